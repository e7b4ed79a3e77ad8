import type { Sentences } from '../noun.ts';
import type { BundleSigner, BundleStep, receivedBundleEvents } from './events.ts';

/** How bundles that came read in the unit's record. */
export const receivedBundleSentences: Sentences<typeof receivedBundleEvents> = {
  'received-bundle.opened/1': ({ signer, files }) => ({
    head: 'Sealed bundle opened',
    rest: `${signerWords(signer)}, ${files === 1 ? 'one file' : `${String(files)} files`}`,
  }),
  'received-bundle.refused/1': ({ step }) => ({
    head: 'Sealed bundle refused',
    rest: refusedAt[step],
    tone: 'attention',
  }),
};

/** Who signed it, in the middle of a sentence. */
export function signerWords({ standing, name }: BundleSigner): string {
  switch (standing) {
    case 'ours':
      return 'signed by this unit';
    case 'known':
      return `signed by ${name}`;
    case 'not-compared':
      return `signed by a key that ${name} is said to have, which nobody compared`;
    case 'expired':
      return `signed by a key of ${name} that was to be asked for again`;
    case 'withdrawn':
      return `signed by a key of ${name} that was withdrawn`;
    case 'stranger':
      return 'signed by somebody the unit does not know';
    case 'none':
      return 'not signed by anybody';
  }
}

const refusedAt: Readonly<Record<BundleStep, string>> = {
  signature: 'the signature does not fit it',
  seal: 'it does not open',
  archive: 'what is inside is not packed as a bundle is',
  bag: 'the files are not those that were packed',
  'inner-signature': 'the signature inside does not fit',
};
