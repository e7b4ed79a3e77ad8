import { factsOf } from './facts.ts';
import type { Item } from './part.ts';

/** One thing of a part, read: its head, its lines, its lists. */
type ItemRead = {
  head: string;
  lines: string[];
  lists: { label: string; items: string[] }[];
};

/** Reads a thing of a part as it stands on paper: what is said of it, what was recorded, and the lists in it. */
export function readItem({ head, of = [], hide = [], says = [], list }: Item): ItemRead {
  const read = of.map((record) => factsOf(record, hide));
  return {
    head,
    lines: [...says, ...read.flatMap((facts) => facts.lines)].filter((line) => line !== ''),
    lists: [...read.flatMap(({ lists }) => lists), ...(list ? [list] : [])]
      .filter(({ items }) => items.length > 0)
      .map(({ label, items }) => ({ label, items: [...items] })),
  };
}
