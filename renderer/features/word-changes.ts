/** @file What somebody changed in a text, word by word. */

/** A run of words: left as it was, added, taken out; or a text that was written anew. */
export type WordRun = { readonly kind: 'same' | 'added' | 'gone' | 'anew'; readonly words: string };

/** The changes from one text to another. A text too long to compare, or that shares too little, is told whole: its changes would be a
 *  jumble of both. */
export function wordChanges(from: string, to: string): readonly WordRun[] {
  const before = from.split(/(?<=\s)/);
  const after = to.split(/(?<=\s)/);
  if (from === to) return [{ kind: 'same', words: to }];
  if (from === '') return [{ kind: 'added', words: to }];
  if (before.length * after.length > most) return [{ kind: 'anew', words: to }];
  const lengths = commonLengths(before, after);
  const shared = lengths[0]?.[0] ?? 0;
  if (shared * 2 < Math.min(before.length, after.length)) return [{ kind: 'anew', words: to }];
  return parted(joined(walk(before, after, lengths)));
}

/** A few hundred words against a few hundred. */
const most = 1_000_000;

/** How many words two texts share from each place on, by the longest common sequence. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): readonly Uint16Array[] {
  const lengths = Array.from(
    { length: before.length + 1 },
    () => new Uint16Array(after.length + 1),
  );
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      const below = lengths[i + 1];
      if (!row || !below) continue;
      row[j] = isSameWord(before[i], after[j])
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function walk(
  before: readonly string[],
  after: readonly string[],
  lengths: readonly Uint16Array[],
): readonly WordRun[] {
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (fresh !== undefined && isSameWord(old, fresh)) {
      runs.push({ kind: 'same', words: fresh });
      i += 1;
      j += 1;
    } else if (
      fresh !== undefined &&
      (old === undefined || (lengths[i]?.[j + 1] ?? 0) >= (lengths[i + 1]?.[j] ?? 0))
    ) {
      runs.push({ kind: 'added', words: fresh });
      j += 1;
    } else {
      runs.push({ kind: 'gone', words: old ?? '' });
      i += 1;
    }
  }
  return runs;
}

/** The last word of a text has no space behind it. */
const isSameWord = (one: string | undefined, other: string | undefined): boolean =>
  one?.trimEnd() === other?.trimEnd();

/** A last word that is followed by others here is parted from them. */
const parted = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.map(({ kind, words }, at) => ({
    kind,
    words: at < runs.length - 1 && !/\s$/.test(words) ? `${words} ` : words,
  }));

const joined = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.reduce<readonly WordRun[]>((so, run) => {
    const last = so.at(-1);
    return last?.kind === run.kind
      ? [...so.slice(0, -1), { kind: run.kind, words: last.words + run.words }]
      : [...so, run];
  }, []);
