import type { Entry } from './entries.ts';

const known = new WeakMap<Entry, string>();

/** The name somebody goes by in lists: the first of the record that says most of them. */
export function nameOf(entry: Entry): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const name = fullestOf(entry);
  known.set(entry, name);
  return name;
}

/** A body may be told of by thousands of records: they are gone through once. */
function fullestOf({ kind, mentions }: Entry): string {
  let fullest: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    const [name] = mention.names;
    if (name === undefined || weight(mention) <= most) continue;
    most = weight(mention);
    fullest = name;
  }
  return fullest ?? (kind === 'person' ? 'Person without a name' : 'Organisation without a name');
}

/** A day of birth and numbers make a record the better one to name somebody by; a longer name is a fuller one. */
const weight = ({ names, birthDate, numbers }: Entry['mentions'][number]): number =>
  (birthDate === '' ? 0 : 4) + Math.min(3, numbers.length) + (names[0]?.length ?? 0) / 100;
