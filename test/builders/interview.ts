import type { z } from 'zod';
import { assert } from '../../shared/kit/assert.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import type {
  liveEvents,
  RecordItem,
  Signature,
} from '../../shared/domain/interview/live/events.ts';
import { recordText } from '../../shared/domain/interview/live/record-text.ts';
import { recordOf } from '../../shared/domain/interview/live/record.ts';
import type { planningEvents } from '../../shared/domain/interview/planning/events.ts';
import { sessionOf } from '../../shared/domain/interview/planning/plan.ts';
import { anId, investigator } from './people.ts';
import { day } from './report.ts';

/** @file An interview from PSD's direction to the sealed record, as the rules accept it. Everybody is invented. */

type Planning<Type extends keyof typeof planningEvents> = z.infer<(typeof planningEvents)[Type]>;
type Live<Type extends keyof typeof liveEvents> = z.infer<(typeof liveEvents)[Type]>;

export const theInterview = anId('the planned interview');

/** A moment of 17 February 2027, the day on which it is held. */
export const at = (time: string): Instant => ({
  utc: `2027-02-17T${time}.000Z`,
  offsetMinutes: 0,
});

export const aDirection = (
  over: Partial<Planning<'interview.directed/1'>> = {},
): Planning<'interview.directed/1'> => ({
  type: 'interview.directed/1',
  directionId: anId('direction'),
  directedBy: { name: 'Marguerite Stallard', rankOrGrade: 'Chief Superintendent' },
  directedOn: day('2027-02-13'),
  scope: 'How they met, how often they train, and whether he asked for anything.',
  localManagerAllowed: false,
  evidence: 'E-mail of 13 February 2027.',
  ...over,
});

export const aPlan = (
  over: Partial<Planning<'interview.planned/1'>> = {},
): Planning<'interview.planned/1'> => ({
  type: 'interview.planned/1',
  interviewId: theInterview,
  directionId: anId('direction'),
  interviewType: 'formal',
  venue: 'Room 2.14, Lindon House',
  on: day('2027-02-15'),
  at: '10:00',
  interviewer: {
    personId: anId(investigator.name),
    isLocalManager: false,
    name: investigator.name,
    rankOrGrade: investigator.rankOrGrade,
  },
  topics: ['nature', 'origin', 'requests'],
  ownTopics: [],
  ...over,
});

export const anAsking = (
  over: Partial<Planning<'interview.invited/1'>> = {},
): Planning<'interview.invited/1'> => ({
  type: 'interview.invited/1',
  interviewId: theInterview,
  invitedOn: day('2027-02-14'),
  means: 'in-person',
  policeFriendTold: true,
  topicsTold: true,
  note: '',
  ...over,
});

export const aPostponement = (
  over: Partial<Planning<'interview.postponed/1'>> = {},
): Planning<'interview.postponed/1'> => ({
  type: 'interview.postponed/1',
  interviewId: theInterview,
  unavailable: 'police-friend',
  toldOn: day('2027-02-14'),
  proposal: { on: day('2027-02-17'), at: '11:00', isReasonable: true },
  to: { on: day('2027-02-17'), at: '11:00' },
  reason: 'Her friend is on duty elsewhere.',
  ...over,
});

export const aRefusalToPostpone = (
  over: Partial<Planning<'interview.postponement-declined/1'>> = {},
): Planning<'interview.postponement-declined/1'> => ({
  type: 'interview.postponement-declined/1',
  interviewId: theInterview,
  unavailable: 'police-friend',
  toldOn: day('2027-02-14'),
  reason: 'No other day was proposed.',
  ...over,
});

export const aBeginning = (
  over: Partial<Live<'interview.began/1'>> = {},
): Live<'interview.began/1'> => ({
  type: 'interview.began/1',
  interviewId: theInterview,
  at: at('10:00:00'),
  startedOn: day('2027-02-17'),
  startTime: '10:00',
  venue: 'Room 2.14, Lindon House',
  present: [
    { name: 'Ruth Calloway', capacity: 'member' },
    { name: investigator.name, capacity: 'interviewer' },
    { name: 'Olwen Tregaskis', capacity: 'police-friend' },
  ],
  policeFriend: {
    offered: true,
    present: true,
    name: 'Olwen Tregaskis',
    organisation: 'police-federation',
  },
  recording: 'notes',
  ...over,
});

export const noted = (...items: readonly RecordItem[]): Live<'interview.noted/1'> => ({
  type: 'interview.noted/1',
  interviewId: theInterview,
  items: [...items],
});

type LineItem = Extract<RecordItem, { readonly what: 'line' }>;
/** A line of the record, by its words. */
export const aLine = (
  kind: LineItem['kind'],
  text: string,
  time = '10:05:00',
  over: Partial<LineItem> = {},
): LineItem => ({
  what: 'line',
  id: anId(`line ${text}`),
  at: at(time),
  topic: 'requests',
  kind,
  text,
  ...over,
});

/** The rights a formal interview needs, given one after the other. */
export const theRights = noted(
  ...(['police-friend', 'purpose', 'not-misconduct'] as const).map(
    (right): RecordItem => ({
      what: 'right',
      id: anId(`right ${right}`),
      at: at('10:01:00'),
      right,
    }),
  ),
);

export const aCorrection = (
  lineId: string,
  text: string,
  reason = '',
): Live<'interview.line-corrected/1'> => ({
  type: 'interview.line-corrected/1',
  interviewId: theInterview,
  lineId: anId(lineId),
  at: at('10:50:00'),
  text,
  reason,
});

export const anEnd = (
  over: Partial<Live<'interview.ended/1'>> = {},
): Live<'interview.ended/1'> => ({
  type: 'interview.ended/1',
  interviewId: theInterview,
  at: { utc: '2027-02-19T10:45:00.000Z', offsetMinutes: 0 },
  endedOn: day('2027-02-17'),
  endTime: '10:45',
  clockNote: '',
  ...over,
});

export const aReadBack = (
  over: Partial<Live<'interview.read-back/1'>> = {},
): Live<'interview.read-back/1'> => ({
  type: 'interview.read-back/1',
  interviewId: theInterview,
  at: at('10:46:00'),
  how: 'read-aloud',
  accepted: true,
  note: '',
  ...over,
});

export const signatures: readonly Signature[] = [
  { how: 'signed', signer: 'member', name: 'Ruth Calloway', at: at('10:55:00') },
  { how: 'signed', signer: 'police-friend', name: 'Olwen Tregaskis', at: at('10:55:30') },
  { how: 'signed', signer: 'interviewer', name: investigator.name, at: at('10:56:00') },
];

/** The record as it stands, signed. */
export function aSealing(
  state: CaseState,
  over: Partial<Live<'interview.finalised/1'>> = {},
): Live<'interview.finalised/1'> {
  const session = sessionOf(state.interview, theInterview);
  assert(session, 'an interview of a test is missing');
  return {
    type: 'interview.finalised/1',
    interviewId: theInterview,
    version: recordOf(session).version,
    finalisedOn: day('2027-02-17'),
    record: recordText(state, theInterview) ?? '-',
    recordSha256: 'b'.repeat(64),
    signatures: [...signatures],
    pdf: { sha256: 'a'.repeat(64), sizeBytes: 3 },
    pdfBase64: 'UERG',
    ...over,
  };
}

export const aStopOf = (
  over: Partial<Live<'interview.stopped/1'>> = {},
): Live<'interview.stopped/1'> => ({
  type: 'interview.stopped/1',
  interviewId: theInterview,
  stoppedAt: at('10:30:00'),
  because: 'misconduct',
  reason: 'She said that she had looked him up on a police system.',
  ...over,
});
