import type { z } from 'zod';
import type { detriment, offeredSupport } from './events.ts';

/** The words for what is offered. */
export const offeredWords: Readonly<Record<z.infer<typeof offeredSupport>, string>> = {
  'welfare-contact': 'A welfare contact',
  'single-point-of-contact': 'A single point of contact',
  'federation-or-union': 'Federation or union',
  'occupational-health': 'Occupational health',
  'change-of-duties': 'A change of duties, if they wish it',
  other: 'Other',
};

/** The words for detriment. */
export const detrimentWords: Readonly<Record<z.infer<typeof detriment>, string>> = {
  none: 'None',
  feared: 'Feared',
  met: 'Met with',
};
