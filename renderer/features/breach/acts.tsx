import { referralDuty, unsettledBreaches } from '../../../shared/domain/breach/referral.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { boundOnce } from '../condition-options.ts';
import { lazyForm } from '../lazy-form.ts';

export const breachActs: readonly Act[] = [
  {
    type: 'breach.recorded/1',
    title: 'Record a breach',
    group: 'Conditions',
    form: lazyForm(() => import('./record-form.tsx'), 'RecordBreachForm'),
    offered: (view) => isUnderWay(view.state) && boundOnce(view).length > 0,
  },
  {
    type: 'breach.account-recorded/1',
    title: 'Record the account of a breach',
    group: 'Conditions',
    form: lazyForm(() => import('./account-form.tsx'), 'AccountForm'),
    offered: ({ state }) => isUnderWay(state) && state.breach.breaches.length > 0,
  },
  {
    type: 'breach.not-referred/1',
    title: 'Record that a breach is not referred',
    group: 'Conditions',
    form: lazyForm(() => import('./not-referred-form.tsx'), 'NotReferredForm'),
    offered: ({ state, policy }) =>
      isUnderWay(state) &&
      unsettledBreaches(state).some(
        (breach) => referralDuty(breach, state, policy).duty !== 'must',
      ),
  },
];
