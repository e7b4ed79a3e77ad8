import type { Instant } from '../../kit/instant.ts';
import type { CaseState } from '../state.ts';
import type { Conflict, Ended, Granted } from './slice.ts';

/** @file Who may read a case now, and which workstations hold its newest key. Derived: who opened it has it from the start. */

/** What access is read from. */
export type AccessFacts = Pick<CaseState, 'case' | 'access'>;

/** Somebody who may read the case. */
export type Holder = {
  readonly member: string;
  readonly name: string;
  readonly since: Instant;
  /** Who gave it; absent for who opened the case. */
  readonly by?: string | undefined;
  readonly reason: string;
  readonly withReporter: boolean;
  readonly withCharacteristics: boolean;
};

/** Everybody who may read the case, in the order in which they came to it. */
export function holdersOf(state: AccessFacts): readonly Holder[] {
  const opener = state.case.openedBy;
  const members = [
    ...new Set([
      ...(opener ? [opener.member] : []),
      ...state.access.granted.map(({ member }) => member.member),
    ]),
  ];
  return members.flatMap((member) => holderOf(state, member) ?? []);
}

/** True for a member who may read the case. */
export const hasAccess = (state: AccessFacts, member: string): boolean =>
  holderOf(state, member) !== undefined;

/** Somebody's access as it stands. An end that no later grant has seen ends it, so that of two people who decided apart the one who
 *  took it away is obeyed. */
function holderOf(state: AccessFacts, member: string): Holder | undefined {
  if (standingEnds(state, member).length > 0) return undefined;
  const grants = state.access.granted.filter((grant) => grant.member.member === member);
  const newest = grants.at(-1);
  const opener = state.case.openedBy;
  const isOpener = opener?.member === member;
  if (isOpener && !wasEnded(state, member))
    return {
      ...{ member, name: opener.name, since: opener.at, reason: 'Opened the case.' },
      ...{ withReporter: true, withCharacteristics: true },
    };
  if (!newest) return undefined;
  const current = sinceLastEnd(grants);
  return {
    ...{ member, name: newest.member.name },
    since: (current[0] ?? newest).at,
    by: newest.by.name,
    reason: newest.reason,
    withReporter: grants.some((grant) => grant.withReporter),
    withCharacteristics: grants.some((grant) => grant.withCharacteristics),
  };
}

/** The ends of somebody's access that no grant has seen and undone. */
export const standingEnds = ({ access }: AccessFacts, member: string): readonly Ended[] =>
  access.ended.filter(
    (end) =>
      end.member === member &&
      !access.granted.some(
        (grant) => grant.member.member === member && grant.over.includes(end.actId),
      ),
  );

const wasEnded = ({ access }: AccessFacts, member: string): boolean =>
  access.ended.some((end) => end.member === member);

/** The grants since the last end that one of them undid. */
function sinceLastEnd(grants: readonly Granted[]): readonly Granted[] {
  const last = grants.findLastIndex((grant) => grant.over.length > 0);
  return last < 0 ? grants : grants.slice(last);
}

/** Conflicts of interest of a member that nobody has found to be no bar. */
export const standingConflicts = ({ access }: AccessFacts, member: string): readonly Conflict[] =>
  access.conflicts.filter((conflict) => conflict.member === member && !conflict.answered);

/** True for who stepped back for a conflict of interest and was not given the case again. */
export const steppedBackForConflict = (state: AccessFacts, member: string): boolean =>
  state.access.ended.some((end) => end.member === member && end.how === 'recused-for-conflict');

/** The newest of the case's keys, and the workstations that were handed it or hold it because they made it. */
export function newestKey(state: AccessFacts): {
  readonly epoch: number;
  readonly devices: readonly string[];
} {
  const epochs = Object.keys(state.access.handed).map(Number);
  const epoch = Math.max(0, ...epochs);
  const opener = state.case.openedBy;
  const devices = new Set(state.access.handed[epoch] ?? []);
  if (epoch === 0 && opener) devices.add(opener.device);
  return { epoch, devices: [...devices].sort() };
}
