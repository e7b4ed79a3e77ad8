import type { Bytes } from '../../../shared/kit/bytes.ts';
import { openCharterFile } from '../keys/charter-file.ts';
import type { Seat, SeatRoom } from './seat.ts';

import { anchorOf, writeCharter } from './charter-parcel.ts';
import { readBlocks, type KeptBlock } from './read-charter.ts';
import { openUnitGrants } from './unit-grants.ts';

/** Parcels that were read to their end while a vault is open; what a later unit key opens is tried again. */
const readWhole = new WeakMap<Seat, Set<string>>();

/** Takes in what colleagues decided about the unit, and the unit keys they handed over, as far as it goes. True: something changed. */
export async function takeMembership(room: SeatRoom, opened: Seat): Promise<boolean> {
  let changed = await takeCharters(room, opened);
  // A block that brings in a new key is read with the old one; what follows it, with the new.
  while ((await openUnitGrants(room, opened)) > 0)
    changed = (await takeCharters(room, opened)) || changed;
  return changed;
}

/** Unites the blocks that arrived with those that are here. Nothing is forgotten: a block that is here stays. True: something changed.
 *  The parcels are on this disk already, so a refusal of the disk costs a second reading at the next unlock and nothing else. */
export const takeCharters = (room: SeatRoom, opened: Seat): Promise<boolean> =>
  opened.queue.run(async () => {
    const arrived = await arrivedBlocks(room, opened);
    if (arrived.length === 0) return false;
    const { membership } = opened;
    const reading = readBlocks([...membership.blocks(), ...arrived], anchorOf(opened));
    if (!reading.ok || areSame(reading.value.blocks, membership.kept())) return false;
    await writeCharter(room, opened, reading.value);
    membership.replace(reading.value);
    room.tell({ changed: ['unit'] });
    return true;
  });

async function arrivedBlocks(room: SeatRoom, opened: Seat): Promise<readonly Bytes[]> {
  const { shell } = room.ports;
  const { vaultId, keys, membership } = opened;
  const done = readWhole.get(opened) ?? new Set<string>();
  readWhole.set(opened, done);
  const listed = await shell.ask('parcel.list', { vaultId, kind: 'charters' });
  if (!listed.ok) return [];
  const blocks: Bytes[] = [];
  for (const { name } of listed.value) {
    if (done.has(name)) continue;
    const read = await shell.ask('parcel.read', { vaultId, kind: 'charters', name });
    if (!read.ok || read.value === 'absent') continue;
    const { unit } = membership.charter();
    const opening = openCharterFile({ unitKeys: keys.unitKeys, unit, file: read.value });
    blocks.push(...opening.blocks);
    if (opening.isWhole) done.add(name);
  }
  return blocks;
}

const areSame = (left: readonly KeptBlock[], right: readonly KeptBlock[]): boolean =>
  left.length === right.length &&
  left.every(({ hash, bytes }, index) => {
    const other = right[index];
    return hash === other?.hash && bytes.length === other.bytes.length;
  });
