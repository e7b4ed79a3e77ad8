import { inquiryOf } from '../../../shared/domain/inquiry/slice.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file What ties several subjects together. Adding a subject records a report: it stands with the report's acts. */

export const inquiryActs: readonly Act[] = [
  {
    type: 'inquiry.joined/1',
    title: 'Begin an inquiry of several subjects',
    group: 'Case',
    form: lazyForm(() => import('./join-form.tsx'), 'JoinForm'),
    offered: ({ state }) => isUnderWay(state) && !inquiryOf(state.inquiry),
  },
  {
    type: 'inquiry.left/1',
    title: 'Take the file out of the inquiry',
    group: 'Case',
    form: lazyForm(() => import('./leave-form.tsx'), 'LeaveForm'),
    offered: ({ state }) => isUnderWay(state) && inquiryOf(state.inquiry) !== undefined,
  },
];
