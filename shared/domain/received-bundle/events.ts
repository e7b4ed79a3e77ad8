import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';

/** @file Sealed bundles that came from outside: that one was opened, or did not stand up. The unit reads this: no file name and nothing of
 *  what is inside is in here. */

const sha512 = z.string().regex(/^[0-9a-f]{128}$/);
const sizeBytes = z.number().int().min(0);

/** Who signed a bundle, as far as the unit knows. */
export const signerStanding = z.enum([
  'ours',
  'known',
  'not-compared',
  'expired',
  'withdrawn',
  'stranger',
  'none',
]);
/** Who signed a bundle, as far as the unit knows. */
export type SignerStanding = z.infer<typeof signerStanding>;

/** Who signed a bundle. `name`: from the address book. */
export const bundleSigner = z.strictObject({
  standing: signerStanding,
  fingerprint: z.string().max(100),
  name: text(textLimits.line),
});
/** Who signed a bundle. */
export type BundleSigner = z.infer<typeof bundleSigner>;

/** What opened it. */
export const openedWith = z.enum(['key-of-the-unit', 'passphrase', 'other-key']);

/** Where a bundle was refused, in the order of looking. */
export const bundleStep = z.enum(['signature', 'seal', 'archive', 'bag', 'inner-signature']);
/** Where a bundle was refused. */
export type BundleStep = z.infer<typeof bundleStep>;

export const receivedBundleEvents = {
  'received-bundle.opened/1': z.strictObject({
    type: z.literal('received-bundle.opened/1'),
    receivedId: itemId,
    /** Of the file as it came. */
    sha512,
    sizeBytes,
    signer: bundleSigner,
    openedWith,
    files: z.number().int().min(0).max(100_000),
  }),
  'received-bundle.refused/1': z.strictObject({
    type: z.literal('received-bundle.refused/1'),
    receivedId: itemId,
    sha512,
    sizeBytes,
    step: bundleStep,
    /** What was found, by its own name: `bag/changed`. */
    because: z
      .string()
      .regex(/^[a-z]+\/[a-z-]+$/)
      .max(60),
  }),
} as const;
