import type { GrantStatement } from '../../../shared/formats/grant.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { bytesToHex, hexToBytes } from '../../../shared/kit/bytes.ts';
import { unitId } from '../../../shared/kit/ids.ts';
import { appendActs } from '../calls/append-acts.ts';
import {
  activeDevices,
  isActiveMember,
  type Charter,
  type CharterDevice,
  type OutsideKeySet,
} from '../membership/charter.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { createGrant, openGrant } from '../seal/grant.ts';
import {
  compartmentFor,
  holdsSecrets,
  outsideUses,
  publicHalf,
  recordFor,
  secretOf,
} from './secrets.ts';

/** @file The secret halves of the unit's keys for outsiders, from workstation to workstation: handed to whom the charter names, and taken
 *  where the charter names what they answer to. Nobody has to remember either. Format: docs/formats/grant.md. */

/** The members who hold the keys of a set, as the charter says now. */
export const holdersOfSet = (charter: Charter, set: OutsideKeySet): readonly string[] =>
  [...new Set([...charter.custodians, ...set.members])].filter((member) =>
    isActiveMember(charter, member),
  );

/** Parcels that have nothing for this workstation, while its vault is open. */
const notForMe = new WeakMap<Opened, Set<string>>();

/** Takes what this workstation lacks, then hands on what others lack. Called whenever the charter or the record moved. */
export async function settleOutsideKeys(room: Room, opened: Opened): Promise<void> {
  await takeOutsideKeys(room, opened);
  // Nothing is recorded upon what is not verified; what is owed waits.
  if (!opened.reading) await handOutsideKeys(room, opened);
}

async function takeOutsideKeys(room: Room, opened: Opened): Promise<void> {
  const charter = opened.membership.charter();
  const [inUse] = charter.outsideKeys;
  // Nothing outside says whom a file is for: whoever holds nothing does not try them all. Former keys come with those in use.
  if (!inUse || holdsSecrets(opened, inUse)) return;
  if (!holdersOfSet(charter, inUse).includes(opened.me.member)) return;
  const taken = await opened.queue.run(async () => {
    const records = await grantedSecrets(room, opened);
    if (records.length === 0) return false;
    const kept = await opened.ring.keep(records);
    // What the disk refuses is still in its parcel, and taken the next time.
    if (!kept.ok) return false;
    for (const record of records) opened.keys.add(record);
    return true;
  });
  if (taken) room.tell({ changed: ['unit'] });
}

async function grantedSecrets(room: Room, opened: Opened): Promise<readonly RingRecord[]> {
  const { shell } = room.ports;
  const { vaultId, membership } = opened;
  const passed = notForMe.get(opened) ?? new Set<string>();
  notForMe.set(opened, passed);
  const listed = await shell.ask('parcel.list', { vaultId, kind: 'grants' });
  const found = new Map<string, RingRecord>();
  for (const { name } of listed.ok ? listed.value : []) {
    if (passed.has(name)) continue;
    const file = await shell.ask('parcel.read', { vaultId, kind: 'grants', name });
    if (!file.ok || file.value === 'absent') continue;
    const grant = await openGrant(file.value, {
      deviceKeys: opened.device,
      signPublicOf: membership.signPublicOf,
    });
    if (!grant.ok && grant.error.kind !== 'grant/unknown-signer') passed.add(name);
    if (!grant.ok) continue;
    const { statement } = grant.value;
    const secrets = secretsIn(opened, statement);
    // What carries none is not asked again; a secret the charter does not name yet may be named later.
    if (secrets === 'none') passed.add(name);
    else for (const [answer, record] of secrets) found.set(answer, record);
  }
  return [...found.values()];
}

/** The secrets of a grant that the charter names and this ring lacks, by their public half. */
function secretsIn(
  opened: Opened,
  { what, unit, keys }: GrantStatement,
): readonly (readonly [string, RingRecord])[] | 'none' {
  if (what !== 'unit-grant' || unit !== opened.unitId) return 'none';
  const carried = keys.flatMap((granted) => {
    if (granted.what !== 'compartment-key') return [];
    const use = outsideUses.find((each) => compartmentFor(each) === granted.compartment);
    const secret = hexToBytes(granted.key);
    return use && secret ? [{ use, secret, answer: publicHalf(use, secret) }] : [];
  });
  if (carried.length === 0) return 'none';
  const { outsideKeys } = opened.membership.charter();
  return carried.flatMap(({ use, secret, answer }) => {
    const set = outsideKeys.find((each) => each[use] === answer);
    const isLacking = set && secretOf(opened, use, set) === undefined;
    return isLacking ? [[answer, recordFor(opened.unitId, use, secret)] as const] : [];
  });
}

async function handOutsideKeys(room: Room, opened: Opened): Promise<void> {
  const charter = opened.membership.charter();
  const [inUse] = charter.outsideKeys;
  if (!inUse || !holdsSecrets(opened, inUse)) return;
  if (opened.membership.cutOffOf(opened.device.device) !== undefined) return;
  const lacking = lackingOf(opened, charter, inUse);
  if (lacking.length === 0 || !isPayer(opened, charter, inUse)) return;
  const others = lacking.filter(({ device }) => device !== opened.device.device);
  // Former keys go along: what was sealed to them is still to be opened.
  const keys = charter.outsideKeys.flatMap((set) => secretsOf(opened, set));
  if (others.length > 0 && !(await writeGrant(room, opened, keys, others))) return;
  const devices = lacking.map(({ device }) => device);
  const event = { type: 'outside-keys.handed-over/1', signing: inUse.signing, devices };
  await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
}

/** Workstations of holders that were not handed the keys yet. */
function lackingOf(opened: Opened, charter: Charter, set: OutsideKeySet): readonly CharterDevice[] {
  const handed = opened.unit.state.outsideKeys.handed[set.signing] ?? [];
  const holders = holdersOfSet(charter, set);
  return activeDevices(charter).filter(
    ({ device, member }) => holders.includes(member) && !handed.includes(device),
  );
}

/** Of several who could hand the keys on, a custodian does, or else the first: so that one newcomer does not get as many copies as there are
 *  holders, and nobody waits for a workstation that is switched off. */
function isPayer(opened: Opened, charter: Charter, set: OutsideKeySet): boolean {
  const active = new Set<string>(activeDevices(charter).map(({ device }) => device));
  const handed = (opened.unit.state.outsideKeys.handed[set.signing] ?? []).filter((device) =>
    active.has(device),
  );
  const isCustodian = charter.custodians.includes(opened.me.member);
  return isCustodian || handed.length === 0 || handed[0] === opened.device.device;
}

const secretsOf = (opened: Opened, set: OutsideKeySet): GrantStatement['keys'] =>
  outsideUses.flatMap((use) => {
    const secret = secretOf(opened, use, set);
    return secret
      ? [
          {
            what: 'compartment-key' as const,
            stream: unitId.parse(opened.unitId),
            compartment: compartmentFor(use),
            key: bytesToHex(secret),
          },
        ]
      : [];
  });

async function writeGrant(
  room: Room,
  opened: Opened,
  keys: GrantStatement['keys'],
  recipients: readonly CharterDevice[],
): Promise<boolean> {
  const { shell, entropy, clock } = room.ports;
  const { file } = await createGrant({
    statement: {
      what: 'unit-grant',
      unit: unitId.parse(opened.unitId),
      epoch: opened.membership.charter().unitKeyEpoch,
      keys,
      reason: '',
      at: clock.now(),
    },
    from: opened.device,
    recipients,
    entropy,
  });
  const { vaultId } = opened;
  return (await shell.ask('parcel.write', { vaultId, kind: 'grants', bytes: file })).ok;
}
