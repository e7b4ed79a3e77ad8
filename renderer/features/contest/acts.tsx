import { contestsOf } from '../../../shared/domain/contest/contests-of.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Choosing between what colleagues recorded apart. */

export const contestActs: readonly Act[] = [
  {
    type: 'contest.settled/1',
    title: 'Compare and choose',
    group: 'Case',
    form: lazyForm(() => import('./choose-form.tsx'), 'ChooseForm'),
    offered: ({ state }) => contestsOf(state).length > 0,
  },
];
