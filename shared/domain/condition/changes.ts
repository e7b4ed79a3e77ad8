import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { conditionKind } from '../mitigation/events.ts';

/** @file What a decided appeal or review does to the conditions that bind (W39, W47): ended, varied, added. */

const reason = requiredText(textLimits.paragraph, 'Say why.');

const words = {
  conditionId: itemId,
  kind: conditionKind,
  text: requiredText(textLimits.paragraph, 'Write the condition as the member will read it.'),
  necessity: text(textLimits.paragraph),
  proportionality: text(textLimits.paragraph),
  /** How anybody can tell whether it is kept. */
  monitoring: text(textLimits.paragraph).optional(),
  /** Who watches that it is kept. */
  owner: text(textLimits.name).optional(),
  effectiveFrom: civilDate,
  reviewOn: civilDate.optional(),
  reason,
} as const;

/** A condition that ends, and why. Its last day is the day before `endsOn`. */
export const endedCondition = z.strictObject({ conditionId: itemId, endsOn: civilDate, reason });

/** A condition as it shall read from a day on: of the one named when varied, a new one when added. */
export const changedCondition = z.strictObject(words);

/** What a decision does to the conditions of a case. */
export const conditionChanges = z.strictObject({
  ended: z.array(endedCondition).max(50),
  varied: z.array(changedCondition).max(50),
  added: z.array(changedCondition).max(50),
});

/** What a decision does to the conditions of a case. */
export type ConditionChanges = z.infer<typeof conditionChanges>;
/** A condition as a decision varies or adds it. */
export type ChangedCondition = z.infer<typeof changedCondition>;

/** A decision that leaves everything as it stands. */
export const noChanges: ConditionChanges = { ended: [], varied: [], added: [] };

/** True when nothing is ended, varied or added. */
export const changesNothing = ({ ended, varied, added }: ConditionChanges): boolean =>
  ended.length + varied.length + added.length === 0;
