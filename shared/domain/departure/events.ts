import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';

/** @file The member leaves, or is suspended. It is heard, then decided by the one who may, then it happens: never without the second. */

/** How a member leaves, or stays away. */
const departureKind = z.enum([
  'resignation',
  'retirement',
  'transfer',
  'end-of-contract',
  'dismissal',
  'death',
  'suspension',
  'other',
]);
/** How a member leaves, or stays away. */
export type DepartureKind = z.infer<typeof departureKind>;

export const departureEvents = {
  'departure.heard/1': z.strictObject({
    type: z.literal('departure.heard/1'),
    departureId: itemId,
    kind: departureKind,
    heardOn: civilDate,
    heardFrom: requiredText(textLimits.line, 'Say who told the unit.'),
    /** The day it is to happen, where one is named. */
    plannedFor: civilDate.optional(),
    detail: text(textLimits.paragraph),
  }),
  'departure.decided/1': z.strictObject({
    type: z.literal('departure.decided/1'),
    departureId: itemId,
    decision: z.enum(['approved', 'refused']),
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    /** What stands against the member that day. */
    underInvestigation: z.enum([
      'nothing',
      'misconduct',
      'gross-misconduct',
      'criminal',
      'not-known',
    ]),
    /** What the authority weighed; needed where something stands against the member. */
    note: text(textLimits.paragraph),
  }),
  'departure.took-effect/1': z.strictObject({
    type: z.literal('departure.took-effect/1'),
    departureId: itemId,
    on: civilDate,
    note: text(textLimits.paragraph),
  }),
  'departure.taken-back/1': z.strictObject({
    type: z.literal('departure.taken-back/1'),
    departureId: itemId,
    takenBackOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  'departure.suspension-ended/1': z.strictObject({
    type: z.literal('departure.suspension-ended/1'),
    departureId: itemId,
    endedOn: civilDate,
    decidedBy,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
