import type { StatedSource } from './profile.ts';

/** @file The items of a list may carry their own sources. An item that a version leaves as it was keeps its source; a new or a changed
 *  one comes from whoever decided the change. */

type Item = Readonly<Record<string, unknown>>;

/** A changed value with the sources of its items. Anything but a list of things is given back as it is. */
export function withItemSources(before: unknown, after: unknown, source: StatedSource): unknown {
  if (!Array.isArray(after) || !after.every(isItem) || !hasSources(before)) return after;
  const known = before.filter(isItem);
  return after.map((item) => {
    const { source: _source, ...plain } = { source: undefined, ...item };
    const same = known.find((each) => sameThing(each, plain));
    return { ...plain, source: same ? same['source'] : source };
  });
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasSources = (before: unknown): before is readonly unknown[] =>
  Array.isArray(before) && before.some((item) => isItem(item) && 'source' in item);

function sameThing(before: Item, plain: Item): boolean {
  const { source: _source, ...words } = { source: undefined, ...before };
  return JSON.stringify(inOrder(words)) === JSON.stringify(inOrder(plain));
}

const inOrder = (item: Item): unknown =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
