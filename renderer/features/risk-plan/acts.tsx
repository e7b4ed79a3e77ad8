import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import {
  awaitsAuthority,
  isOver,
  livePlans,
  openActions,
} from '../../../shared/domain/risk-plan/plans.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

const hasLivePlan = ({ state }: CaseView): boolean =>
  isUnderWay(state) && livePlans(state).length > 0;

export const riskPlanActs: readonly Act[] = [
  {
    type: 'risk-plan.drafted/1',
    title: 'Draft the risk management plan',
    group: 'Conditions',
    form: lazyForm(() => import('./draft-form.tsx'), 'DraftPlanForm'),
    offered: ({ state }) => isUnderWay(state) && state.risk.history.length > 0,
  },
  {
    type: 'risk-plan.authorised/1',
    title: 'Record the authority for the plan',
    group: 'Conditions',
    form: lazyForm(() => import('./authorise-form.tsx'), 'AuthorisePlanForm'),
    offered: ({ state }) => isUnderWay(state) && state.riskPlan.plans.some(awaitsAuthority),
  },
  {
    type: 'risk-plan.action-recorded/1',
    title: 'Record an action of the plan',
    group: 'Conditions',
    form: lazyForm(() => import('./action-form.tsx'), 'ActionForm'),
    offered: (view) => hasLivePlan(view) && livePlans(view.state).flatMap(openActions).length > 0,
  },
  {
    type: 'risk-plan.reviewed/1',
    title: 'Review the plan',
    group: 'Conditions',
    form: lazyForm(() => import('./review-form.tsx'), 'ReviewPlanForm'),
    offered: hasLivePlan,
  },
  {
    type: 'risk-plan.ended/1',
    title: 'End the plan',
    group: 'Conditions',
    form: lazyForm(() => import('./end-form.tsx'), 'EndPlanForm'),
    offered: ({ state }) => isUnderWay(state) && state.riskPlan.plans.some((plan) => !isOver(plan)),
  },
];
