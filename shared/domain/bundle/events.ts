import { z } from 'zod';
import { isBech32 } from '../../kit/bech32.ts';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { harm } from '../disclosure-copy/events.ts';
import { bundleProfile } from './profile-names.ts';

/** @file A sealed bundle for somebody outside the unit: what was decided to go, to whom, under which conditions; that a second person
 *  looked; that it was written, under which hash; or that it never was. Design 8, decision 0042. */

const sha512 = z.string().regex(/^[0-9a-f]{128}$/);

/** A passage that is left out of every record before anything is drawn. */
const withheldPassage = z.strictObject({
  passage: requiredText(textLimits.paragraph, 'Copy the words that are withheld.'),
  harm,
  why: requiredText(textLimits.paragraph, 'Say what harm it would do.'),
});

/** For whom a bundle is. */
const bundleFor = z.strictObject({
  name: requiredText(textLimits.name, 'Say who it is for.'),
  organisation: requiredText(textLimits.name, 'Say for which organisation.'),
  role: text(textLimits.name),
});

/** What opens it: keys of people, or a passphrase told by voice. Never both: age does not allow it. */
export const sealedTo = z.discriminatedUnion('with', [
  z.strictObject({ with: z.literal('passphrase') }),
  z.strictObject({
    with: z.literal('keys'),
    keys: z
      .array(
        z.strictObject({
          name: requiredText(textLimits.name, 'Say whose key it is.'),
          /** An age recipient (age-encryption.org/v1). */
          recipient: z
            .string()
            .trim()
            .refine(
              (value) => /^age1[a-z0-9]{58}$/.test(value) && isBech32(value, 'age'),
              'This is no key of age, or a letter of it is wrong: it begins with age1 and has 62 letters and digits.',
            ),
          /** The entry of the unit's address book it was taken from. */
          addresseeId: itemId.optional(),
        }),
      )
      .min(1, 'Add the key of who opens it.')
      .max(20),
  }),
]);

/** What is chosen about the content: with the case as it stands, it says what goes in to the last byte of its words. */
export const bundleChoice = z.strictObject({
  profile: bundleProfile,
  /** Of a subject copy: the records that go, by the names of disclosure-copy/records.ts. */
  records: z.array(z.string().regex(/^[a-z-]+:[0-9a-f]{32}$/)).max(60),
  withheld: z.array(withheldPassage).max(60),
  /** Exhibits that stay here, of a profile that has exhibits. */
  withoutExhibits: z.array(itemId).max(5000),
});
/** What is chosen about the content. */
export type BundleChoice = z.infer<typeof bundleChoice>;

export const bundleEvents = {
  /** Before anything is written. */
  'bundle.prepared/1': z.strictObject({
    type: z.literal('bundle.prepared/1'),
    bundleId: itemId,
    ...bundleChoice.shape,
    forWhom: bundleFor,
    purpose: requiredText(textLimits.paragraph, 'Say what it is for.'),
    handling: requiredText(textLimits.paragraph, 'Say how it is to be handled.'),
    /** How the harm test was made and what it came to. It never stands in the bundle. */
    harmTest: text(textLimits.narrative),
    sealedTo,
    /** Of `case.json` as it will go: what is confirmed and written is what was shown. */
    contentSha512: sha512,
    preparedOn: civilDate,
  }),
  /** A second person looked at what goes, and lets it go. */
  'bundle.confirmed/1': z.strictObject({
    type: z.literal('bundle.confirmed/1'),
    bundleId: itemId,
    contentSha512: sha512,
    note: text(textLimits.paragraph),
    confirmedOn: civilDate,
  }),
  /** It was written, read again and compared. */
  'bundle.written/1': z.strictObject({
    type: z.literal('bundle.written/1'),
    bundleId: itemId,
    fileName: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    /** Of the age file as it lies there. */
    sha512,
    sizeBytes: z.number().int().min(1),
    files: z.number().int().min(1),
    contentSha512: sha512,
    /** The fingerprint of the key it is signed with, as ssh-keygen shows it. */
    signedBy: z.string().max(100),
    writtenOn: civilDate,
  }),
  'bundle.abandoned/1': z.strictObject({
    type: z.literal('bundle.abandoned/1'),
    bundleId: itemId,
    because: z.enum(['not-needed', 'changed', 'not-confirmed', 'wrong-recipient']),
    reason: text(textLimits.paragraph),
    abandonedOn: civilDate,
  }),
} as const;
