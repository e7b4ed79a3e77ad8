import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { triageOutcome } from '../../../shared/domain/case-facts.ts';
import { isUndecided } from '../../../shared/domain/determination/undecided.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Asking the authority, and recording what it decided. */

const isAssessed = ({ state }: CaseView): boolean =>
  isUnderWay(state) && triageOutcome(state) === 'notifiable' && state.risk.history.length > 0;

export const determinationActs: readonly Act[] = [
  {
    type: 'determination.sought/1',
    title: 'Put it to the authority',
    group: 'Decision',
    form: lazyForm(() => import('./seek-form.tsx'), 'SeekForm'),
    offered: (view) => isAssessed(view) && isUndecided(view.state),
  },
  {
    type: 'determination.made/1',
    title: 'Record the determination',
    group: 'Decision',
    form: lazyForm(() => import('./determination-form.tsx'), 'DeterminationForm'),
    offered: isAssessed,
  },
  {
    type: 'determination.confirmed/1',
    title: 'Confirm the decision',
    group: 'Decision',
    form: lazyForm(() => import('./confirm-form.tsx'), 'ConfirmForm'),
    offered: ({ duties }) =>
      duties.some(({ settledBy }) => settledBy === 'determination.confirmed/1'),
  },
];
