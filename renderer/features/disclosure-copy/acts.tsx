import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import { isStopped } from '../../../shared/domain/protected-disclosure/facts.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file What of a case the member may see, after a harm test. */

export const disclosureCopyActs: readonly Act[] = [
  {
    type: 'disclosure-copy.decided/1',
    title: 'Decide on a disclosure copy',
    group: 'Letters',
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: ({ state }) => !isStopped(state) && disclosableRecords(state).length > 0,
  },
];
