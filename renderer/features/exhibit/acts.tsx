import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { currentExhibits } from '../../../shared/domain/exhibit/facts.ts';
import type { Standing } from '../../../shared/domain/exhibit/words.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Exhibits: registered, moved, put right, withdrawn, disposed of. */

const standsAs =
  (...standings: readonly Standing[]) =>
  ({ state }: CaseView): boolean =>
    currentExhibits(state).some(({ standing }) => standings.includes(standing));

export const exhibitActs: readonly Act[] = [
  {
    type: 'exhibit.registered/1',
    title: 'Register an exhibit',
    group: 'Exhibits',
    form: lazyForm(() => import('./register-form.tsx'), 'RegisterForm'),
    offered: ({ state }) => state.case.opened !== undefined && !state.case.closed,
  },
  {
    type: 'exhibit.moved/1',
    title: 'Enter a movement',
    group: 'Exhibits',
    form: lazyForm(() => import('./move-form.tsx'), 'MoveForm'),
    offered: ({ state }) =>
      currentExhibits(state).some(
        ({ exhibit, standing }) => exhibit.kind !== 'file' && standing !== 'disposed',
      ),
  },
  {
    type: 'exhibit.corrected/1',
    title: 'Correct an exhibit',
    group: 'Exhibits',
    form: lazyForm(() => import('./correct-form.tsx'), 'CorrectForm'),
    offered: (view) => !view.state.case.closed && view.state.exhibit.exhibits.length > 0,
  },
  {
    type: 'exhibit.withdrawn/1',
    title: 'Withdraw an exhibit',
    group: 'Exhibits',
    form: lazyForm(() => import('./withdraw-form.tsx'), 'WithdrawForm'),
    offered: (view) => !view.state.case.closed && standsAs('held', 'out', 'outside')(view),
  },
  {
    type: 'exhibit.disposed/1',
    title: 'Dispose of an exhibit',
    group: 'Exhibits',
    form: lazyForm(() => import('./dispose-form.tsx'), 'DisposeForm'),
    offered: standsAs('held', 'out', 'outside', 'withdrawn'),
  },
];
