import { compareDates, type CivilDate } from '../../../shared/kit/civil-date.ts';
import type { Opened } from '../opened.ts';

/** Cases whose row was derived on an earlier day and holds a last day that has passed since: stage and duties may read differently now. */
export function pastRecheck(opened: Opened, today: CivilDate): readonly string[] {
  const asOf = opened.rows.column('asOf');
  const duties = opened.rows.column('duties');
  const ids: string[] = [];
  for (let index = 0; index < opened.rows.size(); index += 1) {
    const derivedOn = asOf[index];
    if (derivedOn === undefined || derivedOn === today) continue;
    const lastDays = (duties[index] ?? []).flatMap((duty) => duty.dueOn ?? []);
    const hasPassed = lastDays.some(
      (day) => compareDates(day, today) < 0 && compareDates(derivedOn, day) <= 0,
    );
    if (hasPassed) ids.push(opened.rows.idAt(index));
  }
  return ids;
}
