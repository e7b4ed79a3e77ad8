import 'fake-indexeddb/auto';
import { appendActs } from '../../renderer/vault/calls/append-acts.ts';
import { openVault } from '../../renderer/vault/calls/open-vault.ts';
import { createCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { compartmentSlot } from '../../renderer/vault/ledger/ring-keys.ts';
import { createKit } from '../../renderer/vault/keys/recovery-kit.ts';
import { createRing } from '../../renderer/vault/keys/ring.ts';
import { writeCopies } from '../../renderer/vault/keys/side-files.ts';
import { createSlots } from '../../renderer/vault/keys/slots.ts';
import { readBlocks } from '../../renderer/vault/membership/read-charter.ts';
import type { Opened } from '../../renderer/vault/opened.ts';
import { platformEntropy } from '../../renderer/vault/entropy.ts';
import { signedBlock } from '../../renderer/vault/seal/charter-block.ts';
import { createDeviceKeys } from '../../renderer/vault/seal/device-keys.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { CharterAct } from '../../shared/formats/charter.ts';
import type { RingRecord } from '../../shared/formats/ring.ts';
import { argonFloor, encodeSlots } from '../../shared/formats/slots.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import {
  caseId,
  createId,
  deviceId,
  memberId,
  unitId,
  vaultId,
  type MemberId,
  type VaultId,
} from '../../shared/kit/ids.ts';
import type { Steps } from '../../renderer/vault/ingest/slices.ts';
import type { MemoryDisk } from './memory-disk.ts';
import { createRig, type Rig, type RigShare } from './vault-rig.ts';

/** @file A second workstation of a unit, in a moment: its ring and both charters are written directly, as enrolment would in the end.
 *  For tests of what two workstations do together; how one joins is tested elsewhere. */

export const rigPassphrase = 'correct horse battery staple lamp';

/** A workstation with its vault open. */
export type OpenRig = { readonly rig: Rig; readonly vaultId: VaultId };

/** Founds an invented unit. */
export async function aFoundedRig(share?: RigShare): Promise<OpenRig> {
  const rig = await createRig(undefined, {}, share);
  const founded = await rig.ask('createVault', {
    kind: 'unit',
    force: 'West Midlands Police',
    unitName: 'Counter Corruption Unit',
    founder: { name: 'Mara Hale', rankOrGrade: 'DC', office: 'investigator' },
    profileId: 'west-midlands',
    passphrase: rigPassphrase,
  });
  assert(founded.ok, 'the unit is founded');
  return { rig, vaultId: founded.value.session.vaultId };
}

export type Joining = {
  /** The colleague at the new workstation. */
  readonly name?: string;
  /** An investigator where left out. */
  readonly office?: Office;
  /** A second workstation of the founder instead. */
  readonly ofFounder?: boolean;
  /** Cases whose keys come with it; none for a colleague who was granted none. */
  readonly cases?: readonly string[];
  /** How much it takes in at a time. */
  readonly steps?: Steps;
};

/** Adds a workstation: a block in the founder's charter, and a vault of its own on a new disk, open. */
export async function aSecondRig(
  founder: OpenRig,
  {
    name = 'Rafi Stone',
    office = 'investigator',
    cases = [],
    ofFounder = false,
    steps,
  }: Joining = {},
  share?: RigShare,
): Promise<OpenRig> {
  const opened = openedIn(founder.rig);
  const member = ofFounder ? opened.me.member : memberId.parse(createId(platformEntropy));
  const device = createDeviceKeys(deviceId.parse(createId(platformEntropy)), platformEntropy);
  await addToCharter(founder.rig, [
    ...(ofFounder
      ? []
      : [
          {
            ...{ act: 'member.added' as const, member, name, rankOrGrade: 'DC' },
            offices: [office],
          },
        ]),
    {
      act: 'device.added',
      device: device.device,
      member,
      name: `Workstation of ${name}`,
      signPublic: bytesToHex(device.signPublic),
      agreePublic: bytesToHex(device.agreePublic),
    },
  ]);
  const rig = await createRig(undefined, {}, share, steps);
  const id = vaultId.parse(createId(platformEntropy));
  const unit = unitId.parse(opened.unitId);
  const slots = createSlots({
    vaultId: id,
    kind: 'unit',
    passphrase: rigPassphrase,
    kitSecret: createKit(platformEntropy),
    cost: argonFloor,
    entropy: platformEntropy,
  });
  assert(slots.ok, 'the passphrase is strong enough');
  const genesisHash = genesisOf(opened);
  const records: RingRecord[] = [
    {
      what: 'device',
      device: device.device,
      signSeedSecret: device.signSeedSecret,
      agreeSecret: device.agreeSecret,
    },
    ...opened.keys.unitKeys.map(
      (key, at): RingRecord => ({
        what: 'unit-key',
        unit,
        epoch: opened.keys.unitKeys.length - 1 - at,
        key,
      }),
    ),
    ...[opened.unitId, ...cases].flatMap((stream) => caseKeys(opened, stream)),
    { what: 'charter-anchor', unit, genesisHash },
  ];
  const vaultKey = slots.value.vaultKey;
  const { shell } = rig.room.ports;
  const ring = createRing({ vaultKey, vaultId: id, entropy: platformEntropy, records });
  await writeCopies(shell, id, 'ring', ring);
  await writeCopies(shell, id, 'charter', charterOf(opened));
  await writeCopies(shell, id, 'slots', encodeSlots(slots.value.slots));
  const own = { vaultId: id, kind: 'unit' as const, vaultKeySecret: vaultKey };
  const open = await openVault(rig.room, own);
  assert(open.ok, 'the second vault opens');
  rig.room.opened = open.value;
  open.value.texts.markReady();
  return { rig, vaultId: id };
}

/** Records that a colleague may read a case, as whoever grants does; the keys themselves are brought by `caseKeys`. */
export async function recordGrant(from: Rig, to: Rig, stream: string): Promise<void> {
  const { me, device } = openedIn(to);
  const event = {
    type: 'access.granted/1',
    memberId: me.member,
    memberName: me.name,
    reason: 'Works on the case.',
    withReporter: true,
    reporterReason: 'Speaks with the reporter.',
    withCharacteristics: true,
    anotherPerson: '',
    devices: [device.device],
    epoch: 0,
    commitment: 'cd'.repeat(32),
    over: [],
  };
  const saved = await appendActs(from.room, openedIn(from), [{ stream, events: [event] }]);
  assert(saved.ok, 'the grant is recorded');
}

/** Puts acts into the founder's charter with a block that the founder's workstation signs. */
export async function addToCharter(rig: Rig, acts: CharterAct[]): Promise<void> {
  const opened = openedIn(rig);
  const charter = opened.membership.charter();
  const body = {
    v: 1 as const,
    unit: unitId.parse(opened.unitId),
    height: charter.height + 1,
    parents: [...charter.heads],
    at: rig.room.ports.clock.now(),
    acts,
  };
  const { block } = signedBlock(body, opened.device);
  await takeCharter(rig, [...opened.membership.blocks(), block]);
}

/** Gives a workstation the charter that another one has. */
export const shareCharter = (from: Rig, to: Rig): Promise<void> =>
  takeCharter(to, openedIn(from).membership.blocks());

async function takeCharter(
  rig: Rig,
  blocks: ReturnType<Opened['membership']['blocks']>,
): Promise<void> {
  const opened = openedIn(rig);
  const anchor = { unit: unitId.parse(opened.unitId), genesisHash: genesisOf(opened) };
  const reading = readBlocks(blocks, anchor);
  assert(reading.ok, 'the charter stands');
  opened.membership.replace(reading.value);
  await writeCopies(rig.room.ports.shell, opened.vaultId, 'charter', charterOf(opened));
}

/** The open vault of a rig. */
export function openedIn(rig: Rig): Opened {
  const { opened } = rig.room;
  assert(opened, 'the vault is open');
  return opened;
}

/** The keys of a case and its compartments, as a grant would bring them. */
export const caseKeys = (opened: Opened, stream: string): RingRecord[] => {
  const id = caseId.parse(stream);
  return [
    ...opened.keys.caseKeys
      .all(stream)
      .map(({ epoch, key }): RingRecord => ({ what: 'case-key', caseId: id, epoch, key })),
    ...['reporter', 'protected-characteristics'].flatMap((compartment): RingRecord[] => {
      const key = opened.keys.compartmentKeys.get(compartmentSlot(stream, compartment));
      return key ? [{ what: 'compartment-key', caseId: id, compartment, key }] : [];
    }),
  ];
};

/** Copies closed segments of one workstation into the replica of another, as the share would. */
export async function carrySegments(from: OpenRig, to: OpenRig): Promise<void> {
  await from.rig.room.ports.shell.ask('replica.close', { vaultId: from.vaultId });
  await carry(from, to, segmentsOn(from.rig.disk));
}

/** The same with decisions and keys. */
export const carryParcels = (from: OpenRig, to: OpenRig): Promise<void> =>
  carry(
    from,
    to,
    [...from.rig.disk.files()].filter(([path]) => path.includes('/parcels/')),
  );

async function carry(
  from: OpenRig,
  to: OpenRig,
  files: readonly (readonly [string, Bytes])[],
): Promise<void> {
  for (const [path, bytes] of files) {
    const target = path.replace(from.vaultId, to.vaultId);
    if (to.rig.disk.files().has(target)) continue;
    const folder = target.slice(0, target.lastIndexOf('/'));
    await to.rig.disk.makeFolder(folder);
    const file = await to.rig.disk.create(target);
    await file.append(bytes);
    await file.sync();
    await to.rig.disk.syncFolder(folder);
  }
}

const segmentsOn = (disk: MemoryDisk) =>
  [...disk.files()].filter(([path]) => path.endsWith('.seg'));

function charterOf(opened: Opened): ReturnType<typeof createCharterFile> {
  const [unitKey] = opened.keys.unitKeys.toReversed();
  assert(unitKey, 'a unit has a key');
  return createCharterFile({
    unit: unitId.parse(opened.unitId),
    blocks: opened.membership.blocks().map((bytes) => ({ bytes, unitKey })),
    entropy: platformEntropy,
  });
}

function genesisOf(opened: Opened): Bytes {
  const hash = hexToBytes(opened.membership.kept()[0]?.hash ?? '');
  assert(hash, 'a charter has a first block');
  return hash;
}

/** The member at a workstation. */
export const memberIn = (rig: Rig): MemberId => openedIn(rig).me.member;
