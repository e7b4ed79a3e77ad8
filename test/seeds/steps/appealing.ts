import type { z } from 'zod';
import type { appealEvents } from '../../../shared/domain/appeal/events.ts';
import type { DecidedBy } from '../../../shared/domain/decided-by.ts';
import { memberName, otherSide, type Cast } from '../cast.ts';
import { measures, type MeasureKind } from '../measures.ts';
import { policeFriends } from '../people.ts';
import { day, idOf, me } from '../tokens.ts';
import { decisionId, letter, letterAbout } from './deciding.ts';
import { officeholder } from './hearing.ts';

/** @file An appeal from its arrival to the day the member is told (W35 to W40). */

type EventOf<Type extends keyof typeof appealEvents> = z.infer<(typeof appealEvents)[Type]>;
type Lodged = EventOf<'appeal.lodged/1'>;
type Adjourned = EventOf<'appeal.meeting-adjourned/1'>;
type Held = EventOf<'appeal.meeting-held/1'>;
type Decided = EventOf<'appeal.decided/1'>;

const appealId = (cast: Cast): Lodged['appealId'] => idOf(cast.code, 'appeal');

const threave = 'Maximilian Threave';
const headOfPsd = (): DecidedBy => ({
  personId: idOf(threave),
  name: threave,
  rankOrGrade: officeholder(threave).rank,
  office: 'head-of-psd',
});

/** The member appeals; it arrives the day after it was sent. */
export const appealed = (cast: Cast, sentOn: number, grounds: string, friend?: string): Lodged => {
  const found = policeFriends.find(({ name }) => name === friend);
  return {
    type: 'appeal.lodged/1',
    appealId: appealId(cast),
    against: { kind: 'determination', determinationId: decisionId(cast) },
    submittedOn: day(sentOn),
    receivedOn: day(sentOn + 1),
    receivedBy: me.name,
    form: 'written',
    grounds,
    reference: `PSD/A/${cast.code}`,
    ...(found ? { policeFriend: { name: found.name, organisation: found.contact } } : {}),
  };
};

const whoMeets = (cast: Cast): Held['attendees'] => [
  {
    name: cast.manager.name,
    rankOrGrade: cast.manager.rank,
    capacity: 'head-of-department-representative',
  },
  { name: 'Percival Oduyale', rankOrGrade: 'DI', capacity: 'psd-representative' },
];

/** The strategy meeting is arranged. */
export const meetingPlanned = (
  cast: Cast,
  forDay: number,
): EventOf<'appeal.meeting-planned/1'> => ({
  type: 'appeal.meeting-planned/1',
  appealId: appealId(cast),
  plannedFor: day(forDay),
  startTime: '10:30',
  venue: 'Crane House, conference room',
  chair: headOfPsd(),
  attendees: whoMeets(cast),
});

/** It sits, and goes on another day. */
export const meetingAdjourned = (
  cast: Cast,
  on: number,
  to: number,
  words: Pick<Adjourned, 'reason' | 'minutes'>,
): Adjourned => ({
  type: 'appeal.meeting-adjourned/1',
  appealId: appealId(cast),
  satOn: day(on),
  resumesOn: day(to),
  venue: 'Crane House, conference room',
  chair: headOfPsd(),
  attendees: whoMeets(cast),
  ...words,
});

/** The strategy meeting is held. */
export const meetingHeld = (cast: Cast, on: number, minutes: string): Held => ({
  type: 'appeal.meeting-held/1',
  appealId: appealId(cast),
  heldOn: day(on),
  venue: 'Crane House, conference room',
  chair: headOfPsd(),
  attendees: whoMeets(cast),
  minutes,
});

/** What the minutes should say, beside what they say. */
export const minutesCorrected = (
  cast: Cast,
  on: number,
): EventOf<'appeal.minutes-corrected/1'> => ({
  type: 'appeal.minutes-corrected/1',
  appealId: appealId(cast),
  correctedOn: day(on),
  correction: 'The contact log looked at was that of five weeks, and not of six.',
  reason: 'Counted again.',
});

/** A late appeal is heard all the same. */
export const lateAccepted = (
  cast: Cast,
  on: number,
  reason: string,
): EventOf<'appeal.late-decided/1'> => ({
  type: 'appeal.late-decided/1',
  appealId: appealId(cast),
  answer: 'accepted',
  decidedBy: headOfPsd(),
  decidedOn: day(on),
  evidence: {
    kind: 'email',
    description: 'Email of the Head of PSD to the unit.',
    reference: `PSD/A/${cast.code}`,
  },
  reason,
});

/** The member takes the appeal back. */
export const appealWithdrawn = (
  cast: Cast,
  on: number,
  text: string,
): EventOf<'appeal.withdrawn/1'> => ({
  type: 'appeal.withdrawn/1',
  appealId: appealId(cast),
  withdrawnOn: day(on),
  by: 'member',
  text,
});

/** The member is told that the appeal arrived. */
export const appealAcknowledged = (cast: Cast, on: number) =>
  letterAbout(cast, on, 'appeal-acknowledgement', { kind: 'appeal', id: appealId(cast) });

/** The member is told in a letter of their own that conditions end. */
export const conditionsRemoved = (cast: Cast, on: number) =>
  letterAbout(
    cast,
    on,
    'conditions-removed',
    { kind: 'appeal', id: appealId(cast) },
    {
      signatoryName: threave,
      signatoryRank: officeholder(threave).rank,
      signatoryOffice: 'Head of PSD',
    },
  );

const decided = (
  cast: Cast,
  on: number,
  over: Pick<Decided, 'outcome' | 'reasons'> & Partial<Decided>,
): Decided => ({
  type: 'appeal.decided/1',
  appealId: appealId(cast),
  decidedBy: headOfPsd(),
  decidedOn: day(on),
  evidence: {
    kind: 'signed-document',
    description: 'Appeal decision form, signed by the Head of PSD.',
    reference: `PSD/A/${cast.code}`,
  },
  ...over,
});

/** The conditions end, or stay as they are. */
export const appealEnds = (
  cast: Cast,
  on: number,
  outcome: 'upheld' | 'confirmed',
  reasons: string,
): Decided => decided(cast, on, { outcome, reasons });

/** One condition is said anew, from the next day. */
export const appealVaries = (
  cast: Cast,
  on: number,
  kind: MeasureKind,
  words: string,
  reasons: string,
): Decided =>
  decided(cast, on, {
    outcome: 'varied',
    reasons,
    changes: {
      ended: [],
      added: [],
      varied: [
        {
          conditionId: idOf(cast.code, 'condition', kind),
          kind,
          text: words,
          necessity: measures[kind].necessity,
          proportionality: measures[kind].proportionality,
          monitoring: 'Spoken about with the line manager each month.',
          owner: cast.manager.name,
          effectiveFrom: day(on + 1),
          reviewOn: day(on + 366),
          reason: `Narrower, for what ${memberName(cast)} said of ${otherSide(cast)}.`,
        },
      ],
    },
  });

/** The letter that says how it ended. */
export const outcomeOfAppeal = (cast: Cast, on: number) => {
  const issued = letter(cast, on, 'appeal-outcome');
  return {
    ...issued,
    about: { kind: 'appeal' as const, id: appealId(cast) },
    words: {
      ...issued.words,
      signatoryName: threave,
      signatoryRank: officeholder(threave).rank,
      signatoryOffice: 'Head of PSD',
    },
  };
};

/** The member is told how it ended. */
export const toldOfAppeal = (cast: Cast, on: number): EventOf<'appeal.told/1'> => ({
  type: 'appeal.told/1',
  appealId: appealId(cast),
  toldOn: day(on),
  means: 'letter',
  toldBy: threave,
  note: '',
});
