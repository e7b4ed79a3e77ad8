import type { z } from 'zod';
import type { comparedBy } from './events.ts';

/** How keys were compared, in words. */
export const comparedByWords: Readonly<Record<z.infer<typeof comparedBy>, string>> = {
  'in-person': 'In person',
  telephone: 'By telephone',
  'by-post': 'By a letter with the key',
  'video-call': 'By video call',
};
