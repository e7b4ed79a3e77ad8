import { isKeptNoMore } from '../../../shared/domain/kept-bundle/slice.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file What can be recorded of a received bundle once it is kept with a case. Keeping one begins where it is opened. */

export const keptBundleActs: readonly Act[] = [
  {
    type: 'kept-bundle.disposed/1',
    title: 'Dispose of a received bundle',
    group: 'Exhibits',
    form: lazyForm(() => import('./dispose-form.tsx'), 'DisposeForm'),
    offered: ({ state }) => state.keptBundle.kept.some((kept) => !isKeptNoMore(kept)),
  },
];
