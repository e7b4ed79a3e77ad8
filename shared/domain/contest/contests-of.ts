import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import { grownFrom, isContested } from '../register.ts';
import type { CaseState } from '../state.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { Head } from './slice.ts';
import { contradict, provisionalHead } from './standing.ts';

/** @file What was recorded of one thing at workstations that had not met, and nobody settled yet. Derived, never stored. */

/** What one of them recorded. */
export type ContestVersion = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly member: string;
  /** True for the one that counts until somebody chooses. */
  readonly isProvisional: boolean;
};

/** A field that holds different versions. */
export type FieldContest = {
  readonly kind: 'field';
  readonly key: string;
  readonly versions: readonly (ContestVersion & { readonly value: unknown })[];
  /** The value they both started from, where there is one. */
  readonly from?: { readonly value: unknown } | undefined;
};

/** A course of things that was turned different ways. */
export type TurnContest = {
  readonly kind: 'turn';
  readonly key: string;
  readonly versions: readonly (ContestVersion & { readonly event: LooseEvent })[];
};

/** Something a person has to choose in. */
export type Contest = FieldContest | TurnContest;

/** Everything in a case that waits for a person to choose: fields first, in the order of the procedure. */
export const contestsOf = (state: CaseState): readonly Contest[] => [
  ...fieldsOf(state).flatMap((field) => contestedField(state, field) ?? []),
  ...Object.entries(state.contest.turns).flatMap(([key, heads]) => contestedTurn(key, heads) ?? []),
];

/** The contest of a key, where there is one. */
export const contestOf = (state: CaseState, key: string): Contest | undefined =>
  contestsOf(state).find((contest) => contest.key === key);

function contestedField(state: CaseState, field: Field): FieldContest | undefined {
  const register = field.read(state);
  if (!isContested(register)) return undefined;
  const counts = field.counts?.(state) ?? register[0]?.actId;
  const from = grownFrom(register);
  return {
    kind: 'field',
    key: field.key,
    versions: register.map(({ actId, at, by, member, value }) => ({
      ...{ actId, at, by, member, value },
      isProvisional: actId === counts,
    })),
    ...(from ? { from: { value: from.value } } : {}),
  };
}

function contestedTurn(key: string, heads: readonly Head[]): TurnContest | undefined {
  if (!contradict(key, heads)) return undefined;
  const counts = provisionalHead(key, heads);
  return {
    kind: 'turn',
    key,
    versions: heads.map((head) => ({
      actId: head.act.id,
      at: head.act.at,
      by: head.act.by.name,
      member: head.act.by.member,
      event: head.event,
      isProvisional: head === counts,
    })),
  };
}
