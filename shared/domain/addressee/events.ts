import { z } from 'zod';
import { isBech32 } from '../../kit/bech32.ts';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file Whom the unit hands bundles to and gets them from, with their keys: entered, compared, withdrawn. Public keys only. */

/** An age recipient (age-encryption.org/v1), or nothing. */
const recipient = z
  .string()
  .trim()
  .refine(
    (value) => value === '' || (/^age1[a-z0-9]{58}$/.test(value) && isBech32(value, 'age')),
    'This is no key of age, or a letter of it is wrong: it begins with age1 and has 62 letters and digits.',
  );

/** A public key of OpenSSH as one line, or nothing. What surrounds it in a file is left out. */
const signing = z
  .string()
  .transform((value) => signingLine.exec(value)?.[0].replace(/[ \t]+/, ' ') ?? value.trim())
  .refine(
    (value) => value === '' || signingLine.test(value),
    'This is no key that signs bundles: it begins with ssh-ed25519, then AAAA, in one line.',
  );
const signingLine = /ssh-ed25519[ \t]+AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}/;

/** By which way a key was compared that does not come from where the key came from. */
export const comparedBy = z.enum(['in-person', 'telephone', 'by-post', 'video-call']);

export const addresseeEvents = {
  /** Entered, or corrected. A key that differs from the one before has to be compared again. */
  'addressee.entered/1': z.strictObject({
    type: z.literal('addressee.entered/1'),
    addresseeId: itemId,
    name: requiredText(textLimits.name, 'Say who it is.'),
    organisation: requiredText(textLimits.name, 'Say for which organisation.'),
    role: text(textLimits.name),
    /** To what the unit seals for them. */
    recipient,
    /** With what they sign. */
    signing,
    expiresOn: civilDate,
  }),
  /** Somebody compared these very keys with whom they belong to. */
  'addressee.verified/1': z.strictObject({
    type: z.literal('addressee.verified/1'),
    addresseeId: itemId,
    recipient: z.string().max(100),
    signing: z.string().max(200),
    comparedBy,
    /** With whom, on which number that was known before. */
    withWhom: requiredText(
      textLimits.line,
      'Say with whom you compared it, and how you reached them.',
    ),
    verifiedOn: civilDate,
  }),
  /** No longer used: they left, or the key is no longer theirs alone. */
  'addressee.withdrawn/1': z.strictObject({
    type: z.literal('addressee.withdrawn/1'),
    addresseeId: itemId,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
