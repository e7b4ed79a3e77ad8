import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { letterAbout, letterKind, letterModel } from './model.ts';

/** @file Letters as issued. An issued letter never changes; a wrong one is issued again as a new version that points back. */

/** The PDF of a letter may have so many bytes. */
export const pdfLimitBytes = 2 * 1024 * 1024;
/** The DOCX of a letter may have so many bytes. */
export const docxLimitBytes = 512 * 1024;

export const letterEvents = {
  'letter.issued/1': z.strictObject({
    type: z.literal('letter.issued/1'),
    letterId: itemId,
    kind: letterKind,
    /** 1 for the first of its kind for this matter, one more for each re-issue. */
    version: z.number().int().min(1).max(999),
    replaces: z
      .strictObject({
        letterId: itemId,
        reason: requiredText(textLimits.paragraph, 'Say what was wrong with the earlier letter.'),
      })
      .optional(),
    /** The determination a notice or an outcome letter tells of. */
    determinationId: itemId.optional(),
    /** The appeal, review, breach… it is about, where there can be several. */
    about: letterAbout.optional(),
    /** The wording it was composed from: `version` 0 is the one the program ships with, later ones are the unit's own. */
    template: z
      .strictObject({ id: z.string().regex(/^[a-z-]{1,60}$/), version: z.number().int().min(0) })
      .optional(),
    issuedOn: civilDate,
    model: letterModel,
    pdf: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sizeBytes: z.number().int().min(1).max(pdfLimitBytes),
    }),
    /** The PDF itself, standard base64. It lives in the ledger only: the fold keeps hash and size. */
    pdfBase64: z
      .string()
      .max(Math.ceil(pdfLimitBytes / 3) * 4)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/)
      .optional(),
    /** The same letter for a word processor, made with the PDF and kept as issued with it. */
    docx: z
      .strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        sizeBytes: z.number().int().min(1).max(docxLimitBytes),
      })
      .optional(),
    /** The DOCX itself, standard base64; in the ledger only. */
    docxBase64: z
      .string()
      .max(Math.ceil(docxLimitBytes / 3) * 4)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/)
      .optional(),
  }),
  /** A saved copy was printed. Printing happens outside: whoever did it says so. */
  'letter.printed/1': z.strictObject({
    type: z.literal('letter.printed/1'),
    letterId: itemId,
    printedOn: civilDate,
    printedBy: requiredText(textLimits.name, 'Name who printed it.'),
    copies: z.number().int().min(1, 'At least one.').max(20, 'At most twenty.'),
    note: text(textLimits.paragraph),
  }),
  /** A letter that must no longer be relied on, before a new version takes its place. */
  'letter.withdrawn/1': z.strictObject({
    type: z.literal('letter.withdrawn/1'),
    letterId: itemId,
    withdrawnOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
