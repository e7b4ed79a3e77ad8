import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { hexToBytes } from '../../../shared/kit/bytes.ts';
import { unitId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createCharterFile, type BlockToSeal } from '../keys/charter-file.ts';
import { writeCopies } from '../keys/side-files.ts';
import type { Seat, SeatRoom } from './seat.ts';

import type { CharterAnchor } from './charter.ts';
import type { CharterReading, KeptBlock } from './read-charter.ts';
import { keyFor, newestUnitKey } from './unit-key.ts';

/** @file The charter as it lies on this disk, and as it goes to colleagues. Format: docs/formats/charter.md 5. */

/** What this vault believes about its unit without asking anyone. */
export function anchorOf(opened: Seat): CharterAnchor {
  const genesisHash = hexToBytes(opened.membership.kept()[0]?.hash ?? '');
  assert(genesisHash, 'a charter begins with the founding');
  return { unit: unitId.parse(opened.unitId), genesisHash };
}

/** Every block of the charter with the unit key it is sealed under: whoever may read it holds that key. */
export const sealedBlocks = (
  opened: Seat,
  blocks: readonly KeptBlock[] = opened.membership.kept(),
  charter = opened.membership.charter(),
): readonly BlockToSeal[] =>
  blocks.map(({ bytes, under }) => ({
    bytes,
    unitKey:
      keyFor(opened.keys.unitKeys, charter, under) ?? newestUnitKey(opened.keys.unitKeys, charter),
  }));

/** Writes both copies of the charter on this disk. */
export function writeCharter(
  room: SeatRoom,
  opened: Seat,
  { charter, blocks }: CharterReading,
): Promise<Result<undefined, ShellFault>> {
  const { shell, entropy } = room.ports;
  const sealed = sealedBlocks(opened, blocks, charter);
  const file = createCharterFile({ unit: charter.unit, blocks: sealed, entropy });
  return writeCopies(shell, opened.vaultId, 'charter', file);
}

/** Gives blocks to colleagues: kept on this disk, on the share with the next round. */
export async function publishBlocks(
  room: SeatRoom,
  opened: Seat,
  { charter, blocks }: CharterReading,
): Promise<Result<undefined, ShellFault>> {
  const { shell, entropy } = room.ports;
  const sealed = sealedBlocks(opened, blocks, charter);
  const bytes = createCharterFile({ unit: charter.unit, blocks: sealed, entropy });
  const { vaultId } = opened;
  const written = await shell.ask('parcel.write', { vaultId, kind: 'charters', bytes });
  return written.ok ? ok(undefined) : written;
}
