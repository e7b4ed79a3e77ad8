import type { AccessView } from '../../../shared/contract/vault/access.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { standingInCase } from '../../../shared/domain/access/people.ts';
import { standingEnds } from '../../../shared/domain/access/standing.ts';
import {
  formerHolders,
  hasAccess,
  holdersOf,
  isLostWithOne,
  standingConflicts,
  wasEverHanded,
} from '../../../shared/domain/access/who.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { workstationsOf } from '../access/workstations.ts';
import { isActiveMember, type CharterMember } from '../membership/charter.ts';
import type { Opened } from '../opened.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { ok } from '../../../shared/kit/result.ts';
import { check } from './access.ts';
import { caseInSight } from './acts-of.ts';
import { unitFacts } from './unit-facts.ts';

/** Who may read a case, who may not any more, and whom it could be given to. Fault: case/unreadable. */
export async function accessOf(
  room: Room,
  opened: Opened,
  { caseId }: VaultRequest<'accessOf'>,
): Answer<VaultAnswers['accessOf']> {
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  const { state } = loaded;
  const charter = opened.membership.charter();
  const workstations = workstationsOf(opened);
  const rankOf = (member: string): string =>
    charter.members.find((known) => known.member === member)?.rankOrGrade ?? '';
  const me = opened.me.member;
  const isNewHere = (member: string): boolean =>
    workstations.activeOf(member).some((device) => !wasEverHanded(state, device));
  const others = charter.members.filter(
    ({ member }) =>
      isActiveMember(charter, member) &&
      (!hasAccess(state, member) || (member !== me && isNewHere(member))),
  );
  return ok({
    holders: holdersOf(state).map((holder) => ({
      ...holder,
      rankOrGrade: rankOf(holder.member),
      workstations: workstations.activeOf(holder.member).length,
      isMe: holder.member === me,
    })),
    former: formerHolders(state),
    conflicts: [...new Set(state.access.conflicts.map(({ member }) => member))].flatMap((member) =>
      standingConflicts(state, member),
    ),
    colleagues: others.map((member) => colleagueIn(room, opened, state, member)),
    mayTake: mayTake(room, opened, state),
    mayStepBack: isAllowed(room, opened, state, {
      type: 'access.recused/1',
      ...{ reason: 'x', forConflict: false },
    }),
    knowsReporter: holdersOf(state).some(
      ({ member, withReporter }) => member === me && withReporter,
    ),
    isLostWithOne: isLostWithOne(state, {
      activeOf: workstations.activeOf,
      hasCards: charter.escrow !== 'none',
      here: opened.device.device,
    }),
  });
}

/** Asked as if it were done, so that the panel offers what the rules allow. */
function colleagueIn(
  room: Room,
  opened: Opened,
  state: CaseState,
  { member, name, rankOrGrade }: CharterMember,
): AccessView['colleagues'][number] {
  const devices = workstationsOf(opened).activeOf(member);
  const known = unitFacts(opened).people.find(({ memberId }) => memberId === member) ?? { name };
  const sameName = standingInCase(state, known) === 'same-name';
  const asked = check(room, opened, state, {
    type: 'access.granted/1',
    ...{ memberId: member, memberName: name, reason: 'x', withReporter: false },
    ...{ reporterReason: '', withCharacteristics: false, anotherPerson: 'x' },
    ...{
      devices: devices.length > 0 ? devices : [opened.device.device],
      epoch: 0,
      commitment: '0'.repeat(64),
    },
    over: standingEnds(state, member).map(({ actId }) => actId),
  });
  const bar =
    devices.length === 0
      ? 'This colleague has no workstation in the unit yet.'
      : asked.ok
        ? undefined
        : asked.error[0]?.says;
  return {
    ...{ member, name, rankOrGrade, sameName },
    ...(hasAccess(state, member) ? { atANewWorkstation: true as const } : {}),
    ...(bar === undefined ? {} : { bar }),
  };
}

/** True where at least one other person's access could be taken away by who is at the desk. */
const mayTake = (room: Room, opened: Opened, state: CaseState): boolean =>
  holdersOf(state).some(
    ({ member, name }) =>
      member !== opened.me.member &&
      isAllowed(room, opened, state, {
        type: 'access.revoked/1',
        ...{ memberId: member, memberName: name, reason: 'x', newEpoch: 1 },
      }),
  );

const isAllowed = (...asked: Parameters<typeof check>): boolean => check(...asked).ok;
