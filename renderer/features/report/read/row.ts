import { fuzzySentence, type FuzzyDate } from '../../../../shared/kit/fuzzy-date.ts';
import type { Row } from '../../../ui/rows.tsx';

/** The rows that say something. */
export const said = (...rows: readonly (Row | undefined)[]): readonly Row[] =>
  rows.filter((row): row is Row => row !== undefined && row.value !== '');

/** A row; an empty text is left out by `said`. */
export const row = (label: string, value: string | undefined): Row => ({
  label,
  value: value ?? '',
});

/** A remembered date as a row of its own. */
export const dateRow = (label: string, date: FuzzyDate | undefined): Row => {
  const sentence = date === undefined ? '' : fuzzySentence(date);
  return row(label, sentence.slice(0, 1).toUpperCase() + sentence.slice(1));
};

/** A row for an answer that is only worth reading when it is known. */
export const known = <Code extends string>(
  label: string,
  code: Code,
  words: Readonly<Record<Code, string>>,
): Row => row(label, code === 'not-known' ? '' : words[code]);

/** Several answers as one line. */
export const listed = <Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): string => codes.map((code) => words[code]).join('; ');
