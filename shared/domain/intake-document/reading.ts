import { z } from 'zod';
import { documentReading } from './events.ts';

const reading = z.strictObject(documentReading);

/** What was read of a file: shown before anything is kept, and kept with it. */
export type DocumentReading = z.infer<typeof reading>;
