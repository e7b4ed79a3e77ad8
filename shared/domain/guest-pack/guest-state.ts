import { assert } from '../../kit/assert.ts';
import { civilDateOf, type Instant } from '../../kit/instant.ts';
import { memberId } from '../../kit/ids.ts';
import type { Act, Recorder } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import type { RuleContext } from '../noun.ts';
import { findLatestProfile, findProfile } from '../policy/profiles.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import { caseEngine } from '../registry.ts';
import type { CaseState } from '../state.ts';
import type { GuestPackContent } from './content.ts';

/** @file The case as a guest's workstation knows it: what the pack holds, and what the guest has kept since. */

/** One thing the guest did. */
export type KeptAct = { readonly at: Instant; readonly events: readonly LooseEvent[] };

/** Everything the guest's workstation knows. */
export function guestState(pack: GuestPackContent, kept: readonly KeptAct[]): CaseState {
  const { packId, direction, plan, invited } = pack;
  const given: readonly LooseEvent[] = [
    {
      type: 'case.opened/1',
      reference: pack.reference,
      openedOn: civilDateOf(pack.madeAt),
      marking: pack.marking,
      policy: pack.policy,
      fictitious: pack.fictitious,
    },
    direction,
    plan,
    ...(invited ? [invited] : []),
  ];
  return kept.reduce(
    (state, { at, events }, index) =>
      caseEngine.fold(state, events, actAt(packId, index + 1, at, pack)),
    caseEngine.fold(caseEngine.empty, given, actAt(packId, 0, pack.madeAt, pack)),
  );
}

/** What rules look at on the guest's workstation: the policy as it ships, and nobody of the unit. */
export const guestContext = (
  pack: GuestPackContent,
  state: CaseState,
  now: Instant,
): RuleContext<CaseState> => ({
  state,
  policy: guestPolicy(pack),
  today: civilDateOf(now),
  now,
  actor: guestRecorder(pack),
  unit: { people: [] },
});

/** The policy of the pack. A version of the unit's own is not on the guest's workstation: the one it grew from explains as much. */
export function guestPolicy({ policy }: GuestPackContent): ResolvedPolicy {
  const profile =
    findProfile(policy.profileId, policy.version) ??
    findLatestProfile(policy.profileId) ??
    findLatestProfile('west-midlands');
  assert(profile, 'a policy ships');
  return { profile, fills: {} };
}

/** What a guest may record: the interview, from its beginning to its end. */
export const guestMayRecord: ReadonlySet<string> = new Set([
  'interview.began/1',
  'interview.noted/1',
  'interview.line-corrected/1',
  'interview.ended/1',
  'interview.read-back/1',
]);

const guestRecorder = ({ packId, guest }: GuestPackContent): Recorder => ({
  member: memberId.parse(packId),
  name: guest.name,
  office: 'investigator',
});

const actAt = (packId: string, number: number, at: Instant, pack: GuestPackContent): Act => ({
  id: `${packId}-${String(number)}`,
  at,
  by: guestRecorder(pack),
});
