import { bagNames } from '../../../shared/formats/bundle/bag.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import {
  shownLimitCharacters,
  type BundleTrouble,
} from '../../../shared/contract/vault/received.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { BundleSigner } from '../../../shared/domain/received-bundle/events.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { fingerprintWords, receivingIdentities } from '../outside/outside-keys.ts';
import { checkSignature, nobody, signerOf } from '../received/signer.ts';
import { unpackBag, type ReceivedBag } from '../received/unpack-bag.ts';
import { sealedWith, unseal } from '../received/unseal.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { sodium } from '../seal/sodium.ts';
import { appendActs } from './append-acts.ts';

/** @file A bundle that came: signature, then seal, then archive, then lists, then the signature inside; nothing is looked at after the first
 *  thing that does not hold. It never becomes part of our own record (design 8, decision 0045). */

/** The one that is being looked at. In memory only: a lock, and it is gone. */
type Received = {
  readonly bundle: Bytes;
  readonly sha512: Bytes;
  readonly signer: BundleSigner;
  readonly signedBy: Bytes | undefined;
  bag?: ReceivedBag;
};
const receivedAt = new WeakMap<Opened, Received>();

/** Who signed it, and what it is sealed with. Faults: disk/*. */
export async function lookAtBundle(
  room: Room,
  opened: Opened,
  { bundle, signature }: VaultRequest<'lookAtBundle'>,
): Answer<VaultAnswers['lookAtBundle']> {
  receivedAt.delete(opened);
  const sha512 = sodium.crypto_hash_sha512(bundle) as Bytes;
  const looked = lookFromOutside(room, opened, { bundle, sha512, signature });
  if (!looked.ok) return refused(room, opened, { bundle, sha512 }, looked.error);
  const { signer, signedBy, how } = looked.value;
  receivedAt.set(opened, { bundle, sha512, signer, signedBy });
  return ok({
    ...{ signer, sealedWith: how, sizeBytes: bundle.length },
    words: signedBy ? fingerprintWords(signedBy) : [],
  });
}

function lookFromOutside(
  room: Room,
  opened: Opened,
  came: Pick<Received, 'bundle' | 'sha512'> & { readonly signature?: string | undefined },
): Result<
  Pick<Received, 'signer' | 'signedBy'> & { readonly how: 'passphrase' | 'keys' },
  BundleTrouble
> {
  const { bundle, sha512, signature } = came;
  const signed = signature === undefined ? undefined : checkSignature(signature, sha512);
  if (signed && !signed.ok) return err({ step: 'signature', because: signed.error, paths: [] });
  const how = sealedWith(bundle);
  if (how === undefined) return err({ step: 'seal', because: 'seal/not-age', paths: [] });
  const signedBy = signed?.value.publicKey;
  const signer = signedBy ? signerOf(opened, signedBy, todayOf(room)) : nobody;
  return ok({ signer, signedBy, how });
}

/** Opens the one that was looked at. Recorded before anything is shown. Faults: cancelled (none is being looked at), disk/*. */
export async function openBundle(
  room: Room,
  opened: Opened,
  { passphrase, identity }: VaultRequest<'openBundle'>,
): Answer<VaultAnswers['openBundle']> {
  const received = receivedAt.get(opened);
  if (!received) return fault('cancelled');
  const own = identity === undefined ? receivingIdentities(opened) : identitiesIn(identity);
  const plain = await unseal(received.bundle, {
    identities: own,
    passphrase: passphrase?.trim(),
  });
  if (!plain.ok)
    return refused(room, opened, received, { step: 'seal', because: plain.error, paths: [] });
  const bag = unpackBag(plain.value, received.signedBy);
  if (!bag.ok) return refused(room, opened, received, bag.error);
  const { files, words, signedBy } = bag.value;
  // Where nothing was beside it, the signature inside says who put the files together.
  const signer =
    received.signer.standing === 'none' && signedBy
      ? signerOf(opened, signedBy, todayOf(room))
      : received.signer;
  const recorded = await record(room, opened, {
    ...{ type: 'received-bundle.opened/1', ...factsOf(room, received), signer },
    files: [...files.keys()].filter((path) => path.startsWith('data/')).length,
    openedWith:
      passphrase !== undefined
        ? 'passphrase'
        : identity === undefined
          ? 'key-of-the-unit'
          : 'other-key',
  });
  if (!recorded.ok) return recorded;
  received.bag = bag.value;
  return ok({
    ...{ signer, isSignedInside: signedBy !== undefined, says: words },
    files: [...files]
      .filter(([path]) => path !== bagNames.signature)
      .map(([path, bytes]) => ({ path, sizeBytes: bytes.length })),
  });
}

/** One file of the one that is open, as text. HTML is text here, and nothing else. Fault: cancelled. */
export function readBundleFile(
  _room: Room,
  opened: Opened,
  { path }: VaultRequest<'readBundleFile'>,
): Answer<VaultAnswers['readBundleFile']> {
  const bytes = receivedAt.get(opened)?.bag?.files.get(path);
  if (!bytes) return Promise.resolve(fault('cancelled'));
  const text = asText(bytes);
  const isCut = text !== undefined && text.length > shownLimitCharacters;
  return Promise.resolve(ok({ text: text?.slice(0, shownLimitCharacters), isCut }));
}

/** Forgets the one that was looked at. */
export function closeBundle(_room: Room, opened: Opened): VaultAnswers['closeBundle'] {
  receivedAt.delete(opened);
  return {};
}

const identitiesIn = (pasted: string): readonly string[] =>
  pasted.split(/\s+/).filter((word) => word.startsWith('AGE-SECRET-KEY-'));

/** UTF-8 without the characters that no text has. */
function asText(bytes: Bytes): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
  received: Pick<Received, 'bundle' | 'sha512'>,
  trouble: BundleTrouble,
): Answer<{ readonly trouble: BundleTrouble }> {
  if (slips.has(trouble.because)) return ok({ trouble });
  receivedAt.delete(opened);
  const { step, because } = trouble;
  const facts = factsOf(room, received);
  const recorded = await record(room, opened, {
    ...{ type: 'received-bundle.refused/1', ...facts, step, because },
  });
  return recorded.ok ? ok({ trouble }) : recorded;
}
const slips: ReadonlySet<string> = new Set([
  'seal/not-age',
  'seal/not-for-us',
  'seal/wrong-passphrase',
]);

const factsOf = (room: Room, { bundle, sha512 }: Pick<Received, 'bundle' | 'sha512'>) => ({
  receivedId: createId(room.ports.entropy),
  sha512: bytesToHex(sha512),
  sizeBytes: bundle.length,
});

async function record(room: Room, opened: Opened, event: LooseEvent): Answer<undefined> {
  const saved = await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
  if (!saved.ok) return shellFault(saved.error);
  room.tell({ changed: ['unit'] });
  return ok(undefined);
}
