import { z } from 'zod';
import { requiredText, textLimits } from '../../kit/text.ts';
import { partName } from './parts.ts';
import { factName } from './facts.ts';

/** @file A template: the wording of a letter as data. Paragraphs with tokens such as `{{report.receivedOn}}`, parts that are composed
 *  from the case and the policy and cannot be reworded, and conditions under which a run stands. The frame of a letter (marking, sender,
 *  addressee, reference, date, signatory) belongs to no template and cannot be lost by editing one. */

/** The letters a wording is kept for. Several may be of one kind: an outcome letter tells one of four outcomes. The last two belong to
 *  the registers of business interests and gifts. */
export const templateId = z.enum([
  'acknowledgement',
  'clarification-request',
  'interview-invitation',
  'outcome-not-notifiable',
  'outcome-advice',
  'outcome-no-risk',
  'agreed-mitigation',
  'representations-invitation',
  'notice-of-conditions',
  'cease-notice',
  'notice-of-changes',
  'plan-notice',
  'appeal-acknowledgement',
  'appeal-outcome',
  'review-invitation',
  'review-outcome',
  'review-notice',
  'conditions-removed',
  'breach-notice',
  'vetting-notification',
  'yearly-update-reminder',
  'yearly-update-chaser',
  'reporter-support',
  'closure-notice',
  'disclosure-copy',
  'business-interest-decision',
  'gift-not-approved',
]);
/** A letter a wording is kept for. */
export type TemplateId = z.infer<typeof templateId>;

/** When a run stands: while the fact is so, or while it is not. */
const when = z.strictObject({ fact: factName, is: z.boolean() }).optional();

/** A run of a template. */
export const templateBlock = z.discriminatedUnion('block', [
  z.strictObject({
    block: z.literal('heading'),
    text: requiredText(textLimits.line, 'Write the heading.'),
    when,
  }),
  z.strictObject({
    block: z.literal('paragraph'),
    text: requiredText(textLimits.paragraph, 'Write the paragraph.'),
    when,
  }),
  z.strictObject({ block: z.literal('part'), part: partName, when }),
]);
/** A run of a template. */
export type TemplateBlock = z.infer<typeof templateBlock>;

/** The wording of a letter. */
export const templateWording = z.strictObject({
  title: requiredText(textLimits.line, 'Give the letter a title.'),
  blocks: z.array(templateBlock).min(1, 'A letter says something.').max(80),
});
/** The wording of a letter. */
export type TemplateWording = z.infer<typeof templateWording>;
