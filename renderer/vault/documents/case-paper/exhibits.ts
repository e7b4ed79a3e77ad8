import { currentExhibits, movementsInOrder } from '../../../../shared/domain/exhibit/facts.ts';
import { contentWords, kindWords, standingWords } from '../../../../shared/domain/exhibit/words.ts';
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
