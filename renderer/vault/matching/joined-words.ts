import type { WordTable } from './words.ts';

/** @file Words that one hand writes together and another apart: "Annamarie" and "Anna Marie", "Sea Breeze" and "Seabreeze". */

/** Both names with the same spaces: where one of them writes as one word what the other writes as several, both are taken as is the commoner. */
export function joinedAlike(
  words: WordTable,
  left: readonly number[],
  right: readonly number[],
): readonly [readonly number[], readonly number[]] {
  const [fewer, more] = joinedAs(words, left, right);
  const [others, these] = joinedAs(words, more, fewer);
  return [these, others];
}

/** The two names, a word of the first that is several of the second apart or together in both. */
function joinedAs(
  words: WordTable,
  name: readonly number[],
  other: readonly number[],
): readonly [readonly number[], readonly number[]] {
  for (const [at, word] of name.entries()) {
    const text = words.text(word);
    const run = text.length < 6 || other.includes(word) ? undefined : runOf(words, text, other);
    if (!run) continue;
    const parts = other.slice(run.from, run.to);
    const saying = (ids: readonly number[]): number =>
      ids.reduce((sum, id) => sum + words.bits(id, id, 'same'), 0);
    return saying(parts) < saying([word])
      ? [[...name.slice(0, at), ...parts, ...name.slice(at + 1)], other]
      : [name, [...other.slice(0, run.from), word, ...other.slice(run.to)]];
  }
  return [name, other];
}

type Run = { readonly from: number; readonly to: number };

/** Words of a name that a word is, run together; an "and" between them is left out of names. */
function runOf(words: WordTable, text: string, name: readonly number[]): Run | undefined {
  for (let from = 0; from < name.length - 1; from += 1) {
    let rest = text;
    for (let to = from; to < name.length; to += 1) {
      const next = words.text(name[to] ?? 0);
      const after = rest.startsWith('and') && !next.startsWith('and') ? rest.slice(3) : rest;
      if (!after.startsWith(next)) break;
      rest = after.slice(next.length);
      if (rest === '') return to > from ? { from, to: to + 1 } : undefined;
    }
  }
  return undefined;
}
