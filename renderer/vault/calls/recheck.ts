import { compareDates, type CivilDate } from '../../../shared/kit/civil-date.ts';
import type { Opened } from '../opened.ts';

/** Cases whose row holds a last day that has passed since it was derived: stage and duties may read differently now. */
export function pastRecheck(opened: Opened, today: CivilDate): readonly string[] {
  const ids: string[] = [];
  opened.rows.column('recheckAfter').forEach((day, index) => {
    if (day !== undefined && compareDates(day, today) < 0) ids.push(opened.rows.idAt(index));
  });
  return ids;
}
