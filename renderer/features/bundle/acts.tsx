import { bundlesUnderWay } from '../../../shared/domain/bundle/slice.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { toConfirm, toWrite } from './to-do.ts';

/** @file Sealed bundles for outsiders: prepared, looked at by a second person, written, given up. */

export const bundleActs: readonly Act[] = [
  {
    type: 'bundle.prepared/1',
    title: 'Prepare a bundle',
    group: 'Letters',
    form: lazyForm(() => import('./prepare-form.tsx'), 'PrepareForm'),
    offered: () => true,
  },
  {
    type: 'bundle.confirmed/1',
    title: 'Confirm a bundle',
    group: 'Letters',
    form: lazyForm(() => import('./confirm-form.tsx'), 'ConfirmForm'),
    offered: (view) => toConfirm(view).length > 0,
  },
  {
    type: 'bundle.written/1',
    title: 'Write a bundle',
    group: 'Letters',
    form: lazyForm(() => import('./write-form.tsx'), 'WriteForm'),
    offered: (view) => toWrite(view).length > 0,
  },
  {
    type: 'bundle.abandoned/1',
    title: 'Give up a bundle',
    group: 'Letters',
    form: lazyForm(() => import('./abandon-form.tsx'), 'AbandonForm'),
    offered: ({ state }) => bundlesUnderWay(state.bundle).length > 0,
  },
];
