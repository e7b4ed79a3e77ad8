import type { Sentences } from '../noun.ts';
import type { bundleEvents } from './events.ts';
import { bundleProfiles } from './profiles.ts';
import { abandonedWords, sealedToWords } from './words.ts';

/** How bundles read on the timeline. */
export const bundleSentences: Sentences<typeof bundleEvents> = {
  'bundle.prepared/1': ({ profile, forWhom, sealedTo }) => ({
    head: 'Bundle prepared',
    rest: `${bundleProfiles[profile].name}, for ${forWhom.name}, ${forWhom.organisation}, to be opened with ${sealedToWords(sealedTo)}`,
    tone: 'attention',
  }),
  'bundle.confirmed/1': ({ note }) => ({
    head: 'Bundle confirmed by a second person',
    ...(note === '' ? {} : { rest: note }),
  }),
  'bundle.written/1': ({ fileName, files, sha512 }) => ({
    head: 'Bundle written',
    rest: `${fileName}, ${String(files)} files, SHA-512 ${sha512.slice(0, 16)}…`,
    tone: 'attention',
  }),
  'bundle.abandoned/1': ({ because, reason }) => ({
    head: 'Bundle given up',
    rest: [abandonedWords[because], reason].filter((word) => word !== '').join(': '),
  }),
};
