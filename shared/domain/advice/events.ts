import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

/** @file Advice and guidance: the outcome of most reports, given by the unit without an authority (PD14). */

/** How the advice reached the member. */
export const adviceMeans = z.enum([
  'in-person',
  'telephone',
  'email',
  'letter',
  'through-line-manager',
]);

export const adviceEvents = {
  'advice.given/1': z.strictObject({
    type: z.literal('advice.given/1'),
    adviceId: itemId,
    text: requiredText(textLimits.narrative, 'Write down the advice that was given.'),
    givenBy: requiredText(textLimits.name, 'Name who gave the advice.'),
    givenOn: civilDate,
    means: adviceMeans,
    /** True when advice is all that is needed: the outcome of the report is advice and guidance. */
    closes: z.boolean(),
  }),
} as const;
