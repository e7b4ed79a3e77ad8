import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { standingEnds } from '../../../shared/domain/access/standing.ts';
import { hasAccess } from '../../../shared/domain/access/who.ts';
import type { Compartment } from '../../../shared/domain/compartments.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { payBeforeWriting } from '../access/debts.ts';
import {
  compartmentKeysHeld,
  fileKeysHeld,
  handOut,
  keysToHandOn,
  newestHanded,
} from '../access/hand-out.ts';
import { freshEpoch, makeNewKey } from '../access/new-key.ts';
import { workstationsOf } from '../access/workstations.ts';
import { holdsUnknown } from '../fold/stream.ts';
import { policyOf } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { caseAtHand, caseInSight } from './acts-of.ts';
import { contextOf } from './append.ts';
import { appendActs } from './append-acts.ts';

/** @file Giving a case, taking it away, stepping back. The keys travel first, the act that tells of them follows: an act never tells of
 *  keys that do not exist. */

/** Stands for the commitment while the rules are asked. */
const notYet = '0'.repeat(64);

/** Gives a colleague a case: its keys to each of their workstations, then the act. Refusals: access/*. Faults: case/unreadable, disk/*. */
export async function grantAccess(
  room: Room,
  opened: Opened,
  { caseId: stream, ...words }: VaultRequest<'grantAccess'>,
): Answer<VaultAnswers['grantAccess']> {
  const paid = await payBeforeWriting(room, opened, [stream]);
  if (!paid.ok) return shellFault(paid.error);
  const loaded = await wholeCase(opened, stream);
  if (!loaded) return fault('case/unreadable');
  const { state } = loaded;
  const devices = workstationsOf(opened).activeOf(words.memberId);
  if (devices.length === 0) return err({ refusals: [noWorkstation] });
  const keys = keysToHandOn(opened, loaded);
  const epoch = newestHanded(keys);
  const over = standingEnds(state, words.memberId).map(({ actId }) => actId);
  const event = { type: 'access.granted/1', ...words, devices, epoch, over, commitment: notYet };
  const checked = check(room, opened, state, event);
  if (!checked.ok) return err({ refusals: checked.error });
  const apart: readonly Compartment[] = [
    ...(words.withReporter ? (['reporter'] as const) : []),
    ...(words.withCharacteristics ? (['characteristics'] as const) : []),
  ];
  const handed = await handOut(room, opened, {
    ...{ stream, epoch, devices, reason: words.reason },
    keys: [...keys, ...compartmentKeysHeld(opened, stream, apart), ...fileKeysHeld(opened, stream)],
  });
  if (!handed.ok) return shellFault(handed.error);
  const { commitment } = handed.value;
  return written(room, opened, stream, [{ ...event, commitment }]);
}

/** Takes a case from a colleague. Their own workstation is told under the key it holds, without the reason; everything from then on,
 *  the reason first, is sealed under a new key. Refusals: access/*. Faults: case/unreadable, disk/*. */
export async function revokeAccess(
  room: Room,
  opened: Opened,
  { caseId: stream, memberId, reason }: VaultRequest<'revokeAccess'>,
): Answer<VaultAnswers['revokeAccess']> {
  const state = await stateOf(opened, stream);
  if (!state) return fault('case/unreadable');
  const epoch = freshEpoch(room, opened, stream);
  const memberName = nameOf(opened, memberId);
  const event = { type: 'access.revoked/1', memberId, memberName, reason, newEpoch: epoch };
  const checked = check(room, opened, state, event);
  if (!checked.ok) return err({ refusals: checked.error });
  if (hasAccess(state, memberId)) {
    const events = [{ type: 'access.ended/1', memberId }];
    const told = await appendActs(room, opened, [{ stream, events }], 'as-it-is');
    if (!told.ok) return shellFault(told.error);
  }
  // As it is recorded now, and not as the rules foresaw it: nobody whose access has just ended is handed the new key.
  const ended = await caseAtHand(opened, stream);
  if (!ended) return fault('case/unreadable');
  const made = await makeNewKey(room, opened, ended, epoch);
  if (!made.ok) return shellFault(made.error);
  return written(room, opened, stream, [made.value, event]);
}

/** Gives up one's own access. Whoever remains makes a new key. Refusals: access/*. Faults: case/unreadable, disk/*. */
export async function stepBack(
  room: Room,
  opened: Opened,
  { caseId: stream, reason, forConflict }: VaultRequest<'stepBack'>,
): Answer<VaultAnswers['stepBack']> {
  const state = await stateOf(opened, stream);
  if (!state) return fault('case/unreadable');
  const event = { type: 'access.recused/1', reason, forConflict };
  const checked = check(room, opened, state, event);
  if (!checked.ok) return err({ refusals: checked.error });
  return written(room, opened, stream, [event]);
}

const stateOf = async (opened: Opened, stream: string): Promise<CaseState | undefined> =>
  (await wholeCase(opened, stream))?.state;

async function wholeCase(opened: Opened, stream: string): Promise<LoadedCase | undefined> {
  const loaded = await caseInSight(opened, stream);
  return loaded && !holdsUnknown(caseEngine, loaded.acts) ? loaded : undefined;
}

/** Asks the rules. */
export function check(
  room: Room,
  opened: Opened,
  state: CaseState,
  event: LooseEvent,
): ReturnType<typeof caseEngine.check> {
  const context = contextOf(room, opened, state);
  const policy = policyOf(state, opened.unit.state) ?? context.policy;
  return caseEngine.check([event], { ...context, policy });
}

async function written(
  room: Room,
  opened: Opened,
  stream: string,
  events: readonly LooseEvent[],
): Promise<
  | Result<{ readonly savedAt: ReturnType<Room['ports']['clock']['now']> }, never>
  | ReturnType<typeof shellFault>
> {
  const savedAt = room.ports.clock.now();
  const saved = await appendActs(room, opened, [{ stream, events }], 'as-it-is');
  return saved.ok ? ok({ savedAt }) : shellFault(saved.error);
}

const nameOf = ({ membership }: Opened, member: string): string =>
  membership.charter().members.find((known) => known.member === member)?.name ?? 'A colleague';

const noWorkstation: Refusal = {
  kind: 'access/no-workstation',
  rule: 'onlyAColleagueWithAWorkstationIsGiven',
  says: 'This colleague has no workstation in the unit. Add one first, under Unit, Members.',
  fields: ['memberId'],
  source: { kind: 'house', why: 'Keys are handed to workstations that the unit let in.' },
};
