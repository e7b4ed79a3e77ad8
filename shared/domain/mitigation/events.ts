import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file Steps put to the member to keep an association from becoming a risk. Agreed ones bind only once an authority approves (W25). */

/** A kind of the conditions catalogue of the policy, such as `report-all-contact`; a force may add its own. */
export const conditionKind = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

/** Whose idea a step was. */
export const proposer = z.enum([
  'member',
  'police-friend',
  'line-manager',
  'unit',
  'appropriate-authority',
]);

export const mitigationEvents = {
  'mitigation.proposed/1': z.strictObject({
    type: z.literal('mitigation.proposed/1'),
    mitigationId: itemId,
    kind: conditionKind,
    text: requiredText(textLimits.paragraph, 'Write the step as the member will read it.'),
    proposedBy: proposer,
    proposedOn: civilDate,
    /** Simple steps can be agreed at once (W23); any other is a significant intervention and is discussed in an interview first (W24). */
    simple: z.boolean(),
    necessity: requiredText(textLimits.paragraph, 'Say why this step is needed.'),
    proportionality: requiredText(textLimits.paragraph, 'Say why nothing lighter would do.'),
    monitorMethod: text(textLimits.paragraph).optional(),
    /** Who watches that it is kept. */
    owner: text(textLimits.name).optional(),
    reviewOn: civilDate.optional(),
  }),
  'mitigation.answered/1': z.strictObject({
    type: z.literal('mitigation.answered/1'),
    mitigationId: itemId,
    answer: z.enum(['agreed', 'not-agreed']),
    by: z.enum(['member', 'police-friend']),
    answeredOn: civilDate,
    /** What the member said, in their words where possible. */
    note: text(textLimits.paragraph),
  }),
  /** A proposal taken back before an authority decided on it. */
  'mitigation.withdrawn/1': z.strictObject({
    type: z.literal('mitigation.withdrawn/1'),
    mitigationId: itemId,
    withdrawnOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
