import type { z } from 'zod';
import type { documentReading } from './events.ts';

/** What was read of a file: shown before anything is kept, and kept with it. */
export type DocumentReading = z.infer<z.ZodObject<typeof documentReading>>;
