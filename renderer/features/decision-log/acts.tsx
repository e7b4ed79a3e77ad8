import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file The decision log: one act, which also corrects. */

export const decisionLogActs: readonly Act[] = [
  {
    type: 'decision-log.entered/1',
    title: 'Enter a decision in the log',
    group: 'Enquiry',
    form: lazyForm(() => import('./entry-form.tsx'), 'EntryForm'),
    offered: ({ state }) => isUnderWay(state),
  },
];
