import type { z } from 'zod';
import type { clarificationEvents } from '../../../shared/domain/clarification/events.ts';
import type { decisionLogEvents } from '../../../shared/domain/decision-log/events.ts';
import type { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import type { supervisionEvents } from '../../../shared/domain/supervision/events.ts';
import type { taskEvents } from '../../../shared/domain/task/events.ts';
import { beat, type Beat } from '../beats.ts';
import { otherSide, type Cast } from '../cast.ts';
import { officeholder } from './hearing.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file An enquiry in its first days: a plan, what was asked, what has to be done, what was decided, and a supervisor who looked at it. */

type Plan = z.infer<(typeof investigationPlanEvents)['investigation-plan.written/1']>;
type Line = z.infer<(typeof investigationPlanEvents)['line-of-enquiry.added/1']>;
type Asked = z.infer<(typeof clarificationEvents)['clarification.asked/1']>;
type TaskSet = z.infer<(typeof taskEvents)['task.set/1']>;
type Entry = z.infer<(typeof decisionLogEvents)['decision-log.entered/1']>;
type Reviewed = z.infer<(typeof supervisionEvents)['supervision.reviewed/1']>;

const desk = { personId: me.personId, name: me.name, rankOrGrade: me.rank };

/** An enquiry begun so many days from the day of loading, and four days of it. */
export const enquired = (cast: Cast, on: number): readonly Beat[] => [
  beat(on, plan(on), line(cast, on, 'roster'), line(cast, on, 'events')),
  beat(on, { type: 'enquiry.begun/1', begunOn: day(on) } as { readonly type: string }),
  beat(on + 1, asked(cast, on + 1), task(cast, on + 8)),
  beat(on + 2, entry(cast, on + 2)),
  beat(on + 3, reviewed(cast, on + 3)),
];

/** A plan of two hypotheses. */
export const plan = (on: number): Plan => ({
  type: 'investigation-plan.written/1',
  hypotheses: [
    'The association is what the member says it is, and nothing was asked of them.',
    'The member has been asked for a favour and has not said so.',
  ],
  resources: 'One investigator, two days.',
  disclosure: 'The member made the report and may read what they said. Nothing else is held.',
  reviewDates: [{ on: day(on + 14) }],
  over: [],
});

const lines = {
  roster: 'Ask the line manager for duties that touch the associate’s neighbourhood.',
  events: 'Ask the member which occasions of the last year they shared.',
} as const;

/** The number of a line. */
export const lineId = (cast: Cast, which: keyof typeof lines): Line['lineId'] =>
  idOf(cast.code, 'line', which);

/** A line of enquiry. */
export const line = (cast: Cast, on: number, which: keyof typeof lines): Line => ({
  type: 'line-of-enquiry.added/1',
  lineId: lineId(cast, which),
  text: lines[which],
  owner: desk,
  dueOn: day(on + (which === 'roster' ? 7 : 12)),
  disclosure: '',
});

const asked = (cast: Cast, on: number): Asked => ({
  type: 'clarification.asked/1',
  contactId: idOf(cast.code, 'clarification'),
  askedBy: { name: cast.manager.name, rankOrGrade: cast.manager.rank },
  capacity: 'line-manager',
  askedOn: day(on),
  method: 'in-person',
  why: 'The report does not say how often they meet outside the family.',
  harmTestNote: 'The member made the report.',
  questions: [
    {
      questionId: idOf(cast.code, 'question', 'often'),
      topic: 'contact',
      question: `How often have you met ${otherSide(cast)} since the new year?`,
      answer: 'Three or four times, always with others.',
    },
    {
      questionId: idOf(cast.code, 'question', 'knows'),
      topic: 'vulnerability',
      question: 'Do they know what you do at work?',
      answer: '',
    },
  ],
});

const task = (cast: Cast, dueOn: number): TaskSet => ({
  type: 'task.set/1',
  taskId: idOf(cast.code, 'task'),
  what: 'Ring the line manager about the duty roster.',
  detail: '',
  owner: { personId: me.personId, name: me.name },
  dueOn: day(dueOn),
  priority: 'ordinary',
});

/** An entry of the decision log. */
export const entry = (cast: Cast, on: number, decidedAt = '07:45'): Entry => ({
  type: 'decision-log.entered/1',
  entryId: idOf(cast.code, 'entry'),
  title: 'Not to speak to the associate for now',
  decidedBy: desk,
  decidedOn: day(on),
  decidedAt,
  enteredLateBecause: '',
  ndm: {
    ethics: 'The member has been open; they are treated as a witness to their own life.',
    information: 'The report, and what the line manager was told.',
    assessment: 'Speaking to the associate would tell them that the force takes an interest.',
    powersAndPolicy: 'The policy asks for clarification from the member first.',
    options: 'Speak to the associate; ask the member; do nothing.',
    actionAndReview: 'Ask the member. Look at it again at the review of the plan.',
  },
  decision: 'The associate is not spoken to while the member can answer.',
});

/** A supervisor looked at it and sees one thing otherwise. */
export function reviewed(cast: Cast, on: number): Reviewed {
  const supervisor = officeholder('Percival Oduyale');
  return {
    type: 'supervision.reviewed/1',
    reviewId: idOf(cast.code, 'supervision'),
    reviewer: {
      personId: idOf(supervisor.name),
      name: supervisor.name,
      rankOrGrade: supervisor.rank,
      office: 'supervisor',
    },
    reviewedOn: day(on),
    matters: ['plan', 'lines-of-enquiry', 'timeliness'],
    findings: 'The plan is sound and in time.',
    directions: '',
    view: 'differs',
    differingView: 'I would ask the member about money before anything else.',
  };
}

/** A supervisor looks at the case and agrees. */
export const supervised = (cast: Cast, on: number): Reviewed => ({
  ...reviewed(cast, on),
  reviewId: idOf(cast.code, 'supervision', String(on)),
  matters: ['decisions-and-reasons', 'timeliness', 'risk'],
  findings: 'In time, and each decision has its reasons.',
  view: 'agrees',
  differingView: '',
});
