import type { z } from 'zod';
import type { reviewMatter } from './events.ts';

/** The words for what a supervisor looks at. */
export const matterWords: Readonly<Record<z.infer<typeof reviewMatter>, string>> = {
  plan: 'The investigation plan',
  'lines-of-enquiry': 'The lines of enquiry',
  'decisions-and-reasons': 'Decisions and their reasons',
  timeliness: 'Timeliness',
  risk: 'Risk',
  welfare: 'Welfare of those concerned',
  disclosure: 'Disclosure',
};
