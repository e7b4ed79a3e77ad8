import { Decrypter, Encrypter, type Recipient } from 'age-encryption';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';

/** @file The head of an age file without its body: who may open it, and the key that the body is under. The body is streamed by the
 *  sealer process; the head is made and opened here, where the keys are. Format: age-encryption.org/v1. */

/** For whom a file is sealed: recipients, or one passphrase, never both. */
export type AgeFor =
  | { readonly recipients: readonly string[] }
  | { readonly passphrase: string; readonly cost?: number };

/** The head, up to and with the end of its last line, and the 16 bytes that it wraps. */
export type AgeHead = { readonly header: Bytes; readonly fileKeySecret: Bytes };

/** Makes a head for a file whose body is written elsewhere. A text that is no recipient throws. */
export async function ageHead(whom: AgeFor): Promise<AgeHead> {
  const encrypter = new Encrypter();
  let fileKey: Bytes | undefined;
  if ('passphrase' in whom) {
    encrypter.setPassphrase(whom.passphrase);
    if (whom.cost !== undefined) encrypter.setScryptWorkFactor(whom.cost);
  } else {
    assert(whom.recipients.length > 0, 'a file is for somebody');
    for (const recipient of whom.recipients) encrypter.addRecipient(recipient);
    // Nobody: it writes no stanza, and tells us the key.
    const listener: Recipient = {
      wrapFileKey: (secret) => {
        fileKey = copyBytes(secret);
        return [];
      },
    };
    encrypter.addRecipient(listener);
  }
  const header = headOf(await encrypter.encrypt(new Uint8Array(0)));
  assert(header, 'an age file begins with its head');
  if ('passphrase' in whom) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(whom.passphrase);
    fileKey = copyBytes(await decrypter.decryptHeader(header));
  }
  assert(fileKey, 'a head wraps a key');
  return { header, fileKeySecret: fileKey };
}

/** What may open a head. */
export type AgeWith = { readonly identities?: readonly string[]; readonly passphrase?: string };

/** Finds the key in a head. Faults: `age/not-for-us` when nothing we have opens it, `age/damaged` when it is no sound head. */
export async function openAgeHead(
  header: Bytes,
  { identities = [], passphrase }: AgeWith,
): Promise<Result<Bytes, { readonly kind: 'age/not-for-us' | 'age/damaged' }>> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
  try {
    return ok(copyBytes(await decrypter.decryptHeader(header)));
  } catch (cause: unknown) {
    // age-encryption speaks by message; this one alone says that nothing we have opens it (pinned by a test).
    const notForUs = cause instanceof Error && cause.message.startsWith('no identity matched');
    return err({ kind: notForUs ? 'age/not-for-us' : 'age/damaged' });
  }
}

/** The head of an age file: everything up to the end of the line that begins with `---`. */
function headOf(file: Uint8Array): Bytes | undefined {
  const mark = [0x0a, 0x2d, 0x2d, 0x2d, 0x20];
  for (let at = 0; at + mark.length <= file.length; at++)
    if (mark.every((byte, offset) => file[at + offset] === byte))
      return copyBytes(file.subarray(0, file.indexOf(0x0a, at + 1) + 1));
  return undefined;
}
