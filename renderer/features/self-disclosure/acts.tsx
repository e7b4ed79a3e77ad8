import { reportOf } from '../../../shared/domain/report/facts.ts';
import { undecidedDisclosures } from '../../../shared/domain/self-disclosure/slice.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Self-disclosure of past systems use: recorded, and answered by an authority. */

export const selfDisclosureActs: readonly Act[] = [
  {
    type: 'self-disclosure.recorded/1',
    title: 'Record a self-disclosure',
    group: 'Report',
    form: lazyForm(() => import('./record-form.tsx'), 'RecordForm'),
    offered: ({ state }) => isUnderWay(state) && reportOf(state.report) !== undefined,
  },
  {
    type: 'self-disclosure.decided/1',
    title: 'Record the answer to a self-disclosure',
    group: 'Report',
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: ({ state }) =>
      isUnderWay(state) && undecidedDisclosures(state.selfDisclosure).length > 0,
  },
];
