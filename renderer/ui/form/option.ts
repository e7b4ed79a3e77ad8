import type { ReactNode } from 'react';

/** What a person can choose. The value is what the event keeps; text, number or yes/no. */
export type Option<V extends string | number | boolean = string | number | boolean> = {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  /** Shown under this answer while it is chosen: the questions it brings. */
  readonly then?: ReactNode;
};

/** Options from a table of words, in its order: `optionsOf(officeNames)`. */
export const optionsOf = <K extends string>(
  words: Readonly<Record<K, string>>,
): readonly Option<K>[] =>
  Object.entries<string>(words).map(([value, label]) => ({ value: value as K, label }));
