import type { z } from 'zod';
import type { documentFormat } from './events.ts';

/** The words for what was read. */
export const formatWords: Readonly<Record<z.infer<typeof documentFormat>, string>> = {
  email: 'Email',
  text: 'Plain text',
  html: 'Web page, read as text',
  json: 'Form data',
};
