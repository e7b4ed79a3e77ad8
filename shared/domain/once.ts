import type { ActId } from './act.ts';

/** Adds what an act brought to a list, once: an act that is folded again changes nothing. */
export const addOnce = <Entry extends { readonly actId: ActId }>(
  list: readonly Entry[],
  entry: Entry,
): readonly Entry[] =>
  list.some((known) => known.actId === entry.actId) ? list : [...list, entry];
