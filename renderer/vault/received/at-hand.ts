import { bagNames } from '../../../shared/formats/bundle/bag.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { BundleSigner } from '../../../shared/domain/received-bundle/events.ts';
import type { KeptBundle } from '../../../shared/domain/kept-bundle/slice.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';
import type { Came, ReceivedBag } from './came.ts';

/** @file The one bundle that is being looked at: one that came, or one that was kept with a case. In memory only: a lock, and it is gone. */

/** The one that is being looked at. */
export type Received = {
  /** Undefined of one that was kept before. */
  readonly came?: Came | undefined;
  readonly signer: BundleSigner;
  /** The armour over the whole, wherever it came from; empty where nobody signed. */
  readonly signature: string;
  /** Who signed the whole. */
  readonly signedBy: Bytes | undefined;
  readonly kept?: { readonly caseId: CaseId; readonly bundle: KeptBundle } | undefined;
  /** Once it was opened. */
  bag?: ReceivedBag;
  openedWith?: KeptBundle['openedWith'];
};
const atHand = new WeakMap<Opened, Received>();

/** The one that is being looked at; none while none is. */
export const receivedIn = (opened: Opened): Received | undefined => atHand.get(opened);

/** Puts one in its place. */
export const setReceived = (opened: Opened, received: Received): void => {
  atHand.set(opened, received);
};

/** Lets go of it, and of what lies on the disk for it. */
export async function forgetReceived(opened: Opened): Promise<void> {
  const received = atHand.get(opened);
  atHand.delete(opened);
  await received?.came?.forget();
}

/** How many files somebody put in. */
export const payloadOf = (files: ReceivedBag['files']): number =>
  [...files.keys()].filter((path) => path.startsWith('data/')).length;

/** An open bundle as it is shown. */
export const asOpened = (
  { files, words, signedBy }: ReceivedBag,
  signer: BundleSigner,
): Exclude<VaultAnswers['openBundle'], { trouble: unknown }> => ({
  ...{ signer, isSignedInside: signedBy !== undefined, says: shown(words) },
  files: [...files]
    .filter(([path]) => path !== bagNames.signature)
    .map(([path, { sizeBytes }]) => ({ path, sizeBytes }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1)),
});

/** Whoever made it chose how much it says of itself. */
const shown = (words: ReceivedBag['words']): ReceivedBag['words'] =>
  words
    .slice(0, mostWords)
    .map(({ label, value }) => ({ label: label.slice(0, 100), value: value.slice(0, 4000) }));
const mostWords = 40;
