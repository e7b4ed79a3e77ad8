import { useCallback, useState } from 'react';

/** @file How somebody left a list, to be found by whoever comes back to it from one of its entries: what they asked of it, and at which row they
 *  stood. The navigation begins afresh, the main one and that of the registers, so that nobody takes a list narrowed long ago for all of it. Gone
 *  with the page at a lock. */

/** By the name of a list. It lives as long as the page: from one unlock to the next lock. */
const left = new Map<string, unknown>();

/** A value of a list as it was left; `first` where nobody was there since the navigation was used. One name belongs to one kind of value. */
export function useAsLeft<Value>(
  name: string,
  first: Value,
): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState<Value>(() => leftOr(name, first));
  const set = useCallback(
    (next: Value) => {
      left.set(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, set];
}

/** The same without following it: for who needs to know it once, or only tells. */
export const leftOr = <Value>(name: string, first: Value): Value =>
  left.has(name) ? (left.get(name) as Value) : first;
export const leaveAs = <Value>(name: string, value: Value): void => {
  left.set(name, value);
};

/** Every list is shown from its beginning when it is next come to. */
export const beginAfresh = (): void => left.clear();
