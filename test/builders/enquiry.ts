import type { z } from 'zod';
import type { clarificationEvents } from '../../shared/domain/clarification/events.ts';
import type { decisionLogEvents } from '../../shared/domain/decision-log/events.ts';
import type { investigationPlanEvents } from '../../shared/domain/investigation-plan/events.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import type { supervisionEvents } from '../../shared/domain/supervision/events.ts';
import type { taskEvents } from '../../shared/domain/task/events.ts';
import { anId, investigator } from './people.ts';
import { day } from './report.ts';

/** @file What an enquiry is made of, as the rules accept it. Everybody is invented. */

type Asked = z.infer<(typeof clarificationEvents)['clarification.asked/1']>;
type Plan = z.infer<(typeof investigationPlanEvents)['investigation-plan.written/1']>;
type Line = z.infer<(typeof investigationPlanEvents)['line-of-enquiry.added/1']>;
type Progress = z.infer<(typeof investigationPlanEvents)['line-of-enquiry.progressed/1']>;
type TaskSet = z.infer<(typeof taskEvents)['task.set/1']>;
type Entry = z.infer<(typeof decisionLogEvents)['decision-log.entered/1']>;
type Reviewed = z.infer<(typeof supervisionEvents)['supervision.reviewed/1']>;

/** A supervisor who does not have the case. */
export const supervisor: UnitPerson = {
  personId: anId('Beatrix Loomweather'),
  name: 'Beatrix Loomweather',
  rankOrGrade: 'Detective Inspector',
  offices: ['supervisor'],
  collarNumber: '0917',
};

const owner = {
  personId: anId(investigator.name),
  name: investigator.name,
  rankOrGrade: investigator.rankOrGrade,
};

/** The line manager asks one thing, and waits. */
export const aClarification = (over: Partial<Asked> = {}): Asked => ({
  type: 'clarification.asked/1',
  contactId: anId('contact'),
  askedBy: { name: 'Tomasz Wieczorek', rankOrGrade: 'Sergeant' },
  capacity: 'line-manager',
  askedOn: day('2027-02-15'),
  method: 'in-person',
  why: 'The report does not say how they know of the conviction.',
  harmTestNote: '',
  questions: [
    {
      questionId: anId('question'),
      topic: 'knowledge-of-risk',
      question: 'How did you learn of the conviction?',
      answer: '',
    },
  ],
  ...over,
});

/** A plan with everything an enquiry rests on but a line. */
export const aPlan = (over: Partial<Plan> = {}): Plan => ({
  type: 'investigation-plan.written/1',
  hypotheses: ['He asks for information.', 'They train together and no more.'],
  resources: 'One investigator.',
  disclosure: 'The member made the report and may read what they said.',
  reviewDates: [{ on: day('2027-03-04') }],
  over: [],
  ...over,
});

export const aLine = (over: Partial<Line> = {}): Line => ({
  type: 'line-of-enquiry.added/1',
  lineId: anId('line'),
  text: 'Ask the line manager for the duty roster.',
  owner,
  dueOn: day('2027-02-25'),
  disclosure: '',
  ...over,
});

export const aProgress = (status: Progress['status'], over: Partial<Progress> = {}): Progress => ({
  type: 'line-of-enquiry.progressed/1',
  lineId: anId('line'),
  status,
  on: day('2027-02-17'),
  result: 'The roster shows no shared duty.',
  ...over,
});

export const enquiryBegun = {
  type: 'enquiry.begun/1',
  begunOn: day('2027-02-16'),
} as const;

export const aTask = (over: Partial<TaskSet> = {}): TaskSet => ({
  type: 'task.set/1',
  taskId: anId('task'),
  what: 'Ring the line manager.',
  detail: '',
  owner: { personId: anId(investigator.name), name: investigator.name },
  dueOn: day('2027-02-24'),
  priority: 'ordinary',
  ...over,
});

export const anEntry = (over: Partial<Entry> = {}): Entry => ({
  type: 'decision-log.entered/1',
  entryId: anId('entry 1'),
  title: 'Not to speak to the associate',
  decidedBy: owner,
  decidedOn: day('2027-02-18'),
  decidedAt: '09:15',
  enteredLateBecause: '',
  ndm: {
    ethics: 'Fair and open.',
    information: 'The report.',
    assessment: 'Speaking to him would tell him of the inquiry.',
    powersAndPolicy: 'The policy.',
    options: 'Speak to him; do not.',
    actionAndReview: 'Looked at again at the next review.',
  },
  decision: 'The associate is not spoken to for now.',
  ...over,
});

export const aSupervisorReview = (over: Partial<Reviewed> = {}): Reviewed => ({
  type: 'supervision.reviewed/1',
  reviewId: anId('review'),
  reviewer: {
    personId: anId('Beatrix Loomweather'),
    name: 'Beatrix Loomweather',
    rankOrGrade: 'Detective Inspector',
    office: 'supervisor',
  },
  reviewedOn: day('2027-02-17'),
  matters: ['plan', 'timeliness'],
  findings: 'The plan is sound.',
  directions: '',
  view: 'agrees',
  differingView: '',
  ...over,
});
