import { handOut, keysToHandOn, newestHanded } from '../../renderer/vault/access/hand-out.ts';
import { freshEpoch } from '../../renderer/vault/access/new-key.ts';
import { grantedKeys } from '../../renderer/vault/access/open-grants.ts';
import { workstationsOf } from '../../renderer/vault/access/workstations.ts';
import type { WrittenAct } from '../../renderer/vault/ledger/ledger.ts';
import type { Proposal } from '../../renderer/vault/membership/charter.ts';
import { cutOffHere } from '../../renderer/vault/membership/cut-off-here.ts';
import { proposeBlock, signProposal } from '../../renderer/vault/membership/propose-block.ts';
import { takeMembership } from '../../renderer/vault/membership/take-charters.ts';
import { lateWork } from '../../renderer/vault/model/standing.ts';
import {
  isNewKeyOwed,
  keysLeftBehind,
  keysOwed,
  payersOf,
  recipientsOf,
  type Owed,
} from '../../shared/domain/access/owed.ts';
import { standingEnds } from '../../shared/domain/access/standing.ts';
import { hasAccess } from '../../shared/domain/access/who.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { CharterAct } from '../../shared/formats/charter.ts';
import { bytesToHex, copyBytes } from '../../shared/kit/bytes.ts';
import { caseId } from '../../shared/kit/ids.ts';
import { theUnit } from './seats.ts';
import type { StubVault } from './stub-vault.ts';

/** @file Who may read what, and who belongs, as people of a schedule decide it: what renderer/vault/calls/{access,members,late-work}.ts and
 *  access/debts.ts do, with the real reading of access and charter, the real hand-out, blocks and parcels. */

/** What the wrong code of a mutant replaces. */
export type AccessParts = {
  readonly isNewKeyOwed: typeof isNewKeyOwed;
  readonly recipientsOf: typeof recipientsOf;
  readonly keysOwed: typeof keysOwed;
};
export const realAccess: AccessParts = { isNewKeyOwed, recipientsOf, keysOwed };

type Written = readonly WrittenAct[];
const nothing: Written = [];

const newestOf = ({ seat }: StubVault, stream: string): number =>
  seat.keys.caseKeys.all(stream)[0]?.epoch ?? 0;

/** True where this workstation shows the case to its member. */
export const isInSight = (stub: StubVault, stream: string): boolean => {
  const { seat } = stub;
  if (!seat.keys.caseKeys.has(stream) || !stub.acts.has(stream)) return false;
  const state = stub.state(stream);
  return state.case.opened !== undefined && hasAccess(state, seat.me.member);
};

/** A new key before the next act, where somebody without access holds the one in use. */
export async function payNewKey(
  stub: StubVault,
  stream: string,
  parts: AccessParts,
): Promise<Written | 'refused'> {
  // What the disk refused goes first, and may be the end of somebody's access.
  const settled = await stub.settle();
  if (!settled) return 'refused';
  if (!isInSight(stub, stream) || !isOwed(stub, stream, parts)) return settled;
  const made = await rekeyed(stub, stream, stub.state(stream), parts, []);
  return made ? [...settled, ...made] : 'refused';
}

/** Handed to everybody who stays, then onto the ring, then said, with what else is to be said. Undefined when the disk refuses. */
async function rekeyed(
  stub: StubVault,
  stream: string,
  state: ReturnType<StubVault['state']>,
  parts: AccessParts,
  more: readonly LooseEvent[],
  epoch = freshEpoch(stub.room, stub.seat, stream),
): Promise<Written | undefined> {
  const { room, seat } = stub;
  const key = copyBytes(room.ports.entropy(32));
  const devices = parts.recipientsOf(state, workstationsOf(seat), seat.me.member);
  if (devices.length === 0) return undefined;
  const handed = await handOut(room, seat, {
    ...{ stream, epoch, devices, reason: '' },
    keys: [{ what: 'case-key', epoch, key: bytesToHex(key) }, ...toHandOn(stub, stream)],
  });
  if (!handed.ok) return undefined;
  const id = caseId.parse(stream);
  if (!(await stub.keep([{ what: 'case-key', caseId: id, epoch, key }]))) return undefined;
  const { commitment } = handed.value;
  return stub.write(stream, [
    { type: 'access.rekeyed/1', devices: [...devices], epoch, commitment },
    ...more,
  ]);
}

/** Gives a colleague a case. */
export async function give(
  stub: StubVault,
  stream: string,
  member: { readonly member: string; readonly name: string },
  parts: AccessParts,
): Promise<Written> {
  const { room, seat } = stub;
  if (!isInSight(stub, stream)) return nothing;
  const paid = await payNewKey(stub, stream, parts);
  const devices = workstationsOf(seat).activeOf(member.member);
  if (paid === 'refused') return nothing;
  if (devices.length === 0 || !isInSight(stub, stream)) return paid;
  const state = stub.state(stream);
  const keys = toHandOn(stub, stream);
  const epoch = newestHanded(keys);
  const handed = await handOut(room, seat, { ...{ stream, epoch, devices, reason: '', keys } });
  if (!handed.ok) return paid;
  const said = await stub.write(stream, [
    {
      type: 'access.granted/1',
      memberId: member.member,
      memberName: member.name,
      reason: 'Works on the case.',
      withReporter: false,
      reporterReason: '',
      withCharacteristics: false,
      anotherPerson: '',
      devices: [...devices],
      epoch,
      commitment: handed.value.commitment,
      over: standingEnds(state, member.member).map(({ actId }) => actId),
    },
  ]);
  return [...paid, ...said];
}

/** Takes a case from a colleague: they are told under the key they hold, everything else is under a new one. */
export async function takeAway(
  stub: StubVault,
  stream: string,
  member: { readonly member: string; readonly name: string },
  parts: AccessParts,
): Promise<Written> {
  if (!isInSight(stub, stream) || !hasAccess(stub.state(stream), member.member)) return nothing;
  if (member.member === stub.seat.me.member)
    return stub.write(stream, [
      { type: 'access.recused/1', reason: 'Knows them.', forConflict: false },
    ]);
  const epoch = freshEpoch(stub.room, stub.seat, stream);
  const told = await stub.write(stream, [{ type: 'access.ended/1', memberId: member.member }]);
  if (told.length === 0) return told;
  const revoked = {
    type: 'access.revoked/1',
    memberId: member.member,
    memberName: member.name,
    reason: 'Moved to other work.',
    newEpoch: epoch,
  };
  const made = await rekeyed(stub, stream, stub.state(stream), parts, [revoked], epoch);
  return [...told, ...(made ?? [])];
}

/** What is done when something came: who belongs first, then keys, then what happened, then what is owed. */
export async function takeArrived(
  stub: StubVault,
  tried: Set<string>,
  parts: AccessParts,
): Promise<Written> {
  await takeWhatWaited(stub, tried);
  await stub.ingest();
  await takeGrants(stub, tried);
  return pay(stub, parts);
}

/** At a start: decisions and keys that arrived before the last one and were not read to their end. */
export async function takeWhatWaited(stub: StubVault, tried: Set<string>): Promise<void> {
  const { room, seat } = stub;
  const before = seat.keys.unitKeys.length;
  if ((await takeMembership(room, seat)) || seat.keys.unitKeys.length !== before)
    await stub.readAgain();
  await takeGrants(stub, tried);
}

async function takeGrants(stub: StubVault, tried: Set<string>): Promise<void> {
  const found = new Set(tried);
  const records = await grantedKeys(stub.room, stub.seat, found, {
    stateOf: async (id) => (stub.acts.has(id) ? stub.state(id) : undefined),
    isInUse: async (key) => stub.isSealedUnder(key),
  });
  if (await stub.keep(records.filter((record) => !isHeld(stub, record))))
    for (const name of found) tried.add(name);
}

const isHeld = ({ seat }: StubVault, record: Parameters<StubVault['keep']>[0][number]): boolean =>
  record.what === 'case-key' &&
  seat.keys.caseKeys.all(record.caseId).some(({ epoch }) => epoch === record.epoch);

/** Everything that is owed to the keys of cases here. */
export async function pay(stub: StubVault, parts: AccessParts): Promise<Written> {
  const written: WrittenAct[] = [];
  for (const stream of [...stub.acts.keys()]) {
    if (stream === theUnit) continue;
    if (!isInSight(stub, stream)) {
      await handLeftBehind(stub, stream);
      continue;
    }
    if (isOwed(stub, stream, parts)) {
      const isFirst = isFirstPayer(stub, stream, lackingIn(owedIn(stub, stream, parts)));
      const paid = isFirst ? await payNewKey(stub, stream, parts) : nothing;
      if (paid === 'refused') continue;
      written.push(...paid);
      if (isOwed(stub, stream, parts)) continue;
    }
    written.push(...(await payWorkstations(stub, stream, parts)));
  }
  return written;
}

/** True for somebody with a further workstation, which a case that they open is handed to at once. */
export const hasAnother = ({ seat }: StubVault): boolean =>
  workstationsOf(seat).activeOf(seat.me.member).length > 1;

/** Keys for further workstations: of oneself, and of colleagues who missed a key that was made apart. */
export async function payWorkstations(
  stub: StubVault,
  stream: string,
  parts: AccessParts,
): Promise<Written> {
  const { room, seat } = stub;
  const written: WrittenAct[] = [];
  const epoch = newestOf(stub, stream);
  const owed = owedIn(stub, stream, parts);
  const lacking = lackingIn(owed);
  for (const { member, name, devices: lack } of owed) {
    const devices = lack.filter((device) => device !== seat.device.device);
    if (devices.length === 0) continue;
    if (member !== seat.me.member && !isFirstPayer(stub, stream, lacking)) continue;
    const handed = await handOut(room, seat, {
      ...{ stream, epoch, devices, reason: '', keys: toHandOn(stub, stream) },
    });
    if (!handed.ok) break;
    const { commitment } = handed.value;
    written.push(
      ...(await stub.write(stream, [
        {
          ...{ type: 'access.workstation-added/1', memberId: member, memberName: name },
          ...{ devices: [...devices], epoch, commitment },
        },
      ])),
    );
  }
  return written;
}

const toHandOn = (stub: StubVault, stream: string) =>
  keysToHandOn(stub.seat, {
    caseId: stream,
    state: stub.state(stream),
    acts: stub.acts.get(stream) ?? [],
  });

const isOwed = (stub: StubVault, stream: string, parts: AccessParts): boolean =>
  parts.isNewKeyOwed(
    stub.state(stream),
    newestOf(stub, stream),
    workstationsOf(stub.seat),
    stub.seat.device.device,
  );

const keysHere = (stub: StubVault, stream: string) => ({
  epochs: stub.seat.keys.caseKeys.all(stream).map(({ epoch }) => epoch),
  acts: stub.acts.get(stream) ?? [],
});

const owedIn = (stub: StubVault, stream: string, parts: AccessParts) =>
  parts.keysOwed(
    stub.state(stream),
    keysHere(stub, stream),
    workstationsOf(stub.seat),
    stub.seat.me.member,
  );

const lackingIn = (owed: readonly Owed[]): ReadonlySet<string> =>
  new Set(owed.flatMap(({ devices }) => devices));

function isFirstPayer(stub: StubVault, stream: string, lacking: ReadonlySet<string>): boolean {
  const { epochs } = keysHere(stub, stream);
  const payers = payersOf(stub.state(stream), epochs, workstationsOf(stub.seat), lacking);
  return payers.length === 0 || payers[0] === stub.seat.device.device;
}

/** What was handed over by whoever lost a case, by its workstations and keys: once in the life of a process. */
const leftBehind = new WeakMap<StubVault, Set<string>>();

async function handLeftBehind(stub: StubVault, stream: string): Promise<void> {
  const { room, seat } = stub;
  const keys = keysHere(stub, stream);
  const [epoch = 0] = keys.epochs;
  const state = stub.state(stream);
  const devices = keysLeftBehind(state, keys, workstationsOf(seat), seat.me.member);
  const done = leftBehind.get(stub) ?? new Set();
  leftBehind.set(stub, done);
  const what = [stream, ...keys.epochs, ...devices].join();
  if (devices.length === 0 || done.has(what)) return;
  const handed = await handOut(room, seat, {
    ...{ stream, epoch, devices, reason: '', keys: toHandOn(stub, stream) },
  });
  if (handed.ok) done.add(what);
}

/** Decides about the unit, as a custodian does; what the rules refuse is not done. */
export async function decide(stub: StubVault, acts: readonly CharterAct[]): Promise<void> {
  if ((await proposeBlock(stub.room, stub.seat, acts)).ok) await stub.readAgain();
}

/** Says which of the decisions stand that custodians made apart. */
export async function settle(stub: StubVault, stands: 'first' | 'none'): Promise<void> {
  const { disputed } = stub.seat.membership.charter();
  if (disputed.length === 0) return;
  const first = disputed.flatMap(({ blocks }) => blocks.slice(0, 1).map(({ hash }) => hash));
  await decide(stub, [{ act: 'dispute.settled', blocks: stands === 'first' ? first : [] }]);
}

/** True while a settlement waits for a signature. */
export const isSettling = ({ seat }: StubVault): boolean =>
  seat.membership
    .charter()
    .proposals.some(({ acts }) => acts.some(({ act }) => act === 'dispute.settled'));

/** Ends a membership, with where the work of each workstation ends: the last of it that is held here. */
export async function removeMember(stub: StubVault, member: string): Promise<void> {
  await stub.ingest();
  const devices = stub.seat.membership
    .charter()
    .devices.filter((known) => known.member === member && known.cutOff === undefined);
  const chains = stub.judge().chains;
  const cutOffs = devices.map(({ device }) => cutOffHere({ chains }, device));
  const known = devices[0]?.member;
  if (known) await decide(stub, [{ act: 'member.removed', member: known, cutOffs }]);
}

/** Signs everything that waits for this person's signature. */
export const signWhatWaits = (stub: StubVault, parts: AccessParts): Promise<Written> =>
  signAll(stub, parts, stub.seat.membership.charter().proposals);

/** Where colleagues had decided apart, whoever belongs again is handed the keys that were made without them. */
async function signAll(
  stub: StubVault,
  parts: AccessParts,
  blocks: readonly Proposal[],
): Promise<Written> {
  const { disputed, beside } = stub.seat.membership.charter();
  let isSigned = false;
  for (const { hash } of blocks)
    if ((await signProposal(stub.room, stub.seat, hash)).ok) {
      await stub.readAgain();
      isSigned = true;
    }
  return isSigned && disputed.length + beside.length > 0 ? pay(stub, parts) : nothing;
}

const toSignToo = ({ seat }: StubVault): Proposal | undefined =>
  seat.membership.charter().beside.find(({ maySign }) => maySign.includes(seat.me.member));

/** Whom the removal takes from the unit that this member could sign too, and who made it and belongs again then. */
export function ifOverruled(stub: StubVault): {
  readonly goes?: string | undefined;
  readonly comesBack?: readonly string[];
} {
  const removal = toSignToo(stub);
  const named = removal?.acts.flatMap((act) => ('member' in act ? [act.member] : []));
  return removal ? { goes: named?.[0], comesBack: removal.signedBy } : {};
}

/** Signs a removal that stands beside what the removed signed: theirs counts for nothing then. */
export const overrule = (stub: StubVault, parts: AccessParts): Promise<Written> =>
  signAll(stub, parts, [toSignToo(stub) ?? []].flat());

/** Takes in what a colleague had done before they left, as far as it is here. */
export async function acceptLate(
  stub: StubVault,
  tried: Set<string>,
  parts: AccessParts,
): Promise<Written> {
  const [late] = lateWork(stub.judge());
  if (!late) return nothing;
  const written = await stub.write(theUnit, [
    {
      ...{ type: 'late-work.accepted/1', device: late.device },
      upTo: late.upTo,
      ...{ memberName: 'A colleague', reason: 'Honest work.' },
    },
  ]);
  await takeGrants(stub, tried);
  return [...written, ...(await pay(stub, parts))];
}
