import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { namedPerson } from '../named-person.ts';

/** @file A form or an email that brought a report: read as plain text inside the vault, kept as it came, sealed; then deleted where it
 *  came from, so that it does not lie about on the intranet or in a mailbox. */

/** The largest file that is taken in. */
export const documentLimitBytes = 2 * 1024 * 1024;
/** How much of its text the case shows; the whole lies sealed in the ledger. */
export const documentTextLimit = textLimits.narrative;
/** How many files inside an email are named. */
export const filesNamedLimit = 50;

/** What can be read. A page of HTML is read as text and never shown as a page. */
export const documentFormat = z.enum(['email', 'text', 'html', 'json']);

/** What was read of a file, without the file. */
export const documentReading = {
  name: requiredText(textLimits.line, 'Give the name of the file.'),
  format: documentFormat,
  sizeBytes: z.number().int().min(1).max(documentLimitBytes),
  /** Of the file as it came, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** From, to, subject and date of an email, as it says itself. */
  headers: z
    .array(z.strictObject({ name: text(textLimits.name), value: text(textLimits.line) }))
    .max(12),
  text: text(documentTextLimit),
  /** Something of it is not here: the rest of a long text, or of many files inside. */
  isShortened: z.boolean(),
  /** Files inside an email: named, not opened. */
  attachments: z
    .array(
      z.strictObject({
        name: text(textLimits.line),
        sizeBytes: z.number().int().min(0).max(documentLimitBytes),
      }),
    )
    .max(filesNamedLimit),
  /** How many hidden or direction-changing characters were left out of the text. */
  leftOut: z.number().int().min(0),
} as const;

const imported = {
  documentId: itemId,
  ...documentReading,
  importedOn: civilDate,
  /** Where the original lies and has to be deleted: a mailbox, a form's store. */
  source: requiredText(textLimits.line, 'Say where the original lies.'),
  /** The file as it came. The fold does not keep it. */
  originalBase64: z
    .string()
    .max(Math.ceil((documentLimitBytes * 4) / 3) + 4)
    .optional(),
} as const;

export const intakeDocumentEvents = {
  'intake-document.imported/1': z.strictObject({
    type: z.literal('intake-document.imported/1'),
    ...imported,
  }),
  /** The same where who reported is protected: an email says who sent it, so it lies in the reporter's compartment. */
  'intake-document.imported-apart/1': z.strictObject({
    type: z.literal('intake-document.imported-apart/1'),
    ...imported,
  }),
  'intake-document.source-deleted/1': z.strictObject({
    type: z.literal('intake-document.source-deleted/1'),
    documentId: itemId,
    deletedOn: civilDate,
    deletedBy: namedPerson,
    places: requiredText(
      textLimits.paragraph,
      'Say where it was deleted: inbox, deleted items, the form’s store.',
    ),
  }),
  /** It cannot be deleted, and somebody says why. */
  'intake-document.source-kept/1': z.strictObject({
    type: z.literal('intake-document.source-kept/1'),
    documentId: itemId,
    keptOn: civilDate,
    keptBy: namedPerson,
    reason: requiredText(textLimits.paragraph, 'Say why it stays.'),
  }),
} as const;
