import type { CivilDate } from '../../kit/civil-date.ts';
import type { Act } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import { withoutActs } from '../once.ts';
import { riskPlanEvents } from './events.ts';
import type { PlanVersion, RiskPlan, RiskPlanSlice } from './slice.ts';

/** @file Plans, and versions of a plan, of which another was chosen. A plan that was set aside stays on the list with all that came of it; a
 *  version that was set aside stays on the timeline. */

type Head = { readonly act: Act; readonly event: LooseEvent };

/** The plans without what was set aside. */
export function withoutDrafts(
  slice: RiskPlanSlice,
  heads: readonly Head[],
  chosen: { readonly on: CivilDate; readonly reason: string },
): RiskPlanSlice {
  const acts = heads.map(({ act }) => act.id);
  return {
    plans: slice.plans.map((plan) => {
      if (isBegunBy(plan, heads)) return { ...plan, setAside: chosen };
      return { ...plan, versions: withoutActs(plan.versions, acts) };
    }),
  };
}

/** Drafts that were set aside and that somebody else, choosing apart, let stand. */
export function draftsStandAgain(slice: RiskPlanSlice, heads: readonly Head[]): RiskPlanSlice {
  return {
    plans: slice.plans.map((plan) => {
      const { setAside: _setAside, ...standing } = plan;
      const again = isBegunBy(plan, heads) ? standing : plan;
      const versions = heads.flatMap((head) => versionFor(again, head));
      return versions.length > 0 ? { ...again, versions: [...again.versions, ...versions] } : again;
    }),
  };
}

const isBegunBy = ({ versions }: RiskPlan, heads: readonly Head[]): boolean =>
  versions.some(({ version, actId }) => version === 1 && heads.some(({ act }) => act.id === actId));

function versionFor(plan: RiskPlan, { act, event }: Head): readonly PlanVersion[] {
  const parsed = riskPlanEvents['risk-plan.drafted/1'].safeParse(event);
  if (!parsed.success || parsed.data.planId !== plan.planId) return [];
  const { type: _type, planId: _planId, ...version } = parsed.data;
  return plan.versions.some(({ actId }) => actId === act.id) ? [] : [{ ...version, actId: act.id }];
}
