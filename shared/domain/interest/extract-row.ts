import { z } from 'zod';
import { text, textLimits } from '../../kit/text.ts';
import { interestType } from './application.ts';

/** One line of the list of types that is published: what is held, and how often. Nobody is named in it. */
export const interestExtractRow = z.strictObject({
  type: interestType,
  occupation: text(textLimits.name),
  held: z.number().int().min(1),
});
/** One line of the published list. */
export type InterestExtractRow = z.infer<typeof interestExtractRow>;
