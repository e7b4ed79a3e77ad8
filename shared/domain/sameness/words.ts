import type { DecidedPair, Sameness } from './standing.ts';

/** The words for what was decided of two records. */
export const samenessWords: Readonly<Record<Sameness, string>> = {
  same: 'The same',
  different: 'Not the same',
  undecided: 'Left undecided',
  'taken-back': 'Taken back',
};

/** The same, where people may have decided apart. */
export const pairWords: Readonly<Record<DecidedPair['sameness'], string>> = {
  ...samenessWords,
  contested: 'Decided twice, apart',
};
