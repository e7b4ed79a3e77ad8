import { type Words } from './tokenise.ts';

/** A word of the search, or neighbouring words read as one. `from` to `to` are the words it stands for. */
export type Part = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True when more letters may follow: the searcher is still typing it. */
  readonly last: boolean;
  /** True for another reading of words that also stand as parts of their own: it need not be met, and meets them all. */
  readonly alternative: boolean;
  /** False for words that merely stand side by side: they are tried as one word, but not for its misspellings. */
  readonly spelling: boolean;
};

export type Query = { readonly words: readonly string[]; readonly parts: readonly Part[] };

/** A search of more words than this is a paste; the words after are ignored. */
export const mostWords = 10;

/** What to look for: runs of words that may be one first, then each word. */
export function queryOf({ pieces, joined }: Words): Query {
  const words = pieces.slice(0, mostWords).map((piece) => piece.text);
  const end = words.length - 1;
  const runs = joined
    .filter((run) => run.to <= end)
    .map((run): Part => ({ ...run, last: run.to === end, spelling: true, alternative: true }));
  const pairs = words
    .slice(1)
    .map((word, index): Part => {
      const to = index + 1;
      return {
        text: `${words[index] ?? ''}${word}`,
        from: index,
        to,
        last: to === end,
        spelling: false,
        alternative: true,
      };
    })
    .filter((pair) => !runs.some((run) => run.text === pair.text));
  const single = words.map(
    (text, at): Part => ({
      text,
      from: at,
      to: at,
      last: at === end,
      spelling: true,
      alternative: false,
    }),
  );
  return { words, parts: [...runs, ...pairs, ...single] };
}
