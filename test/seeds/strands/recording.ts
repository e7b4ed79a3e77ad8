import type { z } from 'zod';
import type {
  liveEvents,
  RecordItem,
  Signature,
} from '../../../shared/domain/interview/live/events.ts';
import { beat, beatAt, type Beat } from '../beats.ts';
import { memberName, otherSide, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { letterAbout } from '../steps/deciding.ts';
import { friendOf } from '../steps/hearing.ts';
import { askedToCome, directed, plannedFor } from '../steps/interviewing.ts';
import { at, day, idOf, me } from '../tokens.ts';

/** @file Interviews as they are recorded live: one read back, signed and put right afterwards, one stopped when misconduct emerged. */

type Began = z.infer<(typeof liveEvents)['interview.began/1']>;

const interviewId = (cast: Cast) => idOf(cast.code, 'live interview');

/** Directed, planned for a day, and the member invited by letter. */
const arranged = (cast: Cast, on: number, forDay: number, scope: string): readonly Beat[] => [
  beat(on, directed(cast, on, scope)),
  beat(
    on + 1,
    plannedFor(cast, forDay),
    askedToCome(cast, on + 1),
    letterAbout(cast, on + 1, 'interview-invitation', { kind: 'interview', id: interviewId(cast) }),
  ),
];

/** The friend cannot come; another day is found within five working days. */
const postponed = (cast: Cast, on: number, to: number): Beat =>
  beat(
    on,
    fact({
      type: 'interview.postponed/1',
      interviewId: interviewId(cast),
      unavailable: 'police-friend',
      toldOn: day(on),
      proposal: { on: day(to), at: '10:30', isReasonable: true },
      to: { on: day(to), at: '10:30' },
      reason: 'The police friend gives evidence in court on the day first named.',
    }),
  );

/** The interviewer cannot be moved a second time. */
const notPostponedAgain = (cast: Cast, on: number, to: number): Beat =>
  beat(
    on,
    fact({
      type: 'interview.postponement-declined/1',
      interviewId: interviewId(cast),
      unavailable: 'police-friend',
      toldOn: day(on),
      proposal: { on: day(to), at: '09:00', isReasonable: false },
      reason: 'The day proposed is three weeks away; another friend of the branch is free.',
    }),
  );

const began = (cast: Cast, on: number, time: string): Began => ({
  type: 'interview.began/1',
  interviewId: interviewId(cast),
  at: at(on, time),
  startedOn: day(on),
  startTime: time,
  venue: 'Room 0.04, Crane House, which has no network',
  present: [
    { name: me.name, capacity: 'interviewer' },
    { name: memberName(cast), capacity: 'member' },
    { name: friendOf(cast).name, capacity: 'police-friend' },
  ],
  policeFriend: {
    offered: true,
    present: true,
    name: friendOf(cast).name,
    organisation: 'police-federation',
  },
  recording: 'notes',
});

type Line = readonly [
  time: string,
  topic: string,
  kind: 'question' | 'answer' | 'note',
  text: string,
];

const said = (cast: Cast, on: number, lines: readonly Line[]): RecordItem[] =>
  lines.map(([time, topic, kind, text]) => ({
    what: 'line',
    id: idOf(cast.code, 'line said', time, text),
    at: at(on, time),
    topic,
    kind,
    text,
  }));

const rightsGiven = (cast: Cast, on: number, time: string): RecordItem[] =>
  (['police-friend', 'purpose', 'not-misconduct', 'systems-checks'] as const).map((right) => ({
    what: 'right',
    id: idOf(cast.code, 'right', right),
    at: at(on, time),
    right,
  }));

const noted = (cast: Cast, items: readonly RecordItem[]) =>
  fact({ type: 'interview.noted/1', interviewId: interviewId(cast), items: [...items] });

const proposalId = (cast: Cast) => idOf(cast.code, 'own proposal');

const agreedAndDisputed = (cast: Cast, on: number): RecordItem[] => [
  {
    what: 'line',
    id: proposalId(cast),
    at: at(on, '10:58'),
    topic: 'proposals',
    kind: 'proposal',
    text: 'To see each other at the class only, and to write down when.',
  },
  {
    what: 'line',
    id: idOf(cast.code, 'agreed'),
    at: at(on, '11:01'),
    topic: 'proposals',
    kind: 'agreed',
    text: 'That each meeting is written down.',
    about: proposalId(cast),
  },
  {
    what: 'line',
    id: idOf(cast.code, 'disputed'),
    at: at(on, '11:04'),
    topic: 'proposals',
    kind: 'disputed',
    text: 'That the line manager reads the note each week; the member thinks once a month enough.',
    about: proposalId(cast),
  },
];

const ended = (cast: Cast, on: number, time: string) =>
  fact({
    type: 'interview.ended/1',
    interviewId: interviewId(cast),
    at: at(on, time),
    endedOn: day(on),
    endTime: time,
    clockNote: '',
  });

const readBack = (cast: Cast, on: number, time: string) =>
  fact({
    type: 'interview.read-back/1',
    interviewId: interviewId(cast),
    at: at(on, time),
    how: 'read-aloud',
    accepted: true,
    note: '',
  });

const signatures = (cast: Cast, on: number, time: string): Signature[] => [
  { how: 'signed', signer: 'member', name: memberName(cast), at: at(on, time) },
  { how: 'signed', signer: 'police-friend', name: friendOf(cast).name, at: at(on, time) },
  { how: 'signed', signer: 'interviewer', name: me.name, at: at(on, time) },
];

/** The record signed, without its text and paper: those are made when it is loaded. */
const signed = (cast: Cast, on: number, time: string, version: number) => ({
  type: 'interview.finalised/1',
  interviewId: interviewId(cast),
  version,
  finalisedOn: day(on),
  signatures: signatures(cast, on, time),
});

const asFirstNoted = 'Answered at once and without looking at the friend.';

const putRight = (cast: Cast, on: number) =>
  fact({
    type: 'interview.line-corrected/1',
    interviewId: interviewId(cast),
    lineId: idOf(cast.code, 'line said', '10:44', asFirstNoted),
    at: at(on, '08:20'),
    text: 'Answered at once.',
    reason: 'The second half was an impression, and does not belong in a record.',
  });

const pauseBegan = (cast: Cast, on: number): RecordItem => ({
  what: 'break-began',
  id: idOf(cast.code, 'break'),
  at: at(on, '10:46'),
  reason: 'At the member’s wish.',
});

const pauseEnded = (cast: Cast, on: number): RecordItem => ({
  what: 'break-ended',
  id: idOf(cast.code, 'break over'),
  at: at(on, '10:55'),
});

/** Held on a day, read back, signed; a line put right three days later makes a second version. */
export const interviewSigned = (cast: Cast, on: number): readonly Beat[] => [
  ...arranged(cast, on - 11, on - 2, 'How close the two are, and what was asked.'),
  postponed(cast, on - 6, on),
  notPostponedAgain(cast, on - 4, on + 17),
  beatAt(on, '10:32', began(cast, on, '10:30'), noted(cast, rightsGiven(cast, on, '10:31'))),
  beatAt(
    on,
    '10:45',
    noted(
      cast,
      said(cast, on, [
        ['10:35', 'origin', 'question', 'How did the two of you come to know each other?'],
        ['10:36', 'origin', 'answer', cast.story.nature],
        ['10:41', 'requests', 'question', `Has ${otherSide(cast)} ever asked you for anything?`],
        ['10:43', 'requests', 'answer', cast.story.interview],
        ['10:44', 'requests', 'note', asFirstNoted],
      ]),
    ),
  ),
  beatAt(on, '10:46', noted(cast, [pauseBegan(cast, on)])),
  beatAt(on, '10:55', noted(cast, [pauseEnded(cast, on)])),
  beatAt(on, '11:05', noted(cast, agreedAndDisputed(cast, on))),
  beatAt(on, '11:10', ended(cast, on, '11:10')),
  beatAt(on, '11:20', readBack(cast, on, '11:20')),
  beatAt(on, '11:25', signed(cast, on, '11:24', 1)),
  beatAt(on + 3, '08:21', putRight(cast, on + 3)),
  beatAt(on + 3, '08:26', readBack(cast, on + 3, '08:25')),
  beatAt(on + 3, '08:31', signed(cast, on + 3, '08:30', 2)),
];

/** Held on a day and stopped when what may be misconduct was said. */
export const interviewStopped = (cast: Cast, on: number): readonly Beat[] => [
  ...arranged(cast, on - 8, on, 'What the associate asked of the member, and what was answered.'),
  beatAt(
    on,
    '10:40',
    began(cast, on, '10:30'),
    noted(cast, [
      ...rightsGiven(cast, on, '10:31'),
      ...said(cast, on, [
        ['10:34', 'requests', 'question', `What did ${otherSide(cast)} ask you for?`],
        ['10:37', 'requests', 'answer', 'For the name of whoever had rung us about the garage.'],
      ]),
    ]),
    fact({
      type: 'interview.stopped/1',
      interviewId: interviewId(cast),
      stoppedAt: at(on, '10:38'),
      because: 'misconduct',
      reason:
        'The member began to say that a caller’s name had been passed on. No question was put about it.',
    }),
  ),
];
