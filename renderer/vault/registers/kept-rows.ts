import type { ById } from '../../../shared/kit/by-id.ts';
import { letOthers } from '../let-others.ts';
import { mapInTurns, sortInTurns } from '../turns.ts';

/** @file Rows of long registers: made a little at a time and kept, so that an act makes anew only the rows of its own bucket, and a list that is
 *  scrolled is put in order once. */

/** So many rows are made in one turn, or those of one bucket where they are more: names of firms are taken apart by many rules. */
const madeAtOnce = 200;

/** Makes rows of what a register holds, and keeps them as long as it holds the same. */
export function createRowKeeper<T, Row>(
  make: (thing: T) => Row,
): (things: ById<T>) => Promise<readonly Row[]> {
  const ofBucket = new WeakMap<object, readonly Row[]>();
  const ofAll = new WeakMap<object, Promise<readonly Row[]>>();
  const makeAll = async ({ buckets }: ById<T>): Promise<readonly Row[]> => {
    const all: Row[] = [];
    let fresh = 0;
    for (const bucket of buckets) {
      const rows = ofBucket.get(bucket) ?? Object.values(bucket).map(make);
      if (!ofBucket.has(bucket)) fresh += rows.length;
      ofBucket.set(bucket, rows);
      all.push(...rows);
      if (fresh < madeAtOnce) continue;
      fresh = 0;
      await letOthers();
    }
    return all;
  };
  return (things) => {
    const known = ofAll.get(things.buckets);
    if (known) return known;
    const made = makeAll(things);
    ofAll.set(things.buckets, made);
    return made;
  };
}

/** So many rows are looked at in one turn. */
const askedAtOnce = 2000;

/** Those that fit, by their keys; of two alike, by the number of the entry. What is not known comes before all. */
export async function fittingInOrder<Row>(
  rows: readonly Row[],
  fits: (row: Row) => boolean,
  keyOf: (row: Row) => string | number,
  idOf: (row: Row) => string,
): Promise<readonly Row[]> {
  const asked = await mapInTurns(
    rows,
    (row) => (fits(row) ? { row, key: keyOf(row), id: idOf(row) } : undefined),
    askedAtOnce,
  );
  const fitting = asked.filter((each) => each !== undefined);
  const sorted = await sortInTurns(fitting, (a, b) => compare(a.key, b.key) || compare(a.id, b.id));
  await letOthers();
  return sorted.map(({ row }) => row);
}

/** Numbers among themselves. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The head of a page asks otherwise than its list, and both ask again. */
const questionsKept = 3;

/** Keeps what was last answered of a state: whoever scrolls asks the same again and again. */
export function createLastAnswer<Answer>(): (
  of: object,
  key: string,
  make: () => Promise<Answer>,
) => Promise<Answer> {
  const last = new WeakMap<object, Map<string, Promise<Answer>>>();
  return (of, key, make) => {
    const answers = last.get(of) ?? new Map<string, Promise<Answer>>();
    last.set(of, answers);
    const known = answers.get(key);
    if (known) return known;
    const [oldest] = answers.keys();
    if (answers.size >= questionsKept && oldest !== undefined) answers.delete(oldest);
    const answer = make();
    answers.set(key, answer);
    return answer;
  };
}
