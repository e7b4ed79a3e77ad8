import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { riskPlanEvents } from './events.ts';
import type { RiskPlan, RiskPlanSlice } from './slice.ts';

/** Plans gather their versions, authorities, actions and reviews; what stands is derived (plans.ts). */
export const riskPlanFolds: Folds<RiskPlanSlice, typeof riskPlanEvents> = {
  'risk-plan.drafted/1': (slice, { type: _type, planId, ...version }, act) =>
    changed(begun(slice, planId), planId, (plan) => ({
      ...plan,
      versions: addOnce(plan.versions, { ...version, actId: act.id }),
    })),
  'risk-plan.authorised/1': (slice, { type: _type, planId, ...authority }, act) =>
    changed(slice, planId, (plan) => ({
      ...plan,
      authorities: addOnce(plan.authorities, { ...authority, actId: act.id }),
    })),
  'risk-plan.action-recorded/1': (slice, { type: _type, planId, ...action }, act) =>
    changed(slice, planId, (plan) => ({
      ...plan,
      actions: addOnce(plan.actions, { ...action, actId: act.id }),
    })),
  'risk-plan.reviewed/1': (slice, { type: _type, planId, ...review }, act) =>
    changed(slice, planId, (plan) => ({
      ...plan,
      reviews: addOnce(plan.reviews, { ...review, actId: act.id }),
    })),
  'risk-plan.ended/1': (slice, { type: _type, planId, ...end }, act) =>
    changed(slice, planId, (plan) => ({
      ...plan,
      ended: { ...end, actId: act.id },
    })),
};

const begun = (slice: RiskPlanSlice, planId: string): RiskPlanSlice =>
  slice.plans.some((plan) => plan.planId === planId)
    ? slice
    : {
        plans: [
          ...slice.plans,
          { planId, versions: [], authorities: [], actions: [], reviews: [] },
        ],
      };

const changed = (
  slice: RiskPlanSlice,
  planId: string,
  change: (plan: RiskPlan) => RiskPlan,
): RiskPlanSlice => ({
  plans: slice.plans.map((plan) => (plan.planId === planId ? change(plan) : plan)),
});
