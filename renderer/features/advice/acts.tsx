import { standingDetermination } from '../../../shared/domain/determination/standing.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Advice and guidance. */

export const adviceActs: readonly Act[] = [
  {
    type: 'advice.given/1',
    title: 'Give advice and guidance',
    group: 'Decision',
    form: lazyForm(() => import('./give-form.tsx'), 'GiveForm'),
    offered: ({ state }) =>
      isUnderWay(state) && state.report.recorded.length > 0 && !standingDetermination(state),
  },
];
