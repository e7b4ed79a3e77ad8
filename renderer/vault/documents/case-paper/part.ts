import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { conditionsOf } from '../../../../shared/domain/condition/conditions.ts';
import type { CaseState } from '../../../../shared/domain/state.ts';

/** @file The shape of a part of a case on paper. */

/** One thing of a part: what it is called, what was recorded of it, and what is read of it besides. */
export type Item = {
  readonly head: string;
  readonly of?: readonly object[];
  /** Fields told by the head or by what is said, or kept off paper. */
  readonly hide?: readonly string[];
  readonly says?: readonly string[];
  readonly list?: { readonly label: string; readonly items: readonly string[] };
};

/** A case as it is printed. */
export type Printed = Pick<CaseView, 'state' | 'row' | 'stage' | 'duties' | 'timeline' | 'today'>;

/** A part of a case on paper; nothing of it is printed while there is nothing in it. */
export type Part = { readonly title: string; readonly items: (view: Printed) => readonly Item[] };

/** The condition in the words the member reads; empty where a later decision took its place. */
export const conditionText = (state: CaseState, id: string): string =>
  conditionsOf(state).find((condition) => condition.id === id)?.text ?? '';

/** The records of a list that are about one thing. */
export const about = <One extends object>(
  list: readonly One[],
  key: keyof One,
  id: string,
): readonly One[] => list.filter((one) => one[key] === id);
