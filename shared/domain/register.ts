import type { Instant } from '../kit/instant.ts';
import type { Act, ActId } from './act.ts';
import { isSameValue } from './same-value.ts';
import { hasSeen } from './seen.ts';

/** One value a field was given, and by which act. */
export type Version<T> = {
  readonly value: T;
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  /** Whose it is, by number: two members may bear one name. */
  readonly member: string;
  /** What it replaced, the newest first: two versions that stand side by side grew from the first of these that they share. */
  readonly before?: readonly Earlier<T>[] | undefined;
};

/** A value that was replaced. */
export type Earlier<T> = { readonly actId: ActId; readonly value: T };

/** A field that keeps every value not knowingly replaced: workstations that had not met leave both standing
 *  (design: time never picks a winner). Never empty once set; the first version is the provisional one. */
export type Register<T> = readonly Version<T>[];

/** Sets a field, replacing only the versions its author had seen. The order of versions is that of the fold. */
export function setRegister<T>(
  register: Register<T>,
  value: T,
  over: readonly ActId[],
  act: Act,
): Register<T> {
  const standing = register.filter(
    (version) => !over.includes(version.actId) && version.actId !== act.id,
  );
  const known = register.find((version) => version.actId === act.id);
  const before = known?.before ?? earlierThan(register, over, act.id);
  return [
    ...standing,
    {
      ...{ value, actId: act.id, at: act.at, by: act.by.name, member: act.by.member },
      ...(before.length > 0 ? { before } : {}),
    },
  ];
}

/** What an act replaces and what that replaced, also where somebody else had replaced it first. */
function earlierThan<T>(
  register: Register<T>,
  over: readonly ActId[],
  actId: ActId,
): readonly Earlier<T>[] {
  const lines = register
    .filter((version) => version.actId !== actId)
    .map(({ before = [], ...version }) => [
      { actId: version.actId, value: version.value },
      ...before,
    ]);
  const replaced = lines.flatMap((line) => {
    const at = line.findIndex((earlier) => over.includes(earlier.actId));
    return at < 0 ? [] : line.slice(at);
  });
  const byAct = new Map(replaced.map((earlier) => [earlier.actId, earlier]));
  return [...byAct.values()].slice(0, mostEarlier);
}

/** So many earlier values are carried: enough to find what two people started from. */
const mostEarlier = 8;

/** The value that versions standing side by side grew from; absent where they share none. */
export const grownFrom = <T>(register: Register<T>): Earlier<T> | undefined =>
  register[0]?.before?.find(({ actId }) =>
    register.every(({ before = [] }) => before.some((earlier) => earlier.actId === actId)),
  );

/** The versions an act's author had seen: what an event without `over` replaces. */
export const seenBy = (register: Register<unknown>, act: Act): readonly ActId[] =>
  register.map(({ actId }) => actId).filter((actId) => hasSeen(act, actId));

/** A choice between versions, by their acts: what was chosen stands anew, in the name of who chose, over all it was weighed against. Two who
 *  chose differently apart leave both standing again. Where nothing of it stands or stood, nothing changes. */
export function chooseVersion<T>(
  register: Register<T>,
  { stands, over }: { readonly stands: ActId; readonly over: readonly ActId[] },
  act: Act,
): Register<T> {
  const known = [...register, ...register.flatMap(({ before = [] }) => before)];
  const chosen = known.find(({ actId }) => actId === stands);
  return chosen ? setRegister(register, chosen.value, [stands, ...over], act) : register;
}

/** What is refused of a choice: one between versions that do not all stand, or one where nothing is to choose. */
export const isWholeChoice = (
  register: Register<unknown>,
  { stands, over }: { readonly stands: ActId; readonly over: readonly ActId[] },
): boolean => {
  const standing = register.map(({ actId }) => actId);
  const weighed = new Set([stands, ...over]);
  return (
    isContested(register) &&
    !over.includes(stands) &&
    standing.length === weighed.size &&
    standing.every((actId) => weighed.has(actId))
  );
};

/** The value shown while a person has not chosen between versions: the first in fold order. */
export const provisional = <T>(register: Register<T>): T | undefined => register[0]?.value;

/** True when different values stand. Two who say the same do not contradict each other. */
export const isContested = (register: Register<unknown>): boolean =>
  register.some(({ value }) => !isSameValue(value, register[0]?.value));
