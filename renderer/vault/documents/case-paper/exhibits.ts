import { currentExhibits, movementsInOrder } from '../../../../shared/domain/exhibit/facts.ts';
import { contentWords, kindWords, standingWords } from '../../../../shared/domain/exhibit/words.ts';
import { isKeptNoMore } from '../../../../shared/domain/kept-bundle/slice.ts';
import { signerWords } from '../../../../shared/domain/received-bundle/sentences.ts';
import { sizeWords } from '../../../../shared/kit/size-words.ts';
import type { Part } from './part.ts';

/** @file The exhibits on paper: what each is, where it is, and its whole log. A file's content is never printed with the case. */

export const exhibit: Part = {
  title: 'Exhibits',
  items: ({ state }) => [
    ...currentExhibits(state).map(({ exhibit: one, ...now }) => ({
      head: `${now.reference}: ${now.description}`,
      says: [
        `${standingWords[now.standing]}; ${kindWords[one.kind]}; ${now.whereIs}`,
        one.file
          ? `${one.file.name}, ${contentWords[one.file.content]}, ${sizeWords(one.file.sealed.sizeBytes)}; SHA-512 ${one.file.sealed.sha512}`
          : '',
        one.file && one.file.allTheSame !== ''
          ? `Taken in all the same: ${one.file.allTheSame}`
          : '',
      ],
      of: [{ ...one, movements: movementsInOrder(one) }],
      hide: ['file', 'kind', 'actId'],
    })),
    ...state.exhibit.papers.map((paper) => ({
      head: paper.what === 'labels' ? 'Labels saved' : 'Chain of custody saved',
      of: [paper],
      hide: ['what', 'exhibitIds'],
    })),
  ],
};

export const keptBundle: Part = {
  title: 'Received bundles',
  items: ({ state }) =>
    state.keptBundle.kept.map((one) => ({
      head: one.name,
      says: [
        `${signerWords(one.signer)}${one.signer.fingerprint === '' ? '' : `, key ${one.signer.fingerprint}`}; ${sizeWords(one.sizeBytes)}, ${one.files === 1 ? 'one file' : `${String(one.files)} files`}`,
        `SHA-512 ${one.sha512}`,
        isKeptNoMore(one) ? 'What was inside was destroyed' : '',
      ],
      of: [one],
      hide: ['archive', 'name', 'sha512', 'signer', 'signature', 'sizeBytes', 'files', 'actId'],
    })),
};
