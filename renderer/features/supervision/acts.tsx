import { unansweredReviews } from '../../../shared/domain/supervision/next-due.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Supervision: the review, and the answer to it. */

export const supervisionActs: readonly Act[] = [
  {
    type: 'supervision.reviewed/1',
    title: 'Record a supervisor’s review',
    group: 'Enquiry',
    form: lazyForm(() => import('./review-form.tsx'), 'ReviewForm'),
    offered: ({ state }) => isUnderWay(state),
  },
  {
    type: 'supervision.answered/1',
    title: 'Answer a supervisor’s review',
    group: 'Enquiry',
    form: lazyForm(() => import('./answer-form.tsx'), 'AnswerForm'),
    offered: ({ state }) => isUnderWay(state) && unansweredReviews(state).length > 0,
  },
];
