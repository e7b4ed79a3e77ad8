import { Decrypter } from 'age-encryption';
import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';

/** @file The seal of a bundle that came: an age file from whoever made it. */

/** What is tried on it. */
export type Openers = {
  readonly identities: readonly string[];
  readonly passphrase?: string | undefined;
};

/** What an age file is sealed with; undefined when it is none. */
export function sealedWith(file: Bytes): 'passphrase' | 'keys' | undefined {
  const [first, second] = String.fromCharCode(...file.subarray(0, 200)).split('\n');
  if (first !== 'age-encryption.org/v1') return undefined;
  return second?.startsWith('-> scrypt ') === true ? 'passphrase' : 'keys';
}

/** Opens the seal, from the first byte to the last. */
export async function unseal(
  file: Bytes,
  { identities, passphrase }: Openers,
): Promise<Result<Bytes, BundleTrouble['because']>> {
  const how = sealedWith(file);
  if (how === undefined) return err('seal/not-age');
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch (cause: unknown) {
    void cause; // Not a key at all: it opens nothing.
    return err('seal/not-for-us');
  }
  if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
  try {
    return ok(copyBytes(await decrypter.decrypt(file)));
  } catch (cause: unknown) {
    // age-encryption speaks by message; this one alone says that nothing we have opens it (pinned by a test).
    const notForUs = cause instanceof Error && cause.message.startsWith('no identity matched');
    if (!notForUs) return err('seal/damaged');
    return err(how === 'passphrase' ? 'seal/wrong-passphrase' : 'seal/not-for-us');
  }
}
