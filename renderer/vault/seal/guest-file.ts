import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { domainLabel } from '../../../shared/formats/context.ts';
import {
  decodeGuestText,
  encodeGuestText,
  guestFileKind,
  type GuestText,
  type GuestTextFault,
} from '../../../shared/formats/guest-pack.ts';
import { copyBytes, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { ageIdentity } from './age-text.ts';
import { keyedHash } from './hash.ts';

/** @file A guest pack and its return, as age files: the pack under six words, the return under a key of the case. Format:
 *  docs/formats/guest-pack.md. */

/** Why a file is not opened. `guest/wrong-words`: the words are others, or not of this file. */
export type GuestFileFault =
  | GuestTextFault
  | { readonly kind: 'guest/wrong-words' | 'guest/other-case' };
/** The base-2 logarithm of scrypt's work: 256 MiB and about a second, as the age tool has it. */
export const guestWordsCost = 18;
type Content = Readonly<Record<string, unknown>>;

/** The secret that opens the return of one pack: whoever holds the key of the case has it, and nobody has to keep it. */
export function returnSecret(caseKey: Bytes, packId: string): Bytes {
  const id = hexToBytes(packId);
  assert(id?.length === 16, 'a pack has 16 bytes of name');
  return keyedHash(32, caseKey, domainLabel('guest-return'), id);
}

/** To whom the return of a pack is sealed. */
export const returnRecipient = (secret: Bytes): Promise<string> =>
  identityToRecipient(ageIdentity(secret));

/** Seals a pack under its words. Answers the text as well, of which its hash is kept. */
export async function sealGuestPack(
  content: Content,
  words: string,
  cost = guestWordsCost,
): Promise<{ readonly file: Bytes; readonly text: Bytes }> {
  const text = encodeGuestText('guest-pack', content);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(cost);
  return { file: copyBytes(await encrypter.encrypt(text)), text };
}

/** Opens a pack. Faults: guest/not-ours, guest/too-large, guest/wrong-words, guest/damaged, guest/too-new. */
export async function openGuestPack(
  file: Bytes,
  words: string,
): Promise<Result<{ readonly content: Content; readonly text: Bytes }, GuestFileFault>> {
  const kind = guestFileKind(file);
  if (!kind.ok) return kind;
  if (kind.value !== 'words') return err({ kind: 'guest/not-ours' });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(words);
  return readText('guest-pack', decrypter, file, 'guest/wrong-words');
}

/** Seals a return for who gave the pack out. */
export async function sealGuestReturn(content: Content, returnTo: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(returnTo);
  return copyBytes(await encrypter.encrypt(encodeGuestText('guest-return', content)));
}

/** Opens a return with the secrets of a case's packs. Faults: guest/not-ours, guest/too-large, guest/other-case, guest/damaged,
 *  guest/too-new. */
export async function openGuestReturn(
  file: Bytes,
  secrets: readonly Bytes[],
): Promise<Result<{ readonly content: Content; readonly text: Bytes }, GuestFileFault>> {
  const kind = guestFileKind(file);
  if (!kind.ok) return kind;
  if (kind.value !== 'key') return err({ kind: 'guest/not-ours' });
  const decrypter = new Decrypter();
  for (const secret of secrets) decrypter.addIdentity(ageIdentity(secret));
  return readText('guest-return', decrypter, file, 'guest/other-case');
}

async function readText(
  what: GuestText,
  decrypter: Decrypter,
  file: Bytes,
  notForUs: 'guest/wrong-words' | 'guest/other-case',
): Promise<Result<{ readonly content: Content; readonly text: Bytes }, GuestFileFault>> {
  let text: Bytes;
  try {
    text = copyBytes(await decrypter.decrypt(file));
  } catch (cause: unknown) {
    // age-encryption speaks by message; this one alone says that nothing we have opens it (pinned by a test).
    const isNotForUs = cause instanceof Error && cause.message.startsWith('no identity matched');
    return err({ kind: isNotForUs ? notForUs : 'guest/damaged' });
  }
  const content = decodeGuestText(what, text);
  return content.ok ? ok({ content: content.value, text }) : content;
}
