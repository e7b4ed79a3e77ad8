import { bytesEqual, type Bytes } from '../../shared/kit/bytes.ts';

/** @file What the real code read of a file in its copies, once for the very same bytes and equal keys. */

type Copies = readonly (Bytes | undefined)[];
type Known<T> = { readonly copies: Copies; readonly keys: readonly Bytes[]; readonly read: T };

export function onceForCopies<T>(): (copies: Copies, keys: readonly Bytes[], read: () => T) => T {
  const known = new WeakMap<Bytes, Known<T>>();
  return (copies, keys, read) => {
    const [first] = copies;
    const before = first && known.get(first);
    if (before && areOne(before.copies, copies) && areEqual(before.keys, keys)) return before.read;
    const now = read();
    // The array of keys is the caller's, and grows.
    if (first) known.set(first, { copies: [...copies], keys: [...keys], read: now });
    return now;
  };
}

const areOne = (some: Copies, others: Copies): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

const areEqual = (some: readonly Bytes[], others: readonly Bytes[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => one === others[at] || bytesEqual(one, others[at] ?? noBytes));
const noBytes = new Uint8Array();
