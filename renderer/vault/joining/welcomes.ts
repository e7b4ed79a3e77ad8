import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { decodeCharterBlock } from '../../../shared/formats/charter.ts';
import type { GrantStatement } from '../../../shared/formats/grant.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { unitId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { appendActs } from '../calls/append-acts.ts';
import { createCharterFile } from '../keys/charter-file.ts';
import { readRing } from '../keys/ring.ts';
import { readCopies } from '../keys/side-files.ts';
import { activeDevices, type CharterDevice } from '../membership/charter.ts';
import { readBlocks } from '../membership/read-charter.ts';
import { keyFor } from '../membership/unit-key.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Room } from '../room.ts';
import { createGrant } from '../seal/grant.ts';
import { hashFor } from '../seal/hash.ts';

/** @file Welcomes go out: as soon as a workstation whose words were compared stands in the charter, somebody who may writes its welcome. */

const underWay = new WeakMap<Opened, Promise<void>>();

/** Writes every welcome that is owed and that this workstation may write. Called whenever the charter or the record moved. */
export function payWelcomes(room: Room, opened: Opened): Promise<void> {
  const before = underWay.get(opened) ?? Promise.resolve();
  const after = before.then(async () => {
    // Whoever looks while the record is being verified is answered; what is owed waits.
    for (const device of opened.reading ? [] : owedBy(opened))
      await writeWelcome(room, opened, device);
  });
  // A disk that refused is asked again at the next occasion.
  underWay.set(
    opened,
    after.catch(() => undefined),
  );
  return after;
}

function owedBy(opened: Opened): readonly CharterDevice[] {
  const { compared, welcomed } = opened.unit.state.workstation;
  return activeDevices(opened.membership.charter()).filter(
    ({ device }) =>
      compared[device] !== undefined &&
      welcomed[device] === undefined &&
      mayWelcome(opened, device),
  );
}

/** A member welcomes further workstations of their own, with every key they hold; a custodian the first one of a colleague. */
function mayWelcome({ membership, me, device: own }: Opened, device: string): boolean {
  const charter = membership.charter();
  const active = activeDevices(charter);
  const named = active.find((each) => each.device === device);
  if (!named || device === own.device) return false;
  if (named.member === me.member) return true;
  const isFirst = !active.some((each) => each.member === named.member && each.device !== device);
  return isFirst && charter.custodians.includes(me.member);
}

/** Writes the welcome of one workstation as a parcel, then says so in the record. Faults: disk/*. */
export async function writeWelcome(
  room: Room,
  opened: Opened,
  { device, agreePublic, member }: CharterDevice,
): Promise<Result<Bytes, VaultError>> {
  const compared = opened.unit.state.workstation.compared[device];
  if (!compared) return fault('welcome/gone');
  const unit = unitId.parse(opened.unitId);
  const charter = opened.membership.charter();
  const { file } = await createGrant({
    statement: {
      what: 'unit-grant',
      unit,
      epoch: charter.unitKeyEpoch,
      keys: await keysFor(room, opened, member === opened.me.member),
      reason: 'Welcome of a new workstation',
      at: room.ports.clock.now(),
      genesis: bytesToHex(genesisHashOf(opened)),
      charterHead: bytesToHex(charter.headHash),
      enrolment: compared.requestHash,
    },
    from: opened.device,
    recipients: [{ device, agreePublic }],
    entropy: room.ports.entropy,
  });
  const kept = await room.ports.shell.ask('parcel.write', {
    vaultId: opened.vaultId,
    kind: 'grants',
    bytes: file,
  });
  if (!kept.ok) return shellFault(kept.error);
  const welcome = kept.value.name.slice(0, 64);
  const told = await appendActs(room, opened, [
    { stream: unit, events: [{ type: 'workstation.welcomed/1', deviceId: device, welcome }] },
  ]);
  return told.ok ? ok(file) : shellFault(told.error);
}

/** Every key of the unit and of its own record; for the member's own workstation, all that the member holds. */
async function keysFor(
  room: Room,
  opened: Opened,
  isOwn: boolean,
): Promise<GrantStatement['keys']> {
  const copies = await readCopies(room.ports.shell, opened.vaultId, 'ring');
  const ring = readRing({ vaultKey: opened.vaultKeySecret, vaultId: opened.vaultId, copies });
  return ring.records.flatMap((record) => keyIn(record, opened.unitId, isOwn));
}

function keyIn(record: RingRecord, unit: string, isOwn: boolean): GrantStatement['keys'] {
  if (record.what === 'unit-key')
    return [{ what: 'unit-key', epoch: record.epoch, key: bytesToHex(record.key) }];
  if (record.what === 'case-key' && (isOwn || record.caseId === unit)) {
    const { caseId: stream, epoch } = record;
    return [{ what: 'case-key', stream, epoch, key: bytesToHex(record.key) }];
  }
  if (record.what !== 'compartment-key' || !isOwn) return [];
  const { caseId: stream, compartment, item } = record;
  const key = {
    what: 'compartment-key',
    stream,
    compartment,
    key: bytesToHex(record.key),
  } as const;
  return [item === undefined ? key : { ...key, item }];
}

/** The hash of the first block of the charter: what the unit is called by. */
export function genesisHashOf({ membership }: Opened): Bytes {
  const first = membership.blocks()[0];
  const block = first && decodeCharterBlock(first);
  assert(block?.ok, 'an open vault holds the first block of its charter');
  return hashFor('charter-block', block.value.bodyBytes);
}

/** The charter as a file that a welcome carries. */
export function charterFileOf(room: Room, { membership, keys, unitId: id }: Opened): Bytes {
  const unit = unitId.parse(id);
  const reading = readBlocks(membership.blocks());
  assert(reading.ok, 'the charter of an open vault stands');
  const { charter } = reading.value;
  const blocks = reading.value.blocks.flatMap(({ bytes, under }) => {
    const unitKey = keyFor(keys.unitKeys, charter, under);
    return unitKey ? [{ bytes, unitKey }] : [];
  });
  return createCharterFile({ unit, blocks, entropy: room.ports.entropy });
}
