import type { WorkRow } from '../../../shared/contract/vault/work.ts';
import { daysBetween, type CivilDate } from '../../../shared/kit/civil-date.ts';

/** Which part of what is owed is shown. */
export type WorkFilter = 'all' | 'overdue' | 'soon' | 'waiting';

/** True when a row belongs to the part that is shown. */
export function matches(row: WorkRow, filter: WorkFilter, today: CivilDate): boolean {
  const { dueOn, waitingFor } = row.duty;
  const days = dueOn === undefined ? undefined : daysBetween(today, dueOn);
  switch (filter) {
    case 'all':
      return true;
    case 'overdue':
      return days !== undefined && days < 0;
    case 'soon':
      return days !== undefined && days >= 0 && days <= 7;
    case 'waiting':
      return waitingFor !== 'unit' && !row.waitsForMe;
  }
}
