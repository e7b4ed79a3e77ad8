import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { letterOpenedAs } from '../letter-opened.ts';
import { namedPerson } from '../named-person.ts';
import { imported, importPart } from '../register-entry/events.ts';
import { giftThresholds } from './aid.ts';
import { giftHeadcount } from './headcount.ts';
import { extractRow } from './extract-row.ts';
import { importMapping, mostImportedRows } from './import-mapping.ts';
import { offerFields } from './offer.ts';

/** @file The register of gifts and hospitality: offers, what was decided of them, what became of the thing, and what is published. */

/** What became of the thing itself. */
export const giftDisposal = z.enum([
  'kept-by-recipient',
  'returned',
  'given-to-charity',
  'force-property',
  'shared-out',
  'destroyed',
  'other',
]);

const reason = requiredText(textLimits.paragraph, 'Say why.');

export const giftEvents = {
  'gift.offered/1': z.strictObject({
    type: z.literal('gift.offered/1'),
    giftId: itemId,
    offer: offerFields,
  }),
  /** A part of what a file brought. */
  'gift.import-part/1': importPart('gift.import-part/1', offerFields),
  /** The last act of an import: from now on its offers count. */
  'gift.imported/2': imported('gift.imported/2'),
  /** As earlier builds took a spreadsheet in: all its rows that could be read, in one act, so that half an import never stays. */
  'gift.imported/1': z.strictObject({
    type: z.literal('gift.imported/1'),
    importId: itemId,
    fileName: text(textLimits.line),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    columns: z.array(z.string().max(textLimits.line)).max(200),
    /** Which column each thing was read from; remembered for the next file with these columns. */
    mapping: importMapping,
    rows: z
      .array(z.strictObject({ giftId: itemId, line: z.number().int().min(1), offer: offerFields }))
      .min(1, 'No row of this file can be imported.')
      .max(mostImportedRows),
    /** Lines that were left out, and why. */
    leftOut: z
      .array(z.strictObject({ line: z.number().int().min(1), why: text(textLimits.line) }))
      .max(mostImportedRows),
    /** The file as it came. It stays in the frame of this act and is not carried in the register's record. */
    sourceBase64: z.string().optional(),
  }),
  /** The offer as it should read: what it said before stays to be read. */
  'gift.corrected/1': z.strictObject({
    type: z.literal('gift.corrected/1'),
    giftId: itemId,
    offer: offerFields,
    reason,
  }),
  /** Recorded in error: kept, and no longer counted. */
  'gift.struck-out/1': z.strictObject({
    type: z.literal('gift.struck-out/1'),
    giftId: itemId,
    reason,
  }),
  /** A manager's decision on something that was accepted. */
  'gift.decided/1': z.strictObject({
    type: z.literal('gift.decided/1'),
    giftId: itemId,
    decision: z.enum(['approved', 'not-approved'], 'Say what was decided.'),
    decidedOn: civilDate,
    decidedBy: namedPerson,
    reason,
  }),
  /** Put to the PSD chief inspector: an unusual case, or money. */
  'gift.referred/1': z.strictObject({
    type: z.literal('gift.referred/1'),
    giftId: itemId,
    referredOn: civilDate,
    to: namedPerson,
    reason,
  }),
  'gift.referral-answered/1': z.strictObject({
    type: z.literal('gift.referral-answered/1'),
    giftId: itemId,
    answeredOn: civilDate,
    answeredBy: namedPerson,
    answer: z.enum(['no-concern', 'not-to-be-kept', 'enquiries'], 'Say what was answered.'),
    reason,
  }),
  /** Somebody of the unit asks whether the entry is right or whole. */
  'gift.challenged/1': z.strictObject({
    type: z.literal('gift.challenged/1'),
    giftId: itemId,
    challengedOn: civilDate,
    challengedBy: namedPerson,
    reason,
  }),
  'gift.challenge-answered/1': z.strictObject({
    type: z.literal('gift.challenge-answered/1'),
    giftId: itemId,
    answeredOn: civilDate,
    answeredBy: namedPerson,
    answer: z.enum(['stands', 'to-be-corrected', 'enquiries'], 'Say what came of it.'),
    reason,
  }),
  /** Letter 22, as it went out. */
  'gift.letter-issued/1': z.strictObject({
    type: z.literal('gift.letter-issued/1'),
    giftId: itemId,
    letterId: itemId,
    issuedOn: civilDate,
    /** The paper as it was made. It stays in the frame of this act. */
    pdfBase64: z.string().optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** The paper that was made was looked at, or a copy of it saved as a file: a disclosure. */
  'gift.letter-opened/1': z.strictObject({
    type: z.literal('gift.letter-opened/1'),
    giftId: itemId,
    letterId: itemId,
    as: letterOpenedAs,
  }),
  'gift-headcount.set/1': z.strictObject({
    type: z.literal('gift-headcount.set/1'),
    headcount: giftHeadcount,
  }),
  /** Values by which is advised what to accept. */
  'gift-thresholds.set/1': z.strictObject({
    type: z.literal('gift-thresholds.set/1'),
    thresholds: giftThresholds,
    decidedOn: civilDate,
    decidedBy: namedPerson,
    reason,
  }),
  'gift.disposed/1': z.strictObject({
    type: z.literal('gift.disposed/1'),
    giftId: itemId,
    disposal: giftDisposal,
    disposedOn: civilDate,
    /** Which charity, which store, who took it back. */
    detail: text(textLimits.line),
  }),
  /** What is to be published, row by row as it will read. */
  'gift-extract.made/1': z.strictObject({
    type: z.literal('gift-extract.made/1'),
    extractId: itemId,
    from: civilDate,
    until: civilDate,
    rows: z.array(extractRow).max(5000, 'Make an extract of a shorter time.'),
  }),
  'gift-extract.approved/1': z.strictObject({
    type: z.literal('gift-extract.approved/1'),
    extractId: itemId,
    approvedOn: civilDate,
    approvedBy: namedPerson.extend({ personId: itemId }),
  }),
  /** Saved as a file for the force's website: a disclosure. */
  'gift-extract.saved/1': z.strictObject({
    type: z.literal('gift-extract.saved/1'),
    extractId: itemId,
  }),
} as const;
