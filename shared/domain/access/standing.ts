import { hasSeen } from '../seen.ts';
import type { CaseState } from '../state.ts';
import type { Ended, Granted } from './slice.ts';

/** @file Which grants and ends count. The fold keeps whatever a colleague’s workstation wrote; who lost access could go on writing
 *  under a key they still hold. So what they did counts as far as whoever ended their access had seen it, and no further. */

type Facts = Pick<CaseState, 'case' | 'access'>;
type ActOf = Pick<Granted, 'actId' | 'by'>;

/** The ends of somebody's access that count and that no grant has seen and undone. Of two people who decided apart the one who took
 *  it away is obeyed. */
export const standingEnds = (state: Facts, member: string): readonly Ended[] =>
  endsOf(state, member, new Set());

/** The grants to somebody that count, oldest first. */
export const grantsThatStand = (state: Facts, member: string): readonly Granted[] =>
  grantsTo(state, member, new Set());

/** `asked`: acts whose standing is being worked out already. An act cannot rest on itself: until it is known, an end stands and a
 *  grant does not. */
function endsOf(state: Facts, member: string, asked: ReadonlySet<string>): readonly Ended[] {
  const ends = state.access.ended.filter(
    (end) => end.member === member && (asked.has(end.actId) || countsAsEnd(state, end, asked)),
  );
  if (ends.every(({ actId }) => asked.has(actId))) return ends;
  const undone = new Set(
    grantsTo(state, member, new Set([...asked, ...ends.map(({ actId }) => actId)])).flatMap(
      ({ over }) => over,
    ),
  );
  return ends.filter(({ actId }) => asked.has(actId) || !undone.has(actId));
}

const grantsTo = (state: Facts, member: string, asked: ReadonlySet<string>): readonly Granted[] =>
  state.access.granted.filter(
    (grant) =>
      grant.member.member === member &&
      !asked.has(grant.actId) &&
      countsAsGrant(state, grant, new Set([...asked, grant.actId])),
  );

/** Given by somebody who had access, and seen by whoever took theirs away; or opened from the unit's recovery, which undoes no end. */
const countsAsGrant = (state: Facts, grant: Granted, asked: ReadonlySet<string>): boolean =>
  grant.isRecovered === true || isGivenByAHolder(state, grant, asked);

const isGivenByAHolder = (state: Facts, grant: Granted, asked: ReadonlySet<string>): boolean =>
  everHad(state, grant.by.member, asked) &&
  endsOf(state, grant.by.member, asked).every((end) => hadSeen(end, grant));

/** Ended by somebody who had access; of two who ended each other's apart, both are obeyed. */
const countsAsEnd = (state: Facts, end: Ended, asked: ReadonlySet<string>): boolean =>
  everHad(state, end.by.member, new Set([...asked, end.actId])) &&
  state.access.ended.every(
    (other) =>
      other.member !== end.by.member ||
      other.actId === end.actId ||
      hadSeen(other, end) ||
      other.by.member === end.member ||
      !everHad(state, other.by.member, new Set([...asked, end.actId, other.actId])) ||
      isUndone(state, other),
  );

/** Somebody else gave the access back and had seen its end: only acts are compared here, to come to an end. */
const isUndone = ({ access }: Facts, end: Ended): boolean =>
  access.granted.some(
    (grant) =>
      grant.member.member === end.member &&
      grant.by.member !== end.member &&
      grant.over.includes(end.actId),
  );

const everHad = (state: Facts, member: string, asked: ReadonlySet<string>): boolean =>
  state.case.openedBy?.member === member || grantsTo(state, member, asked).length > 0;

/** True when whoever ended an access had seen that act; whoever is about to end one has seen everything. */
const hadSeen = ({ actId: id, seen }: Ended, act: ActOf): boolean =>
  hasSeen({ id, seen }, act.actId);
