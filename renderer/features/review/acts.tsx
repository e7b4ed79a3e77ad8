import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { standingDetermination } from '../../../shared/domain/determination/standing.ts';
import { openReviews, stepOf, type ReviewStep } from '../../../shared/domain/review/where.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Reviews: begun, the member invited and heard, consulted; recommended, decided, or not carried through. */

const has =
  (...steps: readonly ReviewStep[]) =>
  ({ state }: CaseView): boolean =>
    isUnderWay(state) && openReviews(state).some((review) => steps.includes(stepOf(review)));

const group = 'Appeal and review';

export const reviewActs: readonly Act[] = [
  {
    type: 'review.opened/1',
    title: 'Begin a review',
    group,
    form: lazyForm(() => import('./open-form.tsx'), 'OpenForm'),
    offered: ({ state }) => isUnderWay(state) && standingDetermination(state) !== undefined,
  },
  {
    type: 'review.invited/1',
    title: 'Invite the member to the review',
    group,
    form: lazyForm(() => import('./invite-form.tsx'), 'InviteForm'),
    offered: has('invite', 'hear'),
  },
  {
    type: 'review.representations-made/1',
    title: 'Record representations to the review',
    group,
    form: lazyForm(() => import('./heard-form.tsx'), 'HeardForm'),
    offered: has('invite', 'hear', 'recommend', 'decide'),
  },
  {
    type: 'review.representations-not-made/1',
    title: 'Record that none were made to the review',
    group,
    form: lazyForm(() => import('./not-heard-form.tsx'), 'NotHeardForm'),
    offered: has('hear'),
  },
  {
    type: 'review.consulted/1',
    title: 'Record the consultation',
    group,
    form: lazyForm(() => import('./consult-form.tsx'), 'ConsultForm'),
    offered: has('hear', 'recommend', 'decide'),
  },
  {
    type: 'review.recommended/1',
    title: 'Record the recommendation',
    group,
    form: lazyForm(() => import('./recommend-form.tsx'), 'RecommendForm'),
    offered: has('recommend', 'decide'),
  },
  {
    type: 'review.decided/1',
    title: 'Record the decision of the review',
    group,
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: has('decide'),
  },
  {
    type: 'review.ended/1',
    title: 'End a review without a decision',
    group,
    form: lazyForm(() => import('./end-form.tsx'), 'EndForm'),
    offered: has('invite', 'hear', 'recommend', 'decide'),
  },
];
