import type { z } from 'zod';
import type { bundleEvents, sealedTo } from './events.ts';

type Because = z.infer<(typeof bundleEvents)['bundle.abandoned/1']>['because'];

/** Why a bundle was given up. */
export const abandonedWords: Readonly<Record<Because, string>> = {
  'not-needed': 'It is not needed any more',
  changed: 'The case changed, and it is prepared again',
  'not-confirmed': 'The second person does not let it go',
  'wrong-recipient': 'It was for somebody else',
};

/** What opens it, in words. */
export const sealedToWords = (to: z.infer<typeof sealedTo>): string =>
  to.with === 'passphrase'
    ? 'a passphrase of ten words, told by voice'
    : `the ${to.keys.length === 1 ? 'key' : 'keys'} of ${to.keys.map(({ name }) => name).join(', ')}`;
