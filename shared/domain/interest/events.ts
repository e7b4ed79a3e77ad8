import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { letterOpenedAs } from '../letter-opened.ts';
import { namedPerson } from '../named-person.ts';
import { interestFields } from './application.ts';
import { imported, importPart } from '../register-entry/events.ts';
import { interestExtractRow } from './extract-row.ts';
import { regimeFill, step } from './regime.ts';

/** @file The register of business interests, secondary employment and memberships: applications, who examined them, what was decided, the
 *  yearly renewal, checks and samples, letters, and what is published. */

/** So many entries in one run. */
const mostAtOnce = 5000;

/** How an entry of an earlier register stood when it was taken over. */
const earlierStanding = z.enum([
  'applied',
  'active',
  'refused',
  'rescinded',
  'withdrawn',
  'lapsed',
]);

/** A row of an earlier register. */
export const importedInterest = z.strictObject({
  application: interestFields,
  stood: earlierStanding,
});
/** A row of an earlier register. */
export type ImportedInterest = z.infer<typeof importedInterest>;

/** One of the three things an application is weighed by (HMIC 2014, Hampshire). */
export const assessed = z.strictObject({
  found: z.enum(['no-concern', 'concern', 'not-looked-at'], 'Say what was found.'),
  says: text(textLimits.paragraph),
});

/** Where something declared was looked up or asked about. */
export const checkedWith = z.enum(
  ['companies-house', 'open-sources', 'employer', 'holder', 'line-manager', 'visit', 'other'],
  'Say where it was checked.',
);

const condition = requiredText(textLimits.line, 'Say what the condition is.');
const conditions = z.array(condition).max(20);
const reason = requiredText(textLimits.paragraph, 'Say why.');
const onInterest = { interestId: itemId };
const noticed = z.strictObject({ interestId: itemId, due: civilDate });

export const interestEvents = {
  'interest.applied/1': z.strictObject({
    type: z.literal('interest.applied/1'),
    ...onInterest,
    application: interestFields,
  }),
  /** A spreadsheet of an earlier register: its rows in parts, and the act from which on they count (decision 0054). */
  'interest.import-part/1': importPart('interest.import-part/1', importedInterest),
  'interest.imported/1': imported('interest.imported/1'),
  /** The entry as it should read: what it said before stays to be read. */
  'interest.corrected/1': z.strictObject({
    type: z.literal('interest.corrected/1'),
    ...onInterest,
    application: interestFields,
    reason,
  }),
  /** Recorded in error: kept, and no longer counted. */
  'interest.struck-out/1': z.strictObject({
    type: z.literal('interest.struck-out/1'),
    ...onInterest,
    reason,
  }),
  /** One step of the chain: who examined the application, and what they say of it. */
  'interest.examined/1': z.strictObject({
    type: z.literal('interest.examined/1'),
    ...onInterest,
    step,
    examinedOn: civilDate,
    by: namedPerson,
    view: z.enum(['supports', 'objects', 'no-view'], 'Say what their view is.'),
    attendance: assessed,
    performance: assessed,
    conduct: assessed,
    reason: text(textLimits.paragraph),
  }),
  /** What a family member does is noted: the force decides on it for its own people only. */
  'interest.decided/1': z.strictObject({
    type: z.literal('interest.decided/1'),
    ...onInterest,
    decision: z.enum(['approved', 'refused', 'noted'], 'Say what was decided.'),
    decidedOn: civilDate,
    decidedBy: namedPerson,
    conditions,
    reason,
  }),
  'interest.appealed/1': z.strictObject({
    type: z.literal('interest.appealed/1'),
    ...onInterest,
    appealedOn: civilDate,
    grounds: requiredText(textLimits.paragraph, 'Say on what grounds.'),
  }),
  'interest.appeal-decided/1': z.strictObject({
    type: z.literal('interest.appeal-decided/1'),
    ...onInterest,
    outcome: z.enum(['approved', 'refused'], 'Say how the appeal ended.'),
    decidedOn: civilDate,
    decidedBy: namedPerson,
    conditions,
    reason,
  }),
  /** The member withdrew the application, or gave up what was approved. */
  'interest.withdrawn/1': z.strictObject({
    type: z.literal('interest.withdrawn/1'),
    ...onInterest,
    withdrawnOn: civilDate,
    reason,
  }),
  /** The force took back what it had approved. */
  'interest.rescinded/1': z.strictObject({
    type: z.literal('interest.rescinded/1'),
    ...onInterest,
    rescindedOn: civilDate,
    rescindedBy: namedPerson,
    reason,
  }),
  /** A renewal run: notice to everybody whose approval is due by some day and who had none for it. */
  'interest-renewal.run/1': z.strictObject({
    type: z.literal('interest-renewal.run/1'),
    runId: itemId,
    dueBy: civilDate,
    notices: z.array(noticed).min(1, 'Nobody is owed a notice.').max(mostAtOnce),
  }),
  'interest.renewed/1': z.strictObject({
    type: z.literal('interest.renewed/1'),
    ...onInterest,
    /** Which renewal it is: the day it was due. */
    due: civilDate,
    renewedOn: civilDate,
    renewedBy: namedPerson,
    withPdr: z.boolean(),
    says: text(textLimits.paragraph),
  }),
  /** Approvals that were not renewed after notice. */
  'interest-renewal.lapsed/1': z.strictObject({
    type: z.literal('interest-renewal.lapsed/1'),
    lapsed: z.array(noticed).min(1, 'Nothing has lapsed.').max(mostAtOnce),
  }),
  /** Information that a refusal may not be complied with: followed up by a day. */
  'interest.follow-up-begun/1': z.strictObject({
    type: z.literal('interest.follow-up-begun/1'),
    ...onInterest,
    followUpId: itemId,
    because: requiredText(textLimits.paragraph, 'Say what was received.'),
    dueOn: civilDate,
  }),
  /** What was declared was verified: for a sample, a follow-up, or by itself. */
  'interest.checked/1': z.strictObject({
    type: z.literal('interest.checked/1'),
    ...onInterest,
    checkedOn: civilDate,
    checkedBy: namedPerson,
    with: checkedWith,
    found: z.enum(['as-declared', 'differs', 'not-found-out'], 'Say what was found.'),
    says: requiredText(textLimits.paragraph, 'Say what was found.'),
    followUpId: itemId.optional(),
    sampleId: itemId.optional(),
  }),
  /** A dip sample: drawn from a seed that is kept, so that anybody can draw it again. */
  'interest-sample.drawn/1': z.strictObject({
    type: z.literal('interest-sample.drawn/1'),
    sampleId: itemId,
    of: z.enum(['active', 'refused', 'all'], 'Say of what the sample is drawn.'),
    seed: z.string().regex(/^[0-9a-f]{32}$/),
    /** Every entry that could be drawn, in the order of their numbers. */
    population: z.array(itemId).min(1, 'There is nothing to draw from.').max(50_000),
    drawn: z.array(itemId).min(1, 'Draw at least one.').max(500, 'Draw at most 500.'),
  }),
  /** A letter to the member, as it went out. */
  'interest.letter-issued/1': z.strictObject({
    type: z.literal('interest.letter-issued/1'),
    ...onInterest,
    letterId: itemId,
    kind: z.enum(['approval', 'refusal', 'renewal-notice', 'appeal-outcome']),
    issuedOn: civilDate,
    /** The paper as it was made. It stays in the frame of this act. */
    pdfBase64: z.string().optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** The paper that was made was looked at, or a copy of it saved as a file: a disclosure. */
  'interest.letter-opened/1': z.strictObject({
    type: z.literal('interest.letter-opened/1'),
    ...onInterest,
    letterId: itemId,
    as: letterOpenedAs,
  }),
  /** What the unit decided where its policy does not state who decides, who hears appeals, or when approvals are renewed. */
  'interest-regime.set/1': z.strictObject({
    type: z.literal('interest-regime.set/1'),
    fill: regimeFill,
    decidedOn: civilDate,
    decidedBy: namedPerson,
    reason,
  }),
  /** The list of types that is to be published: no names. */
  'interest-extract.made/1': z.strictObject({
    type: z.literal('interest-extract.made/1'),
    extractId: itemId,
    madeOn: civilDate,
    rows: z.array(interestExtractRow).max(5000),
  }),
  'interest-extract.approved/1': z.strictObject({
    type: z.literal('interest-extract.approved/1'),
    extractId: itemId,
    approvedOn: civilDate,
    approvedBy: namedPerson.extend({ personId: itemId }),
  }),
  /** Saved as a file for the force's website: a disclosure. */
  'interest-extract.saved/1': z.strictObject({
    type: z.literal('interest-extract.saved/1'),
    extractId: itemId,
  }),
} as const;
