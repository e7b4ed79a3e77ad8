import type { Sentence } from '../noun.ts';

/** @file How what happens to plain entries reads. */

/** Recorded by hand. */
export const recordedSentence =
  <Fields>(title: (fields: Fields) => string) =>
  ({ fields }: { readonly fields: Fields }): Sentence => ({
    head: 'Recorded',
    rest: title(fields),
  });

/** Corrected, and why. */
export const correctedSentence = ({ reason }: { readonly reason: string }): Sentence => ({
  ...{ head: 'Corrected', rest: reason },
});

/** Struck out, and why. */
export const struckOutSentence = ({ reason }: { readonly reason: string }): Sentence => ({
  ...{ head: 'Struck out', rest: reason },
});

/** A part of a file came. */
export const importPartSentence = ({ part }: { readonly part: number }): Sentence => ({
  ...{ head: 'Part of a file', rest: `part ${String(part)}: it counts once all are there` },
});

/** A file was taken over. */
export const importedSentence = (event: {
  readonly fileName: string;
  readonly rowCount: number;
  readonly leftOutCount: number;
}): Sentence => ({
  head: 'Imported from a file',
  rest: `${event.fileName}: ${event.rowCount === 1 ? '1 row' : `${String(event.rowCount)} rows`}, ${String(event.leftOutCount)} left out`,
});
