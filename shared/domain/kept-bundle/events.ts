import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { sealedFile } from '../../kit/sealed-file.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import { namedPerson } from '../named-person.ts';
import { bundleSigner, openedWith } from '../received-bundle/events.ts';

/** @file Sealed bundles that came from outside and were kept with a case: an imported source, read-only and never merged. The archive lies
 *  sealed beside the record under a key of its own; what was proved of it when it came stands here. */

const sha512 = z.string().regex(/^[0-9a-f]{128}$/);

export const keptBundleEvents = {
  'kept-bundle.kept/1': z.strictObject({
    type: z.literal('kept-bundle.kept/1'),
    keptId: itemId,
    /** As the file was called when it was chosen. */
    name: requiredText(textLimits.line, 'Give the name of the file.'),
    /** Of the file as it came, its seal included: what the signature is over. */
    sha512,
    sizeBytes: z.number().int().min(0),
    /** The text that lay beside it: with the hash it can be checked again. */
    signature: z.string().max(10_000),
    /** Who signed it, as far as the unit knew that day. */
    signer: bundleSigner,
    isSignedInside: z.boolean(),
    openedWith,
    files: z.number().int().min(0).max(100_000),
    why: requiredText(textLimits.paragraph, 'Say what it is to the case.'),
    /** What was inside the seal, as it was. */
    archive: sealedFile,
  }),
  'kept-bundle.disposed/1': z.strictObject({
    type: z.literal('kept-bundle.disposed/1'),
    keptId: itemId,
    disposedOn: civilDate,
    authorisedBy: namedPerson,
    /** What shows the authority: a file number, an email, a signed note. */
    authority: requiredText(textLimits.line, 'Say what shows the authority.'),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
