import { signerWords } from '../../../shared/domain/received-bundle/sentences.ts';
import type { KeptBundle } from '../../../shared/domain/kept-bundle/slice.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import type { Row } from '../../ui/rows.tsx';
import { shortMoment } from '../../ui/time.ts';

const openedWords: Readonly<Record<KeptBundle['openedWith'], string>> = {
  'key-of-the-unit': 'the unit’s own key',
  passphrase: 'a passphrase',
  'other-key': 'another key than the unit’s',
};

/** What was recorded of a bundle as it was kept, and what became of it. */
export const keptRows = (kept: KeptBundle): readonly Row[] =>
  [
    { label: 'Kept', value: `${shortMoment(kept.at)}, by ${kept.by}` },
    { label: 'What it is to the case', value: kept.why },
    { label: 'Signed', value: capital(signerWords(kept.signer)) },
    { label: 'Fingerprint of the key', value: kept.signer.fingerprint },
    {
      label: 'Inside',
      value: kept.isSignedInside
        ? 'The same key signed the list of everything inside'
        : 'Nobody signed the list of what is inside',
    },
    { label: 'Opened with', value: openedWords[kept.openedWith] },
    { label: 'The file', value: `${sizeWords(kept.sizeBytes)}, SHA-512 ${kept.sha512}` },
    ...kept.disposals.map((gone) => ({
      label: 'Destroyed',
      value: `${formatPlain(gone.disposedOn)}, entered by ${gone.by}, authorised by ${personWords(gone.authorisedBy)} (${gone.authority}): ${gone.reason}`,
    })),
  ].filter(({ value }) => value !== '');

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
