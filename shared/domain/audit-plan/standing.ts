import { assert } from '../../kit/assert.ts';
import { allById } from '../../kit/by-id.ts';
import { compareDates } from '../../kit/civil-date.ts';
import { provisional } from '../register.ts';
import type { AuditItemFields } from './events.ts';
import type { AuditItem, AuditPlanSlice } from './slice.ts';

/** An item as it reads now. */
export function plannedOf({ item }: AuditItem): AuditItemFields {
  const planned = provisional(item);
  assert(planned, 'an item was planned before anything of it');
  return planned;
}

/** True of an item that is still to be done. */
export const isAuditOpen = ({ done, dropped }: AuditItem): boolean =>
  done.length === 0 && dropped === undefined;

/** The items of a plan, what is due first on top. */
export const itemsOfPlan = ({ items }: AuditPlanSlice, planId: string): readonly AuditItem[] =>
  allById(items)
    .filter((item) => item.planId === planId)
    .toSorted(
      (a, b) =>
        compareDates(plannedOf(a).dueOn, plannedOf(b).dueOn) ||
        (a.auditItemId < b.auditItemId ? -1 : 1),
    );
