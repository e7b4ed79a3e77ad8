import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { readFileLimitBytes } from '../../../shared/contract/vault/files.ts';
import {
  shownLimitCharacters,
  type BundleTrouble,
} from '../../../shared/contract/vault/received.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { canBeShown, contentOf, headBytes } from '../../../shared/domain/exhibit/content.ts';
import { copyBytes, hexToBytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { fingerprintWords, receivingIdentities } from '../outside/outside-keys.ts';
import { readBagFile } from '../received/archive.ts';
import { bySealer } from '../received/by-sealer.ts';
import type { Came } from '../received/came.ts';
import { inMemory } from '../received/in-memory.ts';
import {
  asOpened,
  forgetReceived,
  payloadOf,
  receivedIn,
  setReceived,
  type Received,
} from '../received/at-hand.ts';
import { checkSignature, nobody, signerOf } from '../received/signer.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';

/** @file A bundle that came: signature, then seal, then archive, then lists, then the signature inside; nothing is looked at after the first
 *  thing that does not hold. It never becomes part of our own record (design 8, decision 0045). */

/** Who signed it, and what it is sealed with. Faults: file/*, disk/*. */
export async function lookAtBundle(
  room: Room,
  opened: Opened,
  request: VaultRequest<'lookAtBundle'>,
): Answer<VaultAnswers['lookAtBundle']> {
  await forgetReceived(opened);
  const began = await ('token' in request
    ? bySealer(room, opened, request.token)
    : Promise.resolve(ok(inMemory(room, opened, request.bundle))));
  if (!began.ok) return began;
  const came = began.value;
  const signature = request.signature ?? came.signature;
  const looked = lookFromOutside(room, opened, came, signature);
  if (!looked.ok) return refused(room, opened, came, looked.error);
  const { signer, signedBy, how } = looked.value;
  setReceived(opened, { came, signer, signedBy, signature: signature ?? '' });
  return ok({
    ...{ signer, sealedWith: how, sizeBytes: came.sizeBytes },
    words: signedBy ? fingerprintWords(signedBy) : [],
  });
}

function lookFromOutside(
  room: Room,
  opened: Opened,
  { sha512, sealedWith: how }: Came,
  signature: string | undefined,
): Result<
  Pick<Received, 'signer' | 'signedBy'> & { readonly how: 'passphrase' | 'keys' },
  BundleTrouble
> {
  // Another file was chosen: no signature can say more about it.
  if (how === undefined) return err({ step: 'seal', because: 'seal/not-age', paths: [] });
  const hash = hexToBytes(sha512) ?? new Uint8Array(64);
  const signed = signature === undefined ? undefined : checkSignature(signature, hash);
  if (signed && !signed.ok) return err({ step: 'signature', because: signed.error, paths: [] });
  const signedBy = signed?.value.publicKey;
  const signer = signedBy ? signerOf(opened, signedBy, todayOf(room)) : nobody;
  return ok({ signer, signedBy, how });
}

/** Opens the one that was looked at. Recorded before anything is shown. Faults: cancelled (none is being looked at), file/*, disk/*. */
export async function openBundle(
  room: Room,
  opened: Opened,
  { passphrase, identity }: VaultRequest<'openBundle'>,
): Answer<VaultAnswers['openBundle']> {
  const received = receivedIn(opened);
  if (!received?.came) return fault('cancelled');
  const { came } = received;
  const identities = identity === undefined ? receivingIdentities(opened) : identitiesIn(identity);
  const bag = await came.open({ identities, passphrase: passphrase?.trim() }, received.signedBy);
  if (!bag.ok) {
    if ('step' in bag.error) return refused(room, opened, came, bag.error);
    await forgetReceived(opened);
    return err(bag.error);
  }
  const { files, signedBy } = bag.value;
  // Where nothing was beside it, the signature inside says who put the files together.
  const signer =
    received.signer.standing === 'none' && signedBy
      ? signerOf(opened, signedBy, todayOf(room))
      : received.signer;
  const recorded = await record(room, opened, {
    ...{ type: 'received-bundle.opened/1', ...factsOf(room, came), signer },
    files: payloadOf(files),
    openedWith: waysIn({ passphrase, identity }),
  });
  if (!recorded.ok) return recorded;
  Object.assign(received, { bag: bag.value, openedWith: waysIn({ passphrase, identity }), signer });
  return ok(asOpened(bag.value, signer));
}

const waysIn = ({ passphrase, identity }: VaultRequest<'openBundle'>) =>
  passphrase !== undefined
    ? 'passphrase'
    : identity === undefined
      ? 'key-of-the-unit'
      : 'other-key';

/** One file of the one that is open: a picture or a PDF as it is, all else as text. HTML is text here, and nothing else. Faults: cancelled,
 *  file/*. */
export async function readBundleFile(
  _room: Room,
  opened: Opened,
  { path }: VaultRequest<'readBundleFile'>,
): Answer<VaultAnswers['readBundleFile']> {
  const bag = receivedIn(opened)?.bag;
  const file = bag?.files.get(path);
  if (!bag || !file) return fault('cancelled');
  const first = await readBagFile(bag.archive, file, 0, headBytes);
  if (!first.ok) return first;
  const content = contentOf(first.value);
  const isDrawn = content !== 'text' && canBeShown(content);
  const isCut = isDrawn && file.sizeBytes > readFileLimitBytes;
  if (isCut) return ok({ content, text: undefined, isCut });
  const most = isDrawn ? readFileLimitBytes : shownBytes;
  const read = await readBagFile(bag.archive, file, 0, most);
  if (!read.ok) return read;
  if (read.value.length !== Math.min(file.sizeBytes, most)) return fault('file/damaged');
  return isDrawn
    ? ok({ content, text: undefined, isCut, bytes: copyBytes(read.value) })
    : ok({ content, ...shownText(read.value, read.value.length < file.sizeBytes) });
}

/** The most of a file that is read to be shown as text. */
const shownBytes = 4 * 1024 * 1024;

function shownText(bytes: Uint8Array, isPiece: boolean) {
  const text = asText(bytes, isPiece);
  const isCut = isPiece || (text !== undefined && text.length > shownLimitCharacters);
  return { text: text?.slice(0, shownLimitCharacters), isCut };
}

/** Forgets the one that was looked at, and destroys what was kept for it. */
export async function closeBundle(
  _room: Room,
  opened: Opened,
): Answer<VaultAnswers['closeBundle']> {
  await forgetReceived(opened);
  return ok({});
}

const identitiesIn = (pasted: string): readonly string[] =>
  pasted.split(/\s+/).filter((word) => word.startsWith('AGE-SECRET-KEY-'));

/** UTF-8 without the characters that no text has. A piece may end inside a letter. */
function asText(bytes: Uint8Array, isPiece: boolean): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPiece });
    return text.includes('\u0000') ? undefined : text;
  } catch (cause: unknown) {
    void cause; // Not text.
    return undefined;
  }
}

/** A wrong passphrase is a slip of the keyboard and not on the record; everything else that does not hold is. */
async function refused(
  room: Room,
  opened: Opened,
  came: Came,
  trouble: BundleTrouble,
): Answer<{ readonly trouble: BundleTrouble }> {
  const { step, because } = trouble;
  if (slips.has(because)) return ok({ trouble });
  await forgetReceived(opened);
  await came.forget();
  if (because === 'seal/not-age') return ok({ trouble });
  const facts = factsOf(room, came);
  const recorded = await record(room, opened, {
    ...{ type: 'received-bundle.refused/1', ...facts, step, because },
  });
  return recorded.ok ? ok({ trouble }) : recorded;
}
const slips: ReadonlySet<string> = new Set(['seal/not-for-us', 'seal/wrong-passphrase']);

const factsOf = (room: Room, { sha512, sizeBytes }: Came) => ({
  ...{ receivedId: createId(room.ports.entropy), sha512, sizeBytes },
});

async function record(room: Room, opened: Opened, event: LooseEvent): Answer<undefined> {
  const saved = await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
  if (!saved.ok) return shellFault(saved.error);
  room.tell({ changed: ['unit'] });
  return ok(undefined);
}
