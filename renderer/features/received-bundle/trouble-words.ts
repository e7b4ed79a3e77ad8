import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';

/** @file Why a bundle is refused, for somebody who opens one once a year: what was found, what it may mean, what to do. */

/** What happened, and what to do. */
export type TroubleWords = { readonly happened: string; readonly todo: string };

const askAgain =
  'Do not use it. Ask the sender to send it again, and tell them what you saw: it may have been changed on purpose.';

/** A refusal in words. */
export function troubleWords({ because, paths }: BundleTrouble): TroubleWords {
  const known = exactly[because];
  if (known) return known;
  if (because.startsWith('tar/')) return archiveWords[because] ?? archive;
  const bag = bagWords[because];
  return bag ? { happened: withPaths(bag, paths), todo: askAgain } : archive;
}

const exactly: Readonly<Record<string, TroubleWords>> = {
  'signature/does-not-fit': {
    happened:
      'The signature does not fit this bundle. One of the two was changed after it was made.',
    todo: askAgain,
  },
  'signature/unreadable': {
    happened: 'The file with the signature is not a signature, or is damaged.',
    todo: 'It has the name of the bundle with .sig behind it. Choose that one, or ask the sender for it.',
  },
  'signature/other-purpose': {
    happened: 'The signature was made for something else than a sealed bundle.',
    todo: 'Ask the sender for the signature of this bundle. Do not use the bundle without it.',
  },
  'signature/other-kind': {
    happened: 'The signature was made with a kind of key that sealed bundles do not use.',
    todo: 'Ask the sender to sign with the key they use for bundles (Ed25519).',
  },
  'seal/not-age': {
    happened: 'This file is not a sealed bundle.',
    todo: 'A bundle has a name that ends in .age. Choose that file.',
  },
  'seal/not-for-us': {
    happened:
      'None of the keys here opens it: it was sealed for somebody else, or to a key this workstation does not hold.',
    todo: 'Ask a colleague who holds the unit’s keys to open it, or ask the sender to seal it to the unit’s page for outsiders.',
  },
  'seal/wrong-passphrase': {
    happened: 'That passphrase does not open it.',
    todo: 'Ask the sender for the words again, by voice, and type them in their order.',
  },
  'seal/damaged': {
    happened:
      'The seal opens and then breaks off: the bundle is cut short, or was changed on its way.',
    todo: askAgain,
  },
  'inner/unreadable': {
    happened: 'The signature inside cannot be read.',
    todo: askAgain,
  },
  'inner/other-signer': {
    happened:
      'Inside, the files were signed by another key than the bundle outside. Somebody took a bundle of one sender and sealed it as their own.',
    todo: askAgain,
  },
  'inner/does-not-fit': {
    happened:
      'The signature inside does not fit the list of its files. The list was changed after it was signed.',
    todo: askAgain,
  },
  'bag/no-bag': {
    happened: 'It opens, but what is inside is not packed as a case bundle.',
    todo: 'Ask the sender what they sent. A bundle is a BagIt bag in a tar archive.',
  },
  'bag/too-new': {
    happened: 'It was packed in a newer way than this Probity knows.',
    todo: 'Update this workstation, then open it again.',
  },
};

const archive: TroubleWords = {
  happened:
    'What is inside is not packed as a bundle is: something in it could have harmed a less careful program.',
  todo: askAgain,
};
const archiveWords: Readonly<Record<string, TroubleWords>> = {
  'tar/truncated': {
    happened: 'It opens, and what is inside breaks off before its end.',
    todo: askAgain,
  },
  'tar/name': {
    happened:
      'A file inside has a name with which it would be written to another place on the disk. Nobody does that by accident.',
    todo: askAgain,
  },
  'tar/not-a-file': {
    happened:
      'Inside is something that is no file: a link, a device, or the like. A bundle holds files only.',
    todo: askAgain,
  },
  'tar/twice': {
    happened: 'Two files inside have the same name, so that one would hide the other.',
    todo: askAgain,
  },
  'tar/too-many': {
    happened: 'It holds more files than any bundle has.',
    todo: askAgain,
  },
  'tar/too-large': {
    happened: 'It would grow to more than any bundle has.',
    todo: askAgain,
  },
};

const bagWords: Readonly<Record<string, string>> = {
  'bag/changed': 'These files are not what they were when the bundle was packed',
  'bag/missing': 'These files are on the list of the bundle, and are not in it',
  'bag/unlisted':
    'These files were put in after the bundle was packed: they are on none of its lists',
  'bag/elsewhere': 'The bundle points to files that are somewhere else, so it is not whole',
  'bag/amount': 'The bundle says that it holds another amount than it does',
  'bag/list-unreadable': 'A list of the bundle cannot be read',
  'bag/text-too-large': 'A list of the bundle is longer than any list is',
};

const mostNamed = 5;

function withPaths(says: string, paths: readonly string[]): string {
  if (paths.length === 0) return `${says}.`;
  const named = paths.slice(0, mostNamed).join(', ');
  const rest = paths.length - mostNamed;
  return `${says}: ${named}${rest > 0 ? `, and ${String(rest)} more` : ''}.`;
}
