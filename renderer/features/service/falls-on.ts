import type { AppealClock } from '../../../shared/domain/service/appeal-clock.ts';

type Running = Extract<AppealClock, { kind: 'running' }>;

/** What the last day falls on, where that is no working day. The clock is never moved for it. */
export function fallsOnWords({ fallsOn, bankHoliday }: Running): string {
  switch (fallsOn) {
    case 'working-day':
      return '';
    case 'weekend':
      return 'That day is at a weekend; it is not moved.';
    case 'bank-holiday':
      return `That day is a bank holiday (${bankHoliday ?? 'by the table'}); it is not moved.`;
    case 'not-known':
      return 'The table of bank holidays does not reach that day.';
  }
}
