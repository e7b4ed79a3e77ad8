import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import { signerWords } from '../received-bundle/sentences.ts';
import type { keptBundleEvents } from './events.ts';

/** How bundles that were kept read on the timeline. */
export const keptBundleSentences: Sentences<typeof keptBundleEvents> = {
  'kept-bundle.kept/1': ({ name, signer, files, why }) => ({
    head: 'Received bundle kept',
    rest: `${name}, ${signerWords(signer)}, ${files === 1 ? 'one file' : `${String(files)} files`}: ${why}`,
    ...(signer.standing === 'ours' || signer.standing === 'known'
      ? {}
      : { tone: 'attention' as const }),
  }),
  'kept-bundle.disposed/1': ({ authorisedBy, reason }) => ({
    head: 'Received bundle destroyed',
    rest: `authorised by ${personWords(authorisedBy)}: ${reason}`,
    tone: 'attention',
  }),
};
