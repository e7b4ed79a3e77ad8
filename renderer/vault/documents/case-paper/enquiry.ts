import { numberedEntries } from '../../../../shared/domain/decision-log/numbered.ts';
import { nextPlanReview } from '../../../../shared/domain/investigation-plan/facts.ts';
import { isTaskOpen } from '../../../../shared/domain/task/slice.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { formatInstant } from '../../../../shared/kit/instant.ts';
import type { Part } from './part.ts';

/** @file The enquiry on paper: what was asked, planned, done, decided and supervised. */

export const clarification: Part = {
  title: 'Clarification',
  items: ({ state }) =>
    state.clarification.contacts.map((contact) => ({
      head: `Asked on ${formatPlain(contact.askedOn)}: ${contact.why}`,
      of: [contact],
      hide: ['why', 'askedOn'],
    })),
};

export const investigationPlan: Part = {
  title: 'Investigation plan',
  items: ({ state: { investigationPlan: slice } }) => {
    const next = nextPlanReview(slice);
    return [
      ...slice.plan.map(({ value }) => ({
        head: 'The plan',
        says: [
          `Hypotheses: ${value.hypotheses.join('; ')}`,
          `Days of review: ${value.reviewDates.map(({ on }) => formatPlain(on)).join('; ')}`,
          next ? `Next review of the plan: ${formatPlain(next)}` : '',
        ],
        of: [value],
        hide: ['hypotheses', 'reviewDates'],
      })),
      ...slice.lines.map((line) => ({
        head: `Line of enquiry: ${line.text}`,
        of: [line],
        hide: ['text'],
        says: line.progress.length === 0 ? ['Nothing recorded on it yet'] : [],
      })),
      ...slice.reviews.map((review) => ({ head: 'Plan reviewed', of: [review] })),
      ...slice.enquiry.map((step) => ({
        head: `Enquiry ${step.kind} on ${formatPlain(step.on)}`,
        says: step.kind === 'ended' ? [step.summary] : [],
      })),
    ];
  },
};

export const task: Part = {
  title: 'Tasks',
  items: ({ state }) =>
    state.task.tasks.map((one) => ({
      head: `${isTaskOpen(one) ? 'Open' : 'Over'}: ${one.what}`,
      of: [one],
      hide: ['what'],
    })),
};

export const decisionLog: Part = {
  title: 'Decision log',
  items: ({ state }) =>
    numberedEntries(state.decisionLog).map((entry) => ({
      head: `${String(entry.number)}. ${entry.title}`,
      says: [
        `Taken on ${formatPlain(entry.decidedOn)} at ${entry.decidedAt}; entered ${formatInstant(entry.enteredAt)} by ${entry.enteredBy}`,
        entry.corrects === undefined
          ? ''
          : `Corrects entry ${String(entry.correctsNumber ?? '')}: ${entry.corrects.reason}`,
      ],
      of: [
        {
          decidedBy: entry.decidedBy,
          decision: entry.decision,
          ndm: entry.ndm,
          enteredLateBecause: entry.enteredLateBecause,
        },
      ],
    })),
};

export const supervision: Part = {
  title: 'Supervision',
  items: ({ state }) =>
    state.supervision.reviews.map((review) => ({
      head: `Reviewed on ${formatPlain(review.reviewedOn)}${review.view === 'differs' ? ', with a differing view' : ''}`,
      of: [review],
      hide: ['reviewedOn', 'view'],
    })),
};
