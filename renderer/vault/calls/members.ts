import type {
  DecidedView,
  DecisionView,
  MembersView,
} from '../../../shared/contract/vault/members.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { AskedMembershipAct } from '../../../shared/domain/membership/asked-acts.ts';
import type { CharterAct } from '../../../shared/formats/charter.ts';
import {
  activeDevices,
  type Charter,
  type CharterMember,
  type Proposal,
} from '../membership/charter.ts';
import { payAfterArrival } from '../access/debts.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { payWelcomes } from '../joining/welcomes.ts';
import { cutOffHere } from '../membership/cut-off-here.ts';
import { proposeBlock, signProposal } from '../membership/propose-block.ts';
import { settleOutsideKeys } from '../outside/hand-outside-keys.ts';
import { isRemoval } from '../membership/state.ts';
import { isNewestMissing } from '../membership/unit-key.ts';
import type { Opened } from '../opened.ts';
import type { Answer, Room } from '../room.ts';
import { ingestArrived } from './ingest-arrived.ts';

/** Who belongs to the unit, with their workstations, what waits for a signature, and what should be put right. */
export function members(_room: Room, opened: Opened): MembersView {
  const charter = opened.membership.charter();
  const me = opened.me.member;
  return {
    members: charter.members.map((member) => memberView(opened, charter, member)),
    waiting: charter.proposals.map((proposal) => waitingView(opened, charter, proposal)),
    beside: charter.beside.map((removal) => waitingView(opened, charter, removal)),
    disputed: charter.disputed.map(({ blocks }) =>
      blocks.map((block) => decisionView(opened, charter, block)),
    ),
    warnings: warningsOf(opened, charter),
    mine: {
      isCustodian: charter.custodians.some((member) => member === me),
      isActive: opened.membership.cutOffOf(opened.device.device) === undefined,
      needsSecond: charter.custodians.length > 1,
    },
  };
}

/** Decides something about the unit, with this person's signature. Refusals: `shared/domain/membership/rules.ts`. Faults: disk/*. */
export async function proposeMembership(
  room: Room,
  opened: Opened,
  request: VaultRequest<'proposeMembership'>,
): Answer<VaultAnswers['proposeMembership']> {
  const acts = request.acts.map((act) => actOf(opened, act as AskedMembershipAct));
  const answer = await proposeBlock(room, opened, acts);
  if (answer.ok) await ingestArrived(room, opened);
  if (answer.ok) await settleOutsideKeys(room, opened);
  return answer;
}

/** Adds this person's signature to a decision that waits for it. Refusals: membership/*. Faults: disk/*. */
export async function signMembership(
  room: Room,
  opened: Opened,
  request: VaultRequest<'signMembership'>,
): Answer<VaultAnswers['signMembership']> {
  const { disputed, beside } = opened.membership.charter();
  const answer = await signProposal(room, opened, request.hash);
  if (!answer.ok) return answer;
  await ingestArrived(room, opened);
  await payWelcomes(room, opened);
  // Whoever belongs again lacks the keys that were made without them, and nothing may come to this workstation for days.
  if (disputed.length + beside.length > 0) await payAfterArrival(room, opened);
  await settleOutsideKeys(room, opened);
  await sealToCards(room, opened);
  return answer;
}

/** What was asked, with where the work ends of whoever leaves: the last of it that this workstation holds. */
function actOf(opened: Opened, asked: AskedMembershipAct): CharterAct {
  switch (asked.act) {
    case 'member.removed': {
      const devices = activeDevices(opened.membership.charter()).filter(
        ({ member }) => member === asked.member,
      );
      return { ...asked, cutOffs: devices.map(({ device }) => cutOffHere(opened, device)) };
    }
    case 'device.revoked':
      return { act: asked.act, ...cutOffHere(opened, asked.device) };
    case 'unit-key.renewed':
      // Which epoch and which key is decided where the block is made.
      return { act: asked.act, epoch: 1, commitment: '00'.repeat(32) };
    case 'custodian.added':
    case 'custodian.removed':
    case 'offices.set':
    case 'dispute.settled':
      return asked;
  }
}

function memberView(
  opened: Opened,
  charter: Charter,
  member: CharterMember,
): MembersView['members'][number] {
  return {
    member: member.member,
    name: member.name,
    rankOrGrade: member.rankOrGrade,
    offices: member.offices,
    isCustodian: charter.custodians.includes(member.member),
    isMe: member.member === opened.me.member,
    since: member.addedAt,
    removedAt: member.removed?.at,
    workstations: charter.devices
      .filter((device) => device.member === member.member)
      .map(({ device, name, addedAt, cutOff }) => ({
        device,
        name,
        since: addedAt,
        ended: cutOff !== undefined,
        isThisOne: device === opened.device.device,
      })),
  };
}

const waitingView = (
  opened: Opened,
  charter: Charter,
  proposal: Proposal,
): MembersView['waiting'][number] => ({
  ...decisionView(opened, charter, proposal),
  maySign: proposal.maySign.map((member) => nameOf(charter, member)),
  iMaySign: proposal.maySign.includes(opened.me.member),
  lacking: proposal.lacking,
});

const decisionView = (
  opened: Opened,
  charter: Charter,
  { hash, at, acts, signedBy }: Pick<Proposal, 'hash' | 'at' | 'acts' | 'signedBy'>,
): DecisionView => ({
  hash,
  at,
  decided: acts.map((act) => decidedView(opened, charter, acts, act)),
  signedBy: signedBy.map((member) => nameOf(charter, member)),
});

function decidedView(
  opened: Opened,
  charter: Charter,
  acts: readonly CharterAct[],
  act: CharterAct,
): DecidedView {
  if (act.act === 'member.added')
    return { act: act.act, name: act.name, offices: act.offices, adds: true };
  const device =
    act.act === 'device.revoked'
      ? charter.devices.find((known) => known.device === act.device)
      : undefined;
  const member = 'member' in act ? act.member : device?.member;
  const joining = acts.find((other) => other.act === 'member.added' && other.member === member);
  const name = joining && 'name' in joining ? joining.name : member ? nameOf(charter, member) : '';
  const workstation = act.act === 'device.added' ? act.name : device?.name;
  return {
    act: act.act,
    name: named(opened, charter, act) ?? name,
    workstation,
    offices: act.act === 'offices.set' ? act.offices : undefined,
    adds: adds(act),
    stands: act.act === 'dispute.settled' ? standsBy(opened, charter, act.blocks) : undefined,
  };
}

/** Where colleagues decided at one time, what is taken away holds, and what is added waits. */
const adds = (act: CharterAct): boolean => !isRemoval(act) && act.act !== 'unit-key.renewed';

/** What a settlement lets stand, so that nobody signs it unseen. */
const standsBy = (
  opened: Opened,
  charter: Charter,
  hashes: readonly string[],
): readonly DecidedView[] =>
  hashes
    .flatMap(
      (named) =>
        charter.disputed.flatMap(({ blocks }) => blocks).find(({ hash }) => hash === named) ?? [],
    )
    .flatMap(({ acts }) => acts.filter(adds).map((act) => decidedView(opened, charter, acts, act)));

/** Everybody an act names, where it names several. */
function named(opened: Opened, charter: Charter, act: CharterAct): string | undefined {
  if (act.act === 'escrow.set') return keepersOf(opened, act.escrow);
  if (act.act === 'outside-keys.set')
    return act.members.map((member) => nameOf(charter, member)).join(', ');
  return undefined;
}

/** Who keeps the cards of a set, as the unit's record names them. */
function keepersOf({ unit }: Opened, escrow: Charter['escrow']): string {
  const set = unit.state.escrow.made.find(
    ({ recipient }) => escrow !== 'none' && recipient === escrow.recipient,
  );
  return set?.cards.map(({ name }) => name).join(', ') ?? '';
}

const nameOf = (charter: Charter, member: string): string =>
  charter.members.find((known) => known.member === member)?.name ?? 'Somebody who is joining';

function warningsOf(opened: Opened, charter: Charter): MembersView['warnings'] {
  const custodianDevices = activeDevices(charter).filter(({ member }) =>
    charter.custodians.includes(member),
  );
  const others = charter.members.filter(({ removed }) => removed === undefined).length > 1;
  const warnings: MembersView['warnings'][number][] = [...charter.warnings];
  if (isNewestMissing(opened.keys.unitKeys, charter)) warnings.push('unit-key-missing');
  if (others && (custodianDevices.length < 2 || charter.custodians.length < 2))
    warnings.push('bus-factor');
  return warnings;
}
