import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';
import { signedEvidence } from '../decided-by.ts';
import { holidayTable } from './bank-holidays.ts';

/** @file What can happen to the unit's policy: a value is filled in where the policy is silent; a version of its own is drafted,
 *  changed value by value, proposed, and approved or returned. */

const profileId = z.string().min(1).max(60);
const profileVersion = z.string().min(1).max(20);
/** A key of policyKeys; kept as text, so that a key of a newer build is kept and passed on. */
const policyKey = z
  .string()
  .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)
  .max(60);
const byWhom = z.strictObject({
  name: requiredText(textLimits.name, 'Say who decided.'),
  role: requiredText(textLimits.name, 'Say in which role.'),
});
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** The acts whose values this one replaces: what its author saw standing. */
const over = z.array(actId).max(100);
const reason = requiredText(textLimits.paragraph, 'Say why.');

export const policyEvents = {
  'policy-value.filled/1': z.strictObject({
    type: z.literal('policy-value.filled/1'),
    profileId,
    profileVersion,
    key: policyKey,
    /** In the shape of its key; the rules refuse it otherwise. */
    value: z.json(),
    decidedBy: byWhom,
    decidedOn: civilDate,
    reason,
    over,
  }),
  /** Begins a version of the unit's own, or corrects how one is headed while it is still open. */
  'policy.drafted/1': z.strictObject({
    type: z.literal('policy.drafted/1'),
    draftId: itemId,
    profileId: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Small letters, digits and hyphens only.')
      .max(60),
    version: z
      .string()
      .regex(/^\d+(\.\d+)*(-[a-z0-9.]+)?$/, 'Such as 2027.1')
      .max(20),
    /** The version it is a copy of; absent for a blank. */
    basedOn: z.strictObject({ profileId, version: profileVersion }).optional(),
    force: requiredText(textLimits.name, 'Name the force.'),
    title: requiredText(textLimits.name, 'Give the version a name.'),
    citation: requiredText(textLimits.line, 'Say how letters cite the policy.'),
    basis: requiredText(textLimits.paragraph, 'Say what this version rests on.'),
    effectiveFrom: civilDate,
    /** Whether new cases of this unit are opened under it from that day. */
    governs: z.boolean(),
    reason,
  }),
  'policy.value-changed/1': z.strictObject({
    type: z.literal('policy.value-changed/1'),
    draftId: itemId,
    key: policyKey,
    /** In the shape of its key. Absent: as the version says that this one is based on. */
    value: z.json().optional(),
    decidedBy: byWhom,
    decidedOn: civilDate,
    reason,
    /** Where the unit's policy says so, and in which words. */
    sentence: z
      .strictObject({
        where: requiredText(textLimits.line, 'Say where it stands.'),
        quote: requiredText(textLimits.paragraph, 'Give the words.'),
      })
      .optional(),
    over,
  }),
  'policy.proposed/1': z.strictObject({
    type: z.literal('policy.proposed/1'),
    draftId: itemId,
    note: text(textLimits.paragraph),
  }),
  /** Not approved: back to whoever drafts it. */
  'policy.returned/1': z.strictObject({
    type: z.literal('policy.returned/1'),
    draftId: itemId,
    reason,
  }),
  'policy.approved/1': z.strictObject({
    type: z.literal('policy.approved/1'),
    draftId: itemId,
    /** Who approved it for the force; whoever records this signs it as custodian of the unit. */
    approvedBy: byWhom,
    approvedOn: civilDate,
    evidence: signedEvidence,
  }),
  /** Newer bank holidays, out of a file: every day of rest of whole years. */
  'policy.holidays-taken-over/1': z.strictObject({
    type: z.literal('policy.holidays-taken-over/1'),
    ...holidayTable.shape,
    division: z.literal('england-and-wales'),
    days: z
      .array(z.strictObject({ date: civilDate, title: requiredText(textLimits.name, 'Name it.') }))
      .max(1000),
    /** SHA-256 of the file it was read out of. */
    fileHash: sha256,
    over,
  }),
  'policy.discarded/1': z.strictObject({
    type: z.literal('policy.discarded/1'),
    draftId: itemId,
    reason,
  }),
} as const;
