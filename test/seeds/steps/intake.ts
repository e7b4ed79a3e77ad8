import type { z } from 'zod';
import type { characteristicsEvents } from '../../../shared/domain/characteristics/events.ts';
import type { disclosureEvents } from '../../../shared/domain/protected-disclosure/events.ts';
import type { Report, reportEvents } from '../../../shared/domain/report/events.ts';
import type { reporterEvents } from '../../../shared/domain/reporter/events.ts';
import { asColleague, associatesOf, otherSide, subjectOf, type Cast } from '../cast.ts';
import { beat, type Beat } from '../beats.ts';
import { actCalled, day, idOf, me, numberOf } from '../tokens.ts';

/** @file How the demonstration's cases begin: the report, who made it, and what stops it. */

type Recorded = z.infer<(typeof reportEvents)['report.recorded/1']>;
type Identified = z.infer<(typeof reporterEvents)['reporter.identified/1']>;
type Characteristics = z.infer<(typeof characteristicsEvents)['characteristics.recorded/1']>;
type Stopped = z.infer<(typeof disclosureEvents)['disclosure.stopped/1']>;

/** The case is opened; reference, day and policy are filled in when it is loaded. */
export const opening = {
  type: 'case.opened/1',
  marking: { classification: 'OFFICIAL', sensitive: true, handling: 'CCU eyes only' },
} as const;

/** The first act of a case: opened, and what came in. */
export const reported = (
  on: number,
  report: Recorded,
  ...more: readonly { readonly type: string }[]
): Beat => beat(on, opening, report, ...more);

/** The same act under a name that later ones point at. */
export const calledReported = (label: string, ...of: Parameters<typeof reported>): Beat => ({
  ...reported(...of),
  label,
});

/** A part of the report is said anew. */
export const amended: z.infer<(typeof reportEvents)['report.amended/1']> = {
  type: 'report.amended/1',
  change: {
    part: 'account',
    value:
      'The member wrote: “I left the group’s chat in the spring. I did not think that anybody would call it an association.”',
  },
  over: [actCalled('report')],
  reason: 'The member brought a note of their own.',
};

/** A member's own report, received on a day. */
export function ownReport(cast: Cast, on: number, over: Partial<Report> = {}): Recorded {
  const { manager, story, code } = cast;
  const known = on - 2 - numberOf(9, code, 'known');
  return {
    type: 'report.recorded/1',
    systemsChecks: { made: 'no' },
    protectedDisclosure: { answer: 'no' },
    route: { origin: 'self', channel: 'line-manager', protection: 'named', detail: '' },
    follows: { kind: 'nothing' },
    subject: subjectOf(cast),
    awareness: {
      state: 'knew',
      basis: 'Told so by the associate.',
      whatIsKnown: '',
      subjectTold: 'yes',
    },
    associates: associatesOf(cast),
    association: {
      kinds: [...story.kinds],
      nature: story.nature,
      whyNotifiable: story.whyNotifiable,
      howMet: story.howMet,
      howMetDetail: '',
      status: 'ongoing',
      frequency: (['weekly', 'monthly', 'few-times-a-year'] as const)[numberOf(3, code)] ?? 'rare',
      lastContact: { precision: 'exact', value: day(known) },
      means: story.kinds.includes('social-media')
        ? ['social-media', 'messages']
        : ['in-person', 'phone'],
      socialMedia: story.kinds.includes('social-media')
        ? [
            {
              platform: 'Lanternpost',
              handle: otherSide(cast)
                .toLowerCase()
                .replaceAll(/[^a-z]+/g, '_'),
            },
          ]
        : [],
      sharedMoney: [],
      sharedMoneyDetail: '',
    },
    scenarios: [
      { code: story.scenario, basis: story.scenario === 'other' ? story.whyNotifiable : '' },
    ],
    dates: {
      began: { precision: 'year', value: String(2014 + numberOf(8, code, 'began')) },
      knownOn: { precision: 'exact', value: day(known) },
      toldManagerOn: day(known + 1),
      reportedOn: day(on - 1),
      receivedOn: day(on),
      delayReason: '',
    },
    managerSection: {
      state: 'recorded',
      manager: asColleague(manager),
      capacity: 'line-manager',
      comments: story.managerComments,
      adviceGiven: 'Keep a note of each contact, and make no checks.',
      interimMitigation: '',
      writtenOn: day(known + 1),
    },
    immediateRisk: { present: 'no', to: [], detail: '', actionTaken: '' },
    openness: 'full-and-proactive',
    account: '',
    ...over,
  };
}

/** Somebody else's report: the manager is passed over and the member does not know. */
export function othersReport(
  cast: Cast,
  on: number,
  route: Omit<Report['route'], 'detail'>,
  over: Partial<Report> = {},
): Recorded {
  const known = day(on - 3 - numberOf(5, cast.code, 'known'));
  const { dates } = ownReport(cast, on);
  const { toldManagerOn: _told, ...others } = dates;
  return ownReport(cast, on, {
    route: { ...route, detail: '' },
    awareness: { state: 'not-known', basis: '', whatIsKnown: '', subjectTold: 'no' },
    managerSection: { state: 'bypassed', reason: 'Reported straight to the unit.' },
    dates: { ...others, knownOn: { precision: 'exact', value: known } },
    openness: 'not-assessed',
    ...over,
  });
}

/** Who reported, kept apart. */
export const reporter = (
  forenames: string,
  surname: string,
  over: Partial<Identified> = {},
): Identified => ({
  type: 'reporter.identified/1',
  identity: {
    surname,
    forenames,
    knownAs: '',
    rankOrGrade: '',
    collarNumber: '',
    relationToSubject: 'works on the same team',
  },
  contact: { phone: '07700 900401', email: '', address: '', safeWays: 'By telephone, after six.' },
  protection: 'confidential',
  protectionReason: 'Works beside the member and fears for the friendship.',
  supportOffered: ['single-point-of-contact', 'welfare-contact'],
  supportDetail: '',
  detriment: '',
  covertSource: 'no',
  over: [],
  ...over,
});

/** What the member chose to say of protected characteristics. */
export const characteristics = (over: Partial<Characteristics> = {}): Characteristics => ({
  type: 'characteristics.recorded/1',
  age: '35-44',
  sex: 'female',
  disability: 'no',
  from: 'the-person',
  over: [],
  ...over,
});

/** The case stops, and is open to whoever is at the desk and the head of PSD. */
export const stopped = (reason: string): Stopped => ({
  type: 'disclosure.stopped/1',
  legislation: 'Employment Rights Act 1996, Part IVA',
  reason,
  namedPeople: [
    { personId: me.personId, name: me.name },
    { personId: idOf('Maximilian Threave'), name: 'Maximilian Threave' },
  ],
});

/** Somebody else may see the case while it is stopped. */
export const moreNamed = (
  over: readonly string[],
): z.infer<(typeof disclosureEvents)['disclosure.people-named/1']> => ({
  type: 'disclosure.people-named/1',
  namedPeople: [
    { personId: me.personId, name: me.name },
    { personId: idOf('Maximilian Threave'), name: 'Maximilian Threave' },
    { personId: idOf('Percival Oduyale'), name: 'Percival Oduyale' },
  ],
  reason: 'The supervisor looks at the case while advice is awaited.',
  over: [...over],
});

/** What a lawyer said of the stop that was called `stop`. */
export const legalAdvice = (
  on: number,
  outcome: 'remain-stopped' | 'continue-as-association',
  advice: string,
  over: readonly string[],
): z.infer<(typeof disclosureEvents)['disclosure.advice-recorded/1']> => ({
  type: 'disclosure.advice-recorded/1',
  adviser: 'Leocadia Brantwood',
  advisedOn: day(on),
  advice,
  outcome,
  over: [...over],
});
