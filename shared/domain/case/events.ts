import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file What can happen to a case as a whole. The case's content belongs to the other nouns. */

/** `NA/2026/7K4QM`: year and five random characters without look-alikes (design 6). */
export const caseReference = z.string().regex(/^NA\/\d{4}\/[2-9A-HJ-NP-Z]{5}$/);
const reason = requiredText(textLimits.paragraph, 'Say why.');

/** Why a case was closed. */
export const closingOutcome = z.enum([
  'not-notifiable',
  'advice-and-guidance',
  'no-risk',
  'conditions-ended',
  'protected-disclosure',
  'report-withdrawn',
  'left-force',
  'recorded-in-error',
]);

/** Why a person looked: consultation is logged with its purpose (Data Protection Act 2018 s.62). */
export const lookPurpose = z.enum(['casework', 'supervision', 'audit', 'disclosure']);

export const caseEvents = {
  'case.opened/1': z.strictObject({
    type: z.literal('case.opened/1'),
    reference: caseReference,
    openedOn: civilDate,
    marking: z.strictObject({
      classification: z.literal('OFFICIAL'),
      sensitive: z.boolean(),
      handling: z.string().max(500),
    }),
    /** The regime of the subject; the case keeps the version that governed it (design 3). */
    policy: z.strictObject({ profileId: z.string().max(60), version: z.string().max(20) }),
    /** True in a demonstration vault: everybody in it is fictitious. */
    fictitious: z.boolean(),
  }),
  'case.allocated/1': z.strictObject({
    type: z.literal('case.allocated/1'),
    to: itemId,
    toName: requiredText(textLimits.name),
    reason: z.string().max(textLimits.paragraph),
  }),
  'case.handed-over/1': z.strictObject({
    type: z.literal('case.handed-over/1'),
    to: itemId,
    toName: requiredText(textLimits.name),
    note: reason,
  }),
  /** The receiver takes it over, on their own workstation. */
  'case.hand-over-accepted/1': z.strictObject({
    type: z.literal('case.hand-over-accepted/1'),
    /** The act that handed it over. */
    handOver: actId,
  }),
  'case.closed/1': z.strictObject({
    type: z.literal('case.closed/1'),
    outcome: closingOutcome,
    closedOn: civilDate,
    reason,
  }),
  'case.reopened/1': z.strictObject({ type: z.literal('case.reopened/1'), reason }),
  'case.withdrawn/1': z.strictObject({
    type: z.literal('case.withdrawn/1'),
    byWhom: z.enum(['subject', 'reporter', 'unit']),
    reason,
  }),
  'case.opened-to-look/1': z.strictObject({
    type: z.literal('case.opened-to-look/1'),
    purpose: lookPurpose,
  }),
  'case.printed/1': z.strictObject({
    type: z.literal('case.printed/1'),
    purpose: lookPurpose,
    pages: z.number().int().min(1),
  }),
  'case.copy-saved/1': z.strictObject({
    type: z.literal('case.copy-saved/1'),
    what: z.enum(['case', 'letter', 'interview', 'document']),
    letterId: itemId.optional(),
    /** PDF where absent. */
    format: z.enum(['pdf', 'docx']).optional(),
    interviewId: itemId.optional(),
    /** The form or email whose original was saved. */
    documentId: itemId.optional(),
    purpose: lookPurpose,
  }),
} as const;
