import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { GrantStatement } from '../../../shared/formats/grant.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { hexToBytes } from '../../../shared/kit/bytes.ts';
import { caseId, type UnitId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createCharterFile } from '../keys/charter-file.ts';
import { writeCopies } from '../keys/side-files.ts';
import { keyFor } from '../membership/unit-key.ts';
import { shellFault, type Room } from '../room.ts';
import type { JoiningVault } from './joining-type.ts';
import type { StandingWelcome } from './read-welcome.ts';

const recordsAtOnce = 10_000;

/** Keeps what a welcome brings, after people compared its words: the charter first, then the keys, and last the anchor. A kill before that
 *  leaves a vault that still waits, and the same welcome brings it further. Faults: disk/*. */
export async function comeIn(
  room: Room,
  joining: JoiningVault,
  { grant, genesisHash, unitKeys, charter }: StandingWelcome,
): Promise<Result<undefined, VaultError>> {
  const { shell, entropy } = room.ports;
  const unit = grant.statement.unit;
  const blocks = charter.blocks.flatMap(({ bytes, under }) => {
    const unitKey = keyFor(unitKeys, charter.charter, under);
    return unitKey ? [{ bytes, unitKey }] : [];
  });
  const file = createCharterFile({ unit, blocks, entropy });
  const written = await writeCopies(shell, joining.vaultId, 'charter', file);
  if (!written.ok) return shellFault(written.error);
  const records = [
    ...recordsIn(grant.statement, unit),
    { what: 'charter-anchor', unit, genesisHash } as const,
  ];
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const kept = await joining.ring.keep(records.slice(from, from + recordsAtOnce));
    if (!kept.ok) return shellFault(kept.error);
  }
  return ok(undefined);
}

/** The keys of a statement as the ring keeps them; the newest epoch last, for the last of a kind counts. */
function recordsIn(statement: GrantStatement, unit: UnitId): readonly RingRecord[] {
  const epochOf = (key: GrantStatement['keys'][number]): number =>
    key.what === 'compartment-key' ? 0 : key.epoch;
  return statement.keys
    .toSorted((left, right) => epochOf(left) - epochOf(right))
    .flatMap((granted): RingRecord[] => {
      const key = hexToBytes(granted.key);
      if (!key) return [];
      if (granted.what === 'unit-key')
        return [{ what: 'unit-key', unit, epoch: granted.epoch, key }];
      const stream = granted.stream ?? statement.case;
      if (stream === undefined) return [];
      if (granted.what === 'case-key')
        return [{ what: 'case-key', caseId: stream, epoch: granted.epoch, key }];
      const { compartment, item } = granted;
      const record = {
        what: 'compartment-key',
        caseId: caseId.parse(stream),
        compartment,
        key,
      } as const;
      return [item === undefined ? record : { ...record, item }];
    });
}
