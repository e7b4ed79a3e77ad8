import { characteristicWords, ethnicGroupWords } from '../characteristics/words.ts';
import type { CharacteristicsSlice } from '../characteristics/slice.ts';
import { provisional } from '../register.ts';
import { suppressed, type PublishedLine } from './suppress.ts';

/** @file Figures on associations and conditions, for the unit's own management (W44) and for internal publication against recorded
 *  protected characteristics (W45). Counts of cases, never a case. */

/** One figure: what is counted, and how much of it. */
export type Figure = {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly count: number }[];
};
/** One figure as it may be published. */
export type PublishedFigure = {
  readonly title: string;
  readonly lines: readonly PublishedLine[];
};

/** Counts words: the most frequent first, then by the alphabet. */
export function counted(title: string, words: readonly string[]): Figure {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    title,
    lines: [...counts]
      .map(([label, count]) => ({ label, count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
  };
}

/** The cases of a unit against the protected characteristics recorded for their subjects. Small numbers are withheld; a total too
 *  small to publish withholds the whole. `not recorded` is a line of each, for what is absent was not asked or not said. */
export function characteristicFigures(
  cases: readonly CharacteristicsSlice[],
): readonly PublishedFigure[] {
  const recorded = cases.map(({ recorded: register }) => provisional(register));
  const plain = Object.entries(characteristicWords).map(([key, { title, answers }]) =>
    published(
      title,
      recorded.map((of) => {
        const answer: unknown = of && key in of ? Reflect.get(of, key) : undefined;
        const words: Readonly<Record<string, string>> = answers;
        return typeof answer === 'string' ? (words[answer] ?? answer) : notRecorded;
      }),
    ),
  );
  return [
    ...plain,
    published(
      'Ethnic group',
      recorded.map((of) => (of?.race ? ethnicGroupWords[of.race.group] : notRecorded)),
    ),
  ];
}

const notRecorded = 'Not recorded';

const published = (title: string, words: readonly string[]): PublishedFigure => ({
  title,
  lines: suppressed(counted(title, words).lines),
});
