import { addDays, type CivilDate } from '../../kit/civil-date.ts';
import { pressingDays } from '../duty.ts';
import type { DataSource } from './fields.ts';

/** How the agreement behind a partner's data stands on a day. */
export type AgreementStanding = 'not-yet' | 'stands' | 'ends-soon' | 'expired';

/** Whether partner's data may be used on a day, as far as the days of the agreement say. */
export function agreementOn(
  { since, until }: Pick<DataSource, 'since' | 'until'>,
  today: CivilDate,
): AgreementStanding {
  if (until !== undefined && until < today) return 'expired';
  if (since !== undefined && since > today) return 'not-yet';
  return until !== undefined && until <= addDays(today, pressingDays) ? 'ends-soon' : 'stands';
}
