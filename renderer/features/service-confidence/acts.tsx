import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import { isRiskIdentified } from '../../../shared/domain/case-facts.ts';
import { isEnded } from '../../../shared/domain/service-confidence/slice.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

export const serviceConfidenceActs: readonly Act[] = [
  {
    type: 'service-confidence.invoked/1',
    title: 'Invoke service confidence',
    group: 'Conditions',
    form: lazyForm(() => import('./invoke-form.tsx'), 'InvokeForm'),
    offered: ({ state, policy }) =>
      isUnderWay(state) &&
      policyValue(policy, 'serviceConfidence.available') === true &&
      isRiskIdentified(state) &&
      state.serviceConfidence.invocations.every(isEnded),
  },
  {
    type: 'service-confidence.reviewed/1',
    title: 'Review the change of role',
    group: 'Conditions',
    form: lazyForm(() => import('./review-role-form.tsx'), 'ReviewRoleForm'),
    offered: ({ state }) =>
      isUnderWay(state) &&
      state.serviceConfidence.invocations.some((invocation) => !isEnded(invocation)),
  },
];
