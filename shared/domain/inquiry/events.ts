import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

/** @file Several subjects in one inquiry. Each has a file of their own, with its own key, its own policy and version (design 3: the regime
 *  belongs to each subject). What ties the files is the inquiry's random number, signed into each of them. No file names another: whoever
 *  may read one does not learn from it that there are others (design 6). Decision 0018. */

export const inquiryEvents = {
  /** This subject's file belongs to an inquiry. The first file that says so begins it. */
  'inquiry.joined/1': z.strictObject({
    type: z.literal('inquiry.joined/1'),
    inquiryId: itemId,
    /** What the unit calls it among itself. */
    name: requiredText(textLimits.name, 'Give the inquiry a name.'),
    joinedOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say what ties the subjects together.'),
  }),
  /** This subject goes their own way from here. What was recorded stays. */
  'inquiry.left/1': z.strictObject({
    type: z.literal('inquiry.left/1'),
    inquiryId: itemId,
    leftOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
