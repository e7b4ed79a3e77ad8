/** @file What somebody changed in a text, word by word. */

/** A run of words: left as it was, added, or taken out. */
export type WordRun = { readonly kind: 'same' | 'added' | 'gone'; readonly words: string };

/** The changes from one text to another; a text too long to compare is shown whole. */
export function wordChanges(from: string, to: string): readonly WordRun[] {
  const before = from.split(/(?<=\s)/);
  const after = to.split(/(?<=\s)/);
  if (from === to) return [{ kind: 'same', words: to }];
  if (from === '' || before.length * after.length > most) return [{ kind: 'added', words: to }];
  return joined(walk(before, after, commonLengths(before, after)));
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
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
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
    if (old !== undefined && old === fresh) {
      runs.push({ kind: 'same', words: old });
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

const joined = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.reduce<readonly WordRun[]>((so, run) => {
    const last = so.at(-1);
    return last?.kind === run.kind
      ? [...so.slice(0, -1), { kind: run.kind, words: last.words + run.words }]
      : [...so, run];
  }, []);
