import { z } from 'zod';
import { requiredText, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';
import { templateId, templateWording } from './template.ts';

/** @file What can happen to the wording of a letter: the unit edits it, or goes back to the one the program ships with. Letters already
 *  issued keep the text they were issued with. */

/** The acts whose wording this one replaces: what its author saw standing. */
const over = z.array(actId).max(100);
const reason = requiredText(textLimits.paragraph, 'Say why.');

export const letterTemplateEvents = {
  'letter-template.edited/1': z.strictObject({
    type: z.literal('letter-template.edited/1'),
    templateId,
    /** 1 for the unit's first wording, one more for each later one, also after going back to the shipped one. */
    version: z.number().int().min(1).max(999),
    wording: templateWording,
    reason,
    over,
  }),
  'letter-template.put-back/1': z.strictObject({
    type: z.literal('letter-template.put-back/1'),
    templateId,
    reason,
    over,
  }),
} as const;
