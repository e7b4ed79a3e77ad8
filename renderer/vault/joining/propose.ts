import type { VaultError } from '../../../shared/contract/vault.ts';
import type { CharterAct, CharterBody } from '../../../shared/formats/charter.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { unitId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createCharterFile } from '../keys/charter-file.ts';
import { writeCopies } from '../keys/side-files.ts';
import { readBlocks } from '../membership/read-charter.ts';
import { keyFor } from '../membership/unit-key.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Room } from '../room.ts';
import { signedBlock } from '../seal/charter-block.ts';

/** Stands in for the charter's own until it is there. */
export async function proposeBlock(
  room: Room,
  opened: Opened,
  acts: readonly CharterAct[],
): Promise<Result<{ readonly hash: string; readonly stands: boolean }, VaultError>> {
  const { shell, entropy, clock } = room.ports;
  const { membership, vaultId, keys } = opened;
  const unit = unitId.parse(opened.unitId);
  const { heads, height } = membership.charter();
  const body: CharterBody = {
    v: 1,
    unit,
    height: height + 1,
    parents: [...heads],
    at: clock.now(),
    acts: [...acts],
  };
  const { block, hash } = signedBlock(body, opened.device);
  const reading = readBlocks([...membership.blocks(), block]);
  if (!reading.ok) return fault('bug');
  const { charter } = reading.value;
  const blocks = reading.value.blocks.flatMap(({ bytes, under }) => {
    const unitKey = keyFor(keys.unitKeys, charter, under);
    return unitKey ? [{ bytes, unitKey }] : [];
  });
  const file = createCharterFile({ unit, blocks, entropy });
  const written = await writeCopies(shell, vaultId, 'charter', file);
  if (!written.ok) return shellFault(written.error);
  await shell.ask('parcel.write', { vaultId, kind: 'charters', bytes: file });
  membership.replace(reading.value);
  return ok({
    hash: bytesToHex(hash),
    stands: !charter.proposals.some((each) => each.hash === bytesToHex(hash)),
  });
}
