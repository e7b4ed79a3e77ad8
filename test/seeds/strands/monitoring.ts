import { beat, type Beat } from '../beats.ts';
import { memberName, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import type { MeasureKind } from '../measures.ts';
import { letterAbout, signedForm, theAuthority } from '../steps/deciding.ts';
import { day, idOf } from '../tokens.ts';
import { checkedBy, referred } from './referring.ts';

/** @file Whether conditions are kept: checks, a breach that had to be referred, and one that was left with a reason (W33, W34, W43). */

const conditionId = (cast: Cast, kind: MeasureKind) => idOf(cast.code, 'condition', kind);

/** The line manager looked, and the condition was kept. */
export const kept = (cast: Cast, on: number, kind: MeasureKind, next?: number): Beat =>
  beat(
    on,
    fact({
      type: 'condition.monitored/1',
      checkId: idOf(cast.code, 'check', kind, String(on)),
      conditionId: conditionId(cast, kind),
      checkedOn: day(on),
      checkedBy: cast.manager.name,
      what: 'Spoke with the member and read the notes they keep.',
      finding: 'complied',
      note: '',
      ...(next === undefined ? {} : { nextCheckOn: day(next) }),
    }),
  );

/** It was not clear whether the condition was kept. */
export const doubted = (cast: Cast, on: number, kind: MeasureKind, note: string): Beat =>
  beat(
    on,
    fact({
      type: 'condition.monitored/1',
      checkId: idOf(cast.code, 'check', kind, String(on)),
      conditionId: conditionId(cast, kind),
      checkedOn: day(on),
      checkedBy: cast.manager.name,
      what: 'Read the notes the member keeps, and the duty roster beside them.',
      finding: 'unclear',
      note,
      nextCheckOn: day(on + 30),
    }),
  );

const breachId = (cast: Cast) => idOf(cast.code, 'breach');

const brokenOn = (cast: Cast, on: number, kind: MeasureKind, what: string) =>
  fact({
    type: 'breach.recorded/1',
    breachId: breachId(cast),
    conditionId: conditionId(cast, kind),
    happenedOn: day(on),
    learnedOn: day(on + 1),
    learnedFrom: `${cast.manager.rank} ${cast.manager.name}, by telephone`,
    what,
    evidence: 'Note of the line manager, kept with the case.',
  });

const accountOf = (cast: Cast, on: number, text: string) =>
  fact({
    type: 'breach.account-recorded/1',
    accountId: idOf(cast.code, 'account'),
    breachId: breachId(cast),
    by: 'member',
    givenOn: day(on),
    form: 'oral',
    text,
  });

/** A condition was broken while an appeal ran: it is referred, and a second person looks at the referral. */
export const brokenDuringAnAppeal = (
  cast: Cast,
  on: number,
  kind: MeasureKind,
): readonly Beat[] => [
  beat(
    on + 1,
    brokenOn(
      cast,
      on,
      kind,
      'The member and the associate were seen together in a car, without anybody else, outside the associate’s home.',
    ),
    letterAbout(
      cast,
      on + 1,
      'breach-notice',
      { kind: 'breach', id: breachId(cast) },
      {
        breachWhat: `That on this day you and the associate were together in a car, with nobody else present.`,
      },
    ),
  ),
  beat(
    on + 2,
    accountOf(
      cast,
      on + 2,
      'The car had broken down. I fetched the associate’s mother, who was already indoors when we were seen.',
    ),
  ),
  beat(
    on + 3,
    referred(cast, on + 3, {
      trigger: 'breach-during-appeal',
      breachId: breachId(cast),
      matter:
        'A condition was not kept while an appeal was under way. What was seen and what the member says of it are with the case.',
      standards: ['orders-and-instructions'],
      severityAssessment: 'not-assessed',
      ifSubstantiated: [],
      iopcReferral: 'not-required',
      iopcRationale:
        'If substantiated, it would be a condition not kept. None of the kinds that must go to the IOPC is alleged.',
    }),
  ),
  beat(on + 4, checkedBy(cast, on + 4)),
];

/** A condition was broken once, and the authority leaves it at that. */
export const brokenAndLeft = (cast: Cast, on: number, kind: MeasureKind): readonly Beat[] => [
  beat(
    on + 1,
    brokenOn(
      cast,
      on,
      kind,
      'A telephone call of four minutes was reported nine days later, and not on the next day on duty.',
    ),
  ),
  beat(
    on + 3,
    accountOf(
      cast,
      on + 3,
      `${memberName(cast)} was on leave, and wrote it down on the first day back.`,
    ),
  ),
  beat(
    on + 8,
    fact({
      type: 'breach.not-referred/1',
      breachId: breachId(cast),
      decidedBy: theAuthority,
      decidedOn: day(on + 8),
      evidence: signedForm('Note of the decision, signed by the authority.', `PSD/B/${cast.code}`),
      reason:
        'The contact itself was allowed and was reported in full. Being late by a few days of leave is met by words of advice.',
    }),
  ),
];
