import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { vettingLevel } from '../report/subject.ts';
import { packField, vettingPack } from './pack-fields.ts';
import { withdrawalEvents } from './withdrawal.ts';

/** @file What the vetting department is told, and what it answers. Its review is its own: no authority of the case waives it. */

const person = requiredText(textLimits.name, 'Name the person.');

export const vettingEvents = {
  'vetting-level.obtained/1': z.strictObject({
    type: z.literal('vetting-level.obtained/1'),
    /** Every level the member holds now. */
    levels: z
      .array(
        z.enum(
          vettingLevel.options,
          'Choose a level from the list. A level nobody knows is no level.',
        ),
      )
      .min(1, 'Choose at least one level, or none.')
      .max(11),
    obtainedOn: civilDate,
    obtainedFrom: requiredText(textLimits.line, 'Say who gave the level.'),
  }),
  'vetting.notified/1': z.strictObject({
    type: z.literal('vetting.notified/1'),
    notificationId: itemId,
    notifiedOn: civilDate,
    notifiedBy: person,
    notifiedTo: requiredText(textLimits.line, 'Say who in the vetting department was told.'),
    /** As little as the review needs. Never who reported. */
    riskSummary: requiredText(textLimits.paragraph, 'Write what vetting needs to know.'),
  }),
  /** The same with what was shared: chosen field by field, kept as it went. */
  'vetting.notified/2': z.strictObject({
    type: z.literal('vetting.notified/2'),
    notificationId: itemId,
    notifiedOn: civilDate,
    notifiedBy: person,
    notifiedTo: requiredText(textLimits.line, 'Say who in the vetting department is told.'),
    purpose: z.enum(['identified-risk', 'information-sharing']),
    fields: z.array(packField).min(1, 'Choose at least one thing to share.').max(19),
    riskSummary: requiredText(textLimits.paragraph, 'Write what vetting needs to know.'),
    pack: vettingPack,
    /** SHA-256 of the pack as plain text (`packText`), in UTF-8. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  'vetting.review-recorded/1': z.strictObject({
    type: z.literal('vetting.review-recorded/1'),
    reviewId: itemId,
    reviewedOn: civilDate,
    /** The person of the vetting department whose review it is. */
    reviewedBy: person,
    outcome: z.enum([
      'no-change',
      'conditions',
      'level-reduced',
      'withdrawal-assessment-started',
      'withdrawn',
      'other',
    ]),
    text: text(textLimits.narrative),
  }),
  /** The vetting department chose not to review a member who holds recruitment vetting only (W31). */
  'vetting.declined/1': z.strictObject({
    type: z.literal('vetting.declined/1'),
    declinedOn: civilDate,
    declinedBy: person,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** It chose to review such a member. */
  'vetting.accepted/1': z.strictObject({
    type: z.literal('vetting.accepted/1'),
    acceptedOn: civilDate,
    acceptedBy: person,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** What the vetting department told the unit of its own accord (PD13); it may have found an association (PD12). */
  'vetting.information-received/1': z.strictObject({
    type: z.literal('vetting.information-received/1'),
    informationId: itemId,
    receivedOn: civilDate,
    receivedFrom: requiredText(textLimits.line, 'Say who in the vetting department sent it.'),
    reference: text(textLimits.line),
    bearing: z.enum(['association', 'risk', 'clearance', 'other']),
    text: requiredText(textLimits.narrative, 'Write what vetting told the unit.'),
  }),
  'vetting.information-assessed/1': z.strictObject({
    type: z.literal('vetting.information-assessed/1'),
    informationId: itemId,
    assessedOn: civilDate,
    assessedBy: person,
    result: z.enum(['known-already', 'added-to-the-report', 'reported-apart', 'no-bearing']),
    /** The report it became, where it became one of its own. */
    reference: text(40),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  ...withdrawalEvents,
} as const;
