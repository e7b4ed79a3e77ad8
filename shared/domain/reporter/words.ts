import type { Reporter } from './slice.ts';

/** The words for the support a reporter was offered. */
export const supportWords: Readonly<Record<Reporter['supportOffered'][number], string>> = {
  'welfare-contact': 'A welfare contact',
  'federation-or-union': 'Federation or union',
  'occupational-health': 'Occupational health',
  'single-point-of-contact': 'A single point of contact',
  'none-accepted': 'Offered, none accepted',
  other: 'Other',
};
