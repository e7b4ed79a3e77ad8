import type { LinkOrder, LinkRow } from '../../../shared/contract/vault/network.ts';
import type { Steps } from '../matching/steps.ts';
import { sortInSteps } from '../sort-in-steps.ts';
import type { NetworkAtHand } from './at-hand.ts';

/** @file The links in view in the order that somebody asked for, a little at a time: a large picture has tens of thousands of reasons. */

/** By which column, and which way. */
export type LinkSorting = { readonly sortBy: LinkOrder; readonly descending: boolean };

type Kept = { readonly key: string; readonly rows: Promise<readonly LinkRow[]> };
const kept = new WeakMap<NetworkAtHand, Kept>();

/** The rows of a question, made once for as long as the network is the same and nothing else is asked: a table is read page by page. */
export function rowsOnce(
  hand: NetworkAtHand,
  key: string,
  make: () => Promise<readonly LinkRow[]>,
): Promise<readonly LinkRow[]> {
  const known = kept.get(hand);
  if (known?.key === key) return known.rows;
  const rows = make();
  kept.set(hand, { key, rows });
  return rows;
}

/** By one column; who is alike in it by both names, then as they were. What has no day stands last, whichever way. */
export function* linksInOrder(
  rows: readonly LinkRow[],
  { sortBy, descending }: LinkSorting,
): Steps<readonly LinkRow[]> {
  const names = yield* ranksOf(rows.flatMap(({ from, to }) => [from.label, to.label]));
  const texts =
    sortBy === 'from' || sortBy === 'to' ? names : yield* ranksOf(rows.map(textOf[sortBy]));
  const text = textOf[sortBy];
  const keyed = rows.map((row) => ({
    row,
    isUnknown: text(row) === '',
    first: texts.get(text(row)) ?? 0,
    from: names.get(row.from.label) ?? 0,
    to: names.get(row.to.label) ?? 0,
  }));
  const way = descending ? -1 : 1;
  const sorted = yield* sortInSteps(
    keyed,
    (a, b) =>
      Number(a.isUnknown) - Number(b.isUnknown) ||
      way * (a.first - b.first) ||
      a.from - b.from ||
      a.to - b.to,
  );
  return sorted.map(({ row }) => row);
}

const textOf: Readonly<Record<LinkOrder, (row: LinkRow) => string>> = {
  from: ({ from }) => from.label,
  to: ({ to }) => to.label,
  why: ({ reason }) => reason.says,
  when: ({ reason }) => (reason.since === '' ? reason.until : reason.since),
  source: ({ reason }) => reason.source,
};

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Each text by its place among all of them: a text is compared letter by letter once, and not with every row that has it. */
function* ranksOf(texts: readonly string[]): Steps<ReadonlyMap<string, number>> {
  const sorted = yield* sortInSteps([...new Set(texts)], collator.compare);
  return new Map(sorted.map((text, rank) => [text, rank]));
}
