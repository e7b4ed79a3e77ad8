import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { boundOnce } from '../condition-options.ts';
import { lazyForm } from '../lazy-form.ts';

export const conditionActs: readonly Act[] = [
  {
    type: 'condition.monitored/1',
    title: 'Check a condition',
    group: 'Conditions',
    form: lazyForm(() => import('./check-form.tsx'), 'CheckForm'),
    offered: (view) => isUnderWay(view.state) && boundOnce(view).length > 0,
  },
];
