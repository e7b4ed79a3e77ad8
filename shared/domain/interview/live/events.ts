import { z } from 'zod';
import { civilDate } from '../../../kit/civil-date.ts';
import { itemId } from '../../../kit/ids.ts';
import { instant } from '../../../kit/instant.ts';
import { requiredText, text, textLimits } from '../../../kit/text.ts';
import { capacity, clockTime, friendPresent, person, right } from '../schema.ts';

/** @file The record that is kept while an interview is held. Each line is on the disk when it is finished; nothing is ever changed in
 *  place: what is put right stands beside what it corrects (docs/decisions/0016). */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Bytes a sealed record may have as PDF. */
const recordPdfLimitBytes = 2 * 1024 * 1024;

/** What a line is. Agreed and disputed are kept apart from what was said. */
export const lineKind = z.enum(['question', 'answer', 'note', 'proposal', 'agreed', 'disputed']);
/** What a line is. */
export type LineKind = z.infer<typeof lineKind>;

/** One thing that happened in the room. `at` is the moment it began, by the clock of the workstation. */
export const recordItem = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('line'),
    id: itemId,
    at: instant,
    /** A topic's code, or a topic of this case in its own words. */
    topic: text(textLimits.name),
    kind: lineKind,
    text: requiredText(textLimits.narrative, 'Write what was said.'),
    /** The proposal that is agreed or disputed. */
    about: itemId.optional(),
  }),
  z.strictObject({ what: z.literal('right'), id: itemId, at: instant, right }),
  z.strictObject({
    what: z.literal('arrived'),
    id: itemId,
    at: instant,
    name: person.name,
    capacity,
  }),
  z.strictObject({ what: z.literal('left'), id: itemId, at: instant, name: person.name }),
  z.strictObject({
    what: z.literal('break-began'),
    id: itemId,
    at: instant,
    reason: text(textLimits.line),
  }),
  z.strictObject({ what: z.literal('break-ended'), id: itemId, at: instant }),
]);
/** One thing that happened in the room. */
export type RecordItem = z.infer<typeof recordItem>;

const signer = z.enum(['member', 'police-friend', 'interviewer']);
/** A line drawn with pen or finger: x, y, x, y … on a field of 600 by 160. */
const stroke = z.array(z.number().int().min(0).max(600)).max(4000);

/** A name under the record, typed and perhaps drawn; or why somebody would not sign. */
export const signature = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('signed'),
    signer,
    name: requiredText(textLimits.name, 'Type the name.'),
    at: instant,
    drawing: z
      .strictObject({ strokes: z.array(stroke).min(1).max(100), sha256: sha256.optional() })
      .optional(),
  }),
  z.strictObject({
    how: z.literal('declined'),
    signer,
    name: requiredText(textLimits.name, 'Type the name.'),
    at: instant,
    reason: requiredText(textLimits.paragraph, 'Say why it is not signed.'),
  }),
]);
/** A name under the record. */
export type Signature = z.infer<typeof signature>;

export const liveEvents = {
  'interview.began/1': z.strictObject({
    type: z.literal('interview.began/1'),
    interviewId: itemId,
    at: instant,
    startedOn: civilDate,
    startTime: clockTime,
    venue: requiredText(textLimits.line, 'Say where it is held.'),
    present: z
      .array(z.strictObject({ name: person.name, capacity }))
      .min(1, 'Name who is in the room.')
      .max(50),
    policeFriend: friendPresent,
    recording: z.enum(['notes', 'audio', 'none']),
  }),
  'interview.noted/1': z.strictObject({
    type: z.literal('interview.noted/1'),
    interviewId: itemId,
    items: z.array(recordItem).min(1).max(50),
  }),
  /** A line put right. Before the signature it is part of keeping the record; after it, it makes a new version. */
  'interview.line-corrected/1': z.strictObject({
    type: z.literal('interview.line-corrected/1'),
    interviewId: itemId,
    lineId: itemId,
    at: instant,
    text: requiredText(textLimits.narrative, 'Write how it should read.'),
    reason: text(textLimits.paragraph),
  }),
  'interview.ended/1': z.strictObject({
    type: z.literal('interview.ended/1'),
    interviewId: itemId,
    at: instant,
    endedOn: civilDate,
    endTime: clockTime,
    /** Why the workstation's clock went back, where it did. */
    clockNote: text(textLimits.paragraph),
  }),
  'interview.read-back/1': z.strictObject({
    type: z.literal('interview.read-back/1'),
    interviewId: itemId,
    at: instant,
    how: z.enum(['read-aloud', 'read-by-the-member', 'not-read']),
    accepted: z.boolean(),
    /** What they said to it, or why it was not read. */
    note: text(textLimits.paragraph),
  }),
  /** The record signed and sealed, or, where the interview was stopped, sealed as it stood and signed by nobody. The text that was
   *  sealed and its PDF live in the ledger; the fold keeps their hashes. */
  'interview.finalised/1': z.strictObject({
    type: z.literal('interview.finalised/1'),
    interviewId: itemId,
    version: z.number().int().min(1).max(999),
    finalisedOn: civilDate,
    /** The record as signed, as text (live/record-text.ts). */
    record: z.string().min(1).max(recordPdfLimitBytes),
    recordSha256: sha256,
    signatures: z.array(signature).max(10),
    pdf: z.strictObject({
      sha256,
      sizeBytes: z.number().int().min(1).max(recordPdfLimitBytes),
    }),
    pdfBase64: z
      .string()
      .max(Math.ceil(recordPdfLimitBytes / 3) * 4)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/)
      .optional(),
  }),
  /** What may be misconduct or a crime emerged: this record closes, and the matter is referred. */
  'interview.stopped/1': z.strictObject({
    type: z.literal('interview.stopped/1'),
    interviewId: itemId,
    stoppedAt: instant,
    because: z.enum(['misconduct', 'crime']),
    reason: requiredText(textLimits.paragraph, 'Say what emerged, without questions about it.'),
  }),
} as const;
