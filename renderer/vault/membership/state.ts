import { keyFromHex, type CharterAct, type CharterBody } from '../../../shared/formats/charter.ts';
import { hexToBytes } from '../../../shared/kit/bytes.ts';
import type { MemberId } from '../../../shared/kit/ids.ts';
import type {
  CharterDevice,
  CharterMember,
  CutOff,
  Ended,
  Escrow,
  OutsideKeySet,
  UnitKeyEpoch,
} from './charter.ts';

/** @file What a run of blocks adds up to, and what one act does to it. */

/** Members, devices, custodians and keys, after some blocks. */
export type UnitStanding = {
  name: string;
  force: string;
  policy: { readonly profile: string; readonly version: string | number };
  readonly members: Map<string, CharterMember>;
  readonly devices: Map<string, CharterDevice>;
  readonly custodians: Set<MemberId>;
  escrow: Escrow;
  /** In the order they were made. */
  readonly unitKeys: UnitKeyEpoch[];
  /** In the order they were made. */
  readonly outsideKeys: OutsideKeySet[];
  /** Blocks whose removals of custodians are held back: with them nobody would have been left. */
  held: ReadonlySet<string>;
};

/** Nobody yet. */
export const emptyStanding = (): UnitStanding => ({
  name: '',
  force: '',
  policy: { profile: '', version: '' },
  members: new Map(),
  devices: new Map(),
  custodians: new Set(),
  escrow: 'none',
  unitKeys: [],
  outsideKeys: [],
  held: new Set(),
});

/** The same again, to try something on. */
export const copyStanding = (standing: UnitStanding): UnitStanding => ({
  ...standing,
  members: new Map(standing.members),
  devices: new Map(standing.devices),
  custodians: new Set(standing.custodians),
  unitKeys: [...standing.unitKeys],
  outsideKeys: [...standing.outsideKeys],
});

/** True for a member who belongs. */
export const belongs = (standing: UnitStanding, member: string): boolean => {
  const known = standing.members.get(member);
  return known !== undefined && known.removed === undefined;
};

/** The member whose device this is, while both may act. */
export function actingMember(standing: UnitStanding, device: string): MemberId | undefined {
  const known = standing.devices.get(device);
  const mayAct = known && known.cutOff === undefined && belongs(standing, known.member);
  return mayAct ? known.member : undefined;
}

/** The custodians who have a device to sign with. */
export function actingCustodians(standing: UnitStanding): ReadonlySet<MemberId> {
  const acting = [...standing.devices.keys()].flatMap(
    (device) => actingMember(standing, device) ?? [],
  );
  return new Set(acting.filter((member) => standing.custodians.has(member)));
}

/** Acts that take something away: they hold even where blocks disagree. */
export const isRemoval = (act: CharterAct): boolean =>
  act.act === 'member.removed' || act.act === 'device.revoked' || act.act === 'custodian.removed';

/** What an act does to what was. An act about somebody who is not there, or was removed, does nothing. */
export function applyAct(
  standing: UnitStanding,
  act: CharterAct,
  { hash, body }: { readonly hash: string; readonly body: CharterBody },
): void {
  const ended: Ended = { at: body.at, block: hash };
  switch (act.act) {
    case 'unit.founded':
      standing.name = act.name;
      standing.force = act.force;
      return;
    case 'policy.set':
      standing.policy = { profile: act.profile, version: act.version };
      return;
    case 'member.added':
      addMember(standing, act, body);
      return;
    case 'device.added':
      addDevice(standing, act, body);
      return;
    case 'custodian.added':
      if (belongs(standing, act.member)) standing.custodians.add(act.member);
      return;
    case 'custodian.removed':
      standing.custodians.delete(act.member);
      return;
    case 'offices.set':
      setOffices(standing, act.member, act.offices);
      return;
    case 'escrow.set':
      standing.escrow = act.escrow;
      return;
    case 'member.removed':
      removeMember(standing, act, ended);
      return;
    case 'device.revoked':
      cutDevice(standing, act.device, act);
      return;
    case 'unit-key.renewed':
      standing.unitKeys.push({ epoch: act.epoch, commitment: act.commitment, block: hash });
      return;
    case 'outside-keys.set':
      setOutsideKeys(standing, act, body);
      return;
    case 'dispute.settled':
      return;
  }
}

/** True when an act names the keys that are in use, and so changes only who holds them. */
export const areInUse = (
  { outsideKeys }: UnitStanding,
  { signing, receiving }: CharterAct & { act: 'outside-keys.set' },
): boolean => {
  const inUse = outsideKeys.at(-1);
  return inUse?.signing === signing && inUse.receiving === receiving;
};

function setOutsideKeys(
  standing: UnitStanding,
  act: CharterAct & { act: 'outside-keys.set' },
  { at }: CharterBody,
): void {
  const { signing, receiving, members } = act;
  const inUse = areInUse(standing, act) ? standing.outsideKeys.pop() : undefined;
  standing.outsideKeys.push({ signing, receiving, members, at: inUse?.at ?? at });
}

function addMember(
  standing: UnitStanding,
  act: CharterAct & { act: 'member.added' },
  body: CharterBody,
): void {
  if (belongs(standing, act.member)) return;
  const { member, name, rankOrGrade, offices } = act;
  standing.members.set(member, { member, name, rankOrGrade, offices, addedAt: body.at });
}

function addDevice(
  standing: UnitStanding,
  act: CharterAct & { act: 'device.added' },
  body: CharterBody,
): void {
  // The keys of a device are never replaced: another key is another device.
  if (standing.devices.has(act.device) || !belongs(standing, act.member)) return;
  const { device, member, name } = act;
  const keys = {
    signPublic: keyFromHex(act.signPublic),
    agreePublic: keyFromHex(act.agreePublic),
  };
  standing.devices.set(device, { device, member, name, ...keys, addedAt: body.at });
}

function setOffices(standing: UnitStanding, member: string, offices: readonly string[]): void {
  const known = standing.members.get(member);
  if (known) standing.members.set(member, { ...known, offices });
}

function removeMember(
  standing: UnitStanding,
  act: CharterAct & { act: 'member.removed' },
  ended: Ended,
): void {
  const known = standing.members.get(act.member);
  if (!known) return;
  standing.members.set(act.member, { ...known, removed: known.removed ?? ended });
  standing.custodians.delete(act.member);
  for (const { device, member, cutOff } of standing.devices.values()) {
    if (member !== act.member) continue;
    // A workstation that was revoked before keeps where it ended; one that nobody names has nothing that counts.
    const named = act.cutOffs.find((each) => each.device === device);
    if (named !== undefined || cutOff === undefined) cutDevice(standing, device, named ?? none);
  }
}

/** Of two cut-offs the earlier holds: what is kept apart can still be accepted, what was taken in cannot be taken out. */
function cutDevice(
  standing: UnitStanding,
  device: string,
  at: { readonly number: number; readonly hash: string },
): void {
  const known = standing.devices.get(device);
  if (!known) return;
  const cutOff: CutOff = { number: at.number, hash: hexToBytes(at.hash) ?? new Uint8Array(32) };
  const earlier = known.cutOff && known.cutOff.number <= cutOff.number ? known.cutOff : cutOff;
  standing.devices.set(device, { ...known, cutOff: earlier });
}
const none = { number: -1, hash: '00'.repeat(32) };
