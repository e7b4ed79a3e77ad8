import type { Instant } from '../../kit/instant.ts';
import type { CaseState } from '../state.ts';
import type { Conflict, Ended } from './slice.ts';
import { grantsThatStand, standingEnds } from './standing.ts';

/** @file Who may read a case now, and which workstations hold which of its keys. Derived: who opened it has it from the start. */

/** What access is read from. */
export type AccessFacts = Pick<CaseState, 'case' | 'access'>;

/** Somebody who may read the case. */
export type Holder = {
  readonly member: string;
  readonly name: string;
  readonly since: Instant;
  /** Who gave it; absent for who opened the case, or opened it from the recovery. */
  readonly by?: string | undefined;
  readonly reason: string;
  readonly withReporter: boolean;
  readonly withCharacteristics: boolean;
};

/** Everybody who may read the case, in the order in which they came to it. */
export function holdersOf(state: AccessFacts): readonly Holder[] {
  const opener = state.case.openedBy;
  const members = new Set([
    ...(opener ? [opener.member] : []),
    ...state.access.granted.map(({ member }) => member.member),
  ]);
  return [...members].flatMap((member) => holderOf(state, member) ?? []);
}

/** True for a member who may read the case. */
export const hasAccess = (state: AccessFacts, member: string): boolean =>
  holderOf(state, member) !== undefined;

function holderOf(state: AccessFacts, member: string): Holder | undefined {
  if (standingEnds(state, member).length > 0) return undefined;
  const grants = grantsThatStand(state, member);
  const newest = grants.at(-1);
  const opener = state.case.openedBy?.member === member ? state.case.openedBy : undefined;
  const wasBack = grants.findLastIndex((grant) => grant.over.length > 0);
  if (opener && wasBack < 0)
    return {
      ...{ member, name: opener.name, since: opener.at, reason: 'Opened the case.' },
      ...{ withReporter: true, withCharacteristics: true },
    };
  if (!newest) return undefined;
  return {
    ...{ member, name: newest.member.name },
    since: (grants[Math.max(0, wasBack)] ?? newest).at,
    // Nobody gave it: three cards did.
    by: newest.isRecovered ? undefined : newest.by.name,
    reason: `${newest.isRecovered ? 'Opened from the recovery. ' : ''}${newest.reason}`,
    withReporter: opener !== undefined || grants.some((grant) => grant.withReporter),
    withCharacteristics: opener !== undefined || grants.some((grant) => grant.withCharacteristics),
  };
}

/** Conflicts of interest of a member that nobody has found to be no bar. */
export const standingConflicts = ({ access }: AccessFacts, member: string): readonly Conflict[] =>
  access.conflicts.filter((conflict) => conflict.member === member && !conflict.answered);

/** True for who stepped back for a conflict of interest. */
export const steppedBackForConflict = ({ access }: AccessFacts, member: string): boolean =>
  access.ended.some((end) => end.member === member && end.how === 'recused-for-conflict');

/** Everybody whose access ended and was not given back, the newest end of each. */
export const formerHolders = (state: AccessFacts): readonly Ended[] =>
  [...new Set(state.access.ended.map(({ member }) => member))].flatMap((member) => {
    const ends = standingEnds(state, member);
    const named = ends.findLast(({ reason }) => reason !== '') ?? ends.at(-1);
    return named ? [named] : [];
  });

/** The workstations that were handed a key of the case, or hold it because they made the case. */
export function heldBy(state: AccessFacts, epoch: number): readonly string[] {
  const opener = state.case.openedBy;
  const handed = state.access.handed.filter((one) => one.epoch === epoch);
  return [
    ...new Set([
      ...(epoch === 0 && opener ? [opener.device] : []),
      ...handed.flatMap(({ devices }) => devices),
    ]),
  ].sort();
}

/** True for a workstation that was handed a key of the case at some time, or made it. */
export const wasEverHanded = (
  { case: { openedBy }, access }: AccessFacts,
  device: string,
): boolean =>
  openedBy?.device === device || access.handed.some(({ devices }) => devices.includes(device));

/** True of a case that is lost with one disk: one person may read it, at one workstation that has its key, and no recovery cards open it.
 *  `here`: the workstation that asks has the key, whether or not the act that says so has come to it yet. */
export function isLostWithOne(
  state: AccessFacts,
  unit: {
    readonly activeOf: (member: string) => readonly string[];
    readonly hasCards: boolean;
    readonly here: string;
  },
): boolean {
  const [only, another] = holdersOf(state);
  if (only === undefined || another !== undefined || unit.hasCards) return false;
  const holding = unit
    .activeOf(only.member)
    .filter((device) => device === unit.here || wasEverHanded(state, device));
  return holding.length <= 1;
}
