import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';
import { policyCode } from '../policy-code.ts';

/** @file The unit's control strategy: what its principles mean this year, which areas of risk it watches, and who watches each.
 *  Leicestershire states it (PD1 to PD6); another unit may keep one. */

export const controlStrategyEvents = {
  'control-strategy.adopted/1': z.strictObject({
    type: z.literal('control-strategy.adopted/1'),
    strategyId: itemId,
    adoptedOn: civilDate,
    adoptedBy: z.strictObject({
      name: requiredText(textLimits.name, 'Say who adopted it.'),
      role: requiredText(textLimits.name, 'Say in which role.'),
    }),
    /** The analysis of national and local threats it rests on. */
    threats: requiredText(textLimits.narrative, 'Say which threats it rests on.'),
    prevention: requiredText(textLimits.paragraph, 'Say what is done to prevent.'),
    safeguarding: requiredText(textLimits.paragraph, 'Say how people are safeguarded.'),
    proactive: requiredText(textLimits.paragraph, 'Say what is done on intelligence.'),
    /** The areas of risk it is about, by the policy's codes. */
    areas: z.array(policyCode).max(40),
  }),
  /** Who monitors and develops an area of risk; named again, the newest naming stands. Nobody: the area is given up. */
  'risk-area.nominated/1': z.strictObject({
    type: z.literal('risk-area.nominated/1'),
    area: policyCode,
    personIds: z.array(itemId).max(10),
    since: civilDate,
    note: text(textLimits.paragraph),
  }),
  /** Two colleagues adopted, or nominated for one area, without having seen each other: what holds from now on. */
  'control-strategy.settled/1': z.strictObject({
    type: z.literal('control-strategy.settled/1'),
    /** The area it is about; the strategy itself where there is none. */
    area: policyCode.optional(),
    /** The act whose version stands, and those it was weighed against. */
    stands: actId,
    over: z.array(actId).min(1).max(50),
    reason: requiredText(textLimits.paragraph, 'Say why this version stands.'),
  }),
} as const;
