import { z } from 'zod';
import type { DocumentReading } from '../../domain/intake-document/reading.ts';
import { liveEvents, signature } from '../../domain/interview/live/events.ts';
import { type LetterModel, letterAbout } from '../../domain/letter/model.ts';
import { caseId, itemId } from '../../kit/ids.ts';
import { textLimits } from '../../kit/text.ts';
import { type Saved, lookPurpose } from './cases.ts';

/** @file What the page asks about what is read and written: letters, sealed interviews, documents, copies on paper. */

/** A file as the page read it. */
const offeredFile = {
  name: z.string().max(400),
  base64: z
    .string()
    .max(4 * 1024 * 1024)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
};

/** The requests about what is read and written: letters, sealed interviews, documents, copies on paper. */
export const paperCalls = {
  previewLetter: z.strictObject({
    caseId,
    kind: z.string().max(60),
    about: letterAbout.optional(),
    options: z.record(z.string(), z.string().max(4000)),
  }),
  issueLetter: z.strictObject({
    caseId,
    kind: z.string().max(60),
    about: letterAbout.optional(),
    options: z.record(z.string(), z.string().max(4000)),
    replaces: itemId.optional(),
  }),
  /** Tells the vetting department: the pack is composed and hashed in the vault and kept as it goes. `event` is `vetting.notified/2`
   *  without `pack` and `sha256`. */
  tellVetting: z.strictObject({
    caseId,
    event: z.looseObject({ type: z.string().max(80) }),
    draftKey: z.string().max(120),
  }),
  /** Stops an interview for good, and seals its record as it stands in the same act. */
  stopInterview: z.strictObject({
    caseId,
    interviewId: itemId,
    ...liveEvents['interview.stopped/1'].pick({ stoppedAt: true, because: true, reason: true })
      .shape,
  }),
  /** Signs an interview record and seals it as it stands: hashed, drawn as a tagged PDF in the vault. A stopped one takes no signature. */
  sealInterview: z.strictObject({
    caseId,
    interviewId: itemId,
    signatures: z.array(signature).max(10),
  }),
  /** Reads a form or an email as plain text. Nothing is kept. The vault refuses what is larger than it takes in, by name. */
  previewDocument: z.strictObject(offeredFile),
  /** Reads it again, and keeps it in the case as it came, sealed. */
  importDocument: z.strictObject({
    ...offeredFile,
    caseId,
    source: z.string().max(textLimits.line),
  }),
  /** Saves the guidance for supervisors as a PDF through the writer. It holds no case. */
  saveGuidance: z.strictObject({ token: z.string() }),
  /** Saves an issued letter, or the case on paper, through the writer. Recorded as a disclosure before it is written. */
  saveCopy: z.strictObject({
    caseId,
    what: z.union([
      z.strictObject({ letterId: itemId, format: z.enum(['pdf', 'docx']).optional() }),
      z.strictObject({ interviewId: itemId, version: z.number().int().min(1) }),
      z.strictObject({ documentId: itemId }),
      z.literal('case'),
    ]),
    purpose: lookPurpose,
    token: z.string(),
  }),
  chooseOutput: z.strictObject({ suggestedName: z.string().max(80) }),
} as const;

/** What they answer. */
export type PaperAnswers = {
  /** As it would be issued now, and the wording it is composed from: version 0 is the shipped one. */
  previewLetter: { model: LetterModel; template: { id: string; version: number } };
  issueLetter: Saved & { letterId: string; pages: number };
  tellVetting: Saved;
  stopInterview: Saved;
  sealInterview: Saved & { version: number; recordSha256: string; pages: number };
  previewDocument: { reading: DocumentReading };
  importDocument: Saved;
  saveGuidance: { pages: number };
  saveCopy: { pages: number };
  chooseOutput: { token: string; label: string };
};
