import type { z } from 'zod';
import type { selfDisclosureOutcome } from './events.ts';

/** The words for what an authority makes of a self-disclosure. */
export const selfDisclosureOutcomeWords: Readonly<
  Record<z.infer<typeof selfDisclosureOutcome>, string>
> = {
  'no-further-action': 'No further action',
  'management-action': 'Management action',
  'misconduct-procedures': 'Misconduct procedures',
};
