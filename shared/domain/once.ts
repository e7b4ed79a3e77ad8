import type { ActId } from './act.ts';

/** Adds what an act brought to a list, once: an act that is folded again changes nothing. */
export const addOnce = <Entry extends { readonly actId: ActId }>(
  list: readonly Entry[],
  entry: Entry,
): readonly Entry[] =>
  list.some((known) => known.actId === entry.actId) ? list : [...list, entry];

/** Puts what an act brought at the end of a list, from wherever it stood: where the last entry says how a thing stands. */
export const addLast = <Entry extends { readonly actId: ActId }>(
  list: readonly Entry[],
  entry: Entry,
): readonly Entry[] => [...withoutActs(list, [entry.actId]), entry];

/** A list without what some acts brought. */
export const withoutActs = <Entry extends { readonly actId: ActId }>(
  list: readonly Entry[],
  acts: readonly ActId[],
): readonly Entry[] => list.filter((known) => !acts.includes(known.actId));
