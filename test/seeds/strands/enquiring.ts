import { beat, type Beat } from '../beats.ts';
import { otherSide, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { letterAbout } from '../steps/deciding.ts';
import { entry, line, lineId, plan, reviewed } from '../steps/enquiring.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file An enquiry as it goes on and ends: lines followed, tasks done and given on, a log entry put right, a supervisor answered. */

const desk = { personId: me.personId, name: me.name, rankOrGrade: me.rank };
const taskId = (cast: Cast, which: string) => idOf(cast.code, 'task', which);

const task = (cast: Cast, which: string, what: string, dueOn: number) =>
  fact({
    type: 'task.set/1',
    taskId: taskId(cast, which),
    what,
    detail: '',
    owner: { personId: me.personId, name: me.name },
    dueOn: day(dueOn),
    priority: 'ordinary',
  });

/** What followed in an enquiry that runs: the member answered, a line was put off. */
export const enquiryGoesOn = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    letterAbout(
      cast,
      on,
      'clarification-request',
      { kind: 'clarification', id: idOf(cast.code, 'clarification') },
      {},
    ),
    fact({
      type: 'line-of-enquiry.changed/1',
      lineId: lineId(cast, 'roster'),
      owner: desk,
      dueOn: day(on + 12),
      reason: 'The line manager is on leave until then.',
    }),
  ),
  beat(
    on + 1,
    fact({
      type: 'clarification.answered/1',
      contactId: idOf(cast.code, 'clarification'),
      questionId: idOf(cast.code, 'question', 'knows'),
      answeredOn: day(on + 1),
      answeredBy: 'member',
      answer: 'That I am with the police, yes. Not what I do there.',
    }),
    fact({
      type: 'line-of-enquiry.progressed/1',
      lineId: lineId(cast, 'events'),
      status: 'in-hand',
      on: day(on + 1),
      result: 'Two occasions named so far: a christening and a funeral.',
    }),
  ),
];

/** An enquiry from its plan to its end, nine days. */
export const enquiryCarriedThrough = (cast: Cast, on: number): readonly Beat[] => [
  beat(on, plan(on), line(cast, on, 'roster'), line(cast, on, 'events')),
  beat(
    on,
    fact({ type: 'enquiry.begun/1', begunOn: day(on) }),
    task(cast, 'recording', 'Listen to the recording that is spoken of.', on + 7),
    task(cast, 'roster', 'Read the duty roster of the week.', on + 7),
    task(cast, 'letter', 'Write to the associate.', on + 8),
    entry(cast, on, '07:45'),
  ),
  beat(on + 1, unanswered(cast, on + 1)),
  beat(
    on + 3,
    fact({
      type: 'task.done/1',
      taskId: taskId(cast, 'recording'),
      doneOn: day(on + 3),
      result: 'Heard twice. A laugh, and no words.',
    }),
    fact({
      type: 'task.given-on/1',
      taskId: taskId(cast, 'roster'),
      owner: { personId: idOf('Niamh Corrigale'), name: 'Niamh Corrigale' },
      dueOn: day(on + 23),
      reason: 'She has the roster at hand.',
    }),
    fact({
      type: 'task.cancelled/1',
      taskId: taskId(cast, 'letter'),
      cancelledOn: day(on + 3),
      reason: 'The decision log says why the associate is not written to.',
    }),
    reviewed(cast, on + 3),
  ),
  beat(
    on + 4,
    fact({
      type: 'supervision.answered/1',
      reviewId: idOf(cast.code, 'supervision'),
      answeredOn: day(on + 4),
      answer: 'Money was asked about first. There is none between them.',
    }),
    corrected(cast, on + 4),
  ),
  beat(
    on + 6,
    fact({
      type: 'investigation-plan.reviewed/1',
      reviewedOn: day(on + 6),
      reviewedBy: { name: 'Percival Oduyale', rankOrGrade: 'DI' },
      findings: 'Both lines are as good as done. Nothing new is needed.',
    }),
    ended(cast, on + 6, 'roster', 'done', 'No duty of the member touched what is spoken of.'),
    ended(cast, on + 6, 'events', 'not-pursued', 'The first line answers it.'),
  ),
  beat(
    on + 8,
    fact({
      type: 'clarification.ended/1',
      contactId: idOf(cast.code, 'clarification'),
      endedOn: day(on + 8),
      reason: 'It is asked in the interview.',
    }),
    fact({
      type: 'enquiry.ended/1',
      endedOn: day(on + 8),
      summary: 'The member was present once, by chance. Nothing was asked and nothing was said.',
    }),
  ),
];

const ended = (
  cast: Cast,
  on: number,
  which: 'roster' | 'events',
  status: 'done' | 'not-pursued',
  result: string,
) =>
  fact({
    type: 'line-of-enquiry.progressed/1',
    lineId: lineId(cast, which),
    status,
    on: day(on),
    result,
  });

const unanswered = (cast: Cast, on: number) =>
  fact({
    type: 'clarification.asked/1',
    contactId: idOf(cast.code, 'clarification'),
    askedBy: desk,
    capacity: 'unit',
    askedOn: day(on),
    method: 'email',
    why: 'The report does not say whether the two spoke of work.',
    harmTestNote: 'The member made the report.',
    questions: [
      {
        questionId: idOf(cast.code, 'question', 'work'),
        topic: 'nature-of-the-association',
        question: `Have you and ${otherSide(cast)} ever spoken of a case of this force?`,
        answer: '',
      },
    ],
    respondBy: day(on + 6),
  });

/** An entry that puts the first one right. */
const corrected = (cast: Cast, on: number) => ({
  ...entry(cast, on, '07:50'),
  entryId: idOf(cast.code, 'entry', 'correction'),
  follows: idOf(cast.code, 'entry'),
  title: 'Not to speak to the associate at all',
  decision: 'The associate is not spoken to. The member has answered what would have been asked.',
  corrects: {
    entryId: idOf(cast.code, 'entry'),
    reason: 'The first said “for now”, and nothing is left to ask.',
  },
});
