import { policyKeyNames, policyKeys, type PolicyKey } from './keys.ts';
import type { Profile } from './profile.ts';

/** @file What two versions of a policy say differently: value by value, and in lists item by item. */

/** One value that differs. For lists, what was added, left out or changed, by the item's code. */
export type Difference = {
  readonly key: PolicyKey;
  readonly title: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly items?: readonly ItemDifference[];
};
/** One item of a list that differs. */
export type ItemDifference = {
  readonly code: string;
  readonly what: 'added' | 'left out' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
};

/** The values on which two versions differ, in reading order. A source alone is no difference: what is said is. */
export const differencesBetween = (before: Profile, after: Profile): readonly Difference[] =>
  policyKeyNames.flatMap((key) => {
    const was = plain(before.values[key].value);
    const is = plain(after.values[key].value);
    if (same(was, is)) return [];
    const items = Array.isArray(was) && Array.isArray(is) ? itemsBetween(was, is) : [];
    return [
      {
        key,
        title: policyKeys[key].title,
        before: was,
        after: is,
        ...(items.length > 0 ? { items } : {}),
      },
    ];
  });

function itemsBetween(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly ItemDifference[] {
  const was = byCode(before);
  const is = byCode(after);
  return [
    ...[...is].flatMap(([code, item]): readonly ItemDifference[] => {
      const known = was.get(code);
      if (known === undefined) return [{ code, what: 'added', after: item }];
      return same(known, item) ? [] : [{ code, what: 'changed', before: known, after: item }];
    }),
    ...[...was].flatMap(([code, item]): readonly ItemDifference[] =>
      is.has(code) ? [] : [{ code, what: 'left out', before: item }],
    ),
  ];
}

const byCode = (list: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(list.map((item) => [nameOf(item), item]));

/** What a thing of a list is known by. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const part = (key: string): string | undefined =>
    key in item ? String(Reflect.get(item, key)) : undefined;
  const name = part('code') ?? part('level') ?? part('name');
  return name ?? `${part('letter') ?? ''} ${part('when') ?? ''}`;
}

/** A value without the sources of its items, its parts in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, child]) => name !== 'source' && child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, child]: [string, unknown]) => [name, plain(child)]),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
