import { findById, withId } from '../../kit/by-id.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import { seenBy, setRegister } from '../register.ts';
import type { auditPlanEvents } from './events.ts';
import type { AuditItem, AuditPlanSlice } from './slice.ts';

const change = (
  slice: AuditPlanSlice,
  auditItemId: string,
  how: (item: AuditItem) => AuditItem,
): AuditPlanSlice => {
  const item = findById(slice.items, auditItemId);
  return item ? { ...slice, items: withId(slice.items, auditItemId, how(item)) } : slice;
};

/** Plans and their items gather; what became of an item is added to it and never taken away. */
export const auditPlanFolds: Folds<AuditPlanSlice, typeof auditPlanEvents> = {
  'audit-plan.agreed/1': (slice, { type: _type, ...plan }, act) =>
    slice.plans.some(({ planId }) => planId === plan.planId)
      ? slice
      : { ...slice, plans: [...slice.plans, { ...plan, by: act.by.name, at: act.at }] },
  'audit-item.planned/1': (slice, { planId, auditItemId, item }, act) =>
    findById(slice.items, auditItemId)
      ? slice
      : {
          ...slice,
          items: withId(slice.items, auditItemId, {
            ...{ auditItemId, planId, item: setRegister([], item, [], act) },
            ...{ changes: [], done: [] },
          }),
        },
  'audit-item.changed/1': (slice, { auditItemId, item, reason }, act) =>
    change(slice, auditItemId, (known) => ({
      ...known,
      item: setRegister(known.item, item, seenBy(known.item, act), act),
      changes: addOnce(known.changes, { actId: act.id, reason }),
    })),
  'audit-item.done/1': (slice, { type: _type, auditItemId, ...done }, act) =>
    change(slice, auditItemId, (known) => ({
      ...known,
      done: addOnce(known.done, { ...done, actId: act.id, by: act.by.name }),
    })),
  'audit-item.dropped/1': (slice, { auditItemId, reason }, act) =>
    change(slice, auditItemId, (known) => ({
      ...known,
      dropped: known.dropped ?? { reason, by: act.by.name },
    })),
};
