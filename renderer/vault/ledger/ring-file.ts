import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { encodeFileHeader } from '../../../shared/formats/journal.ts';
import { decodeRingRecords, type RingRecord } from '../../../shared/formats/ring.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, VaultId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { encodeRingEntry, readRing } from '../keys/ring.ts';
import { readCopies, writeCopies } from '../keys/side-files.ts';
import type { ShellClient } from '../../../shared/contract/shell-client.ts';

/** @file The key ring on the disk: two copies beside the replica, both get every entry before anything is sealed under its keys. */

/** The ring's files as this device left them. */
export type RingFile = {
  /** Keeps keys on the disk; answers when both copies hold them. */
  readonly keep: (records: readonly RingRecord[]) => Promise<Result<undefined, ShellFault>>;
  /** Takes keys off the disk for good; answers when neither copy holds them. After a kill in between the first copy counts. */
  readonly drop: (
    isDropped: (record: RingRecord) => boolean,
  ) => Promise<Result<undefined, ShellFault>>;
};

/** What a ring file is made of. */
export type RingFileParts = {
  readonly shell: Pick<ShellClient, 'ask'>;
  readonly entropy: Entropy;
  readonly vaultId: VaultId;
  readonly vaultKeySecret: Bytes;
  readonly nextNumber: number;
  readonly sizeBytes: number;
};

/** Takes up a ring whose two copies are whole and of one size. */
export function createRingFile(parts: RingFileParts): RingFile {
  const { shell, vaultId } = parts;
  let nextNumber = parts.nextNumber;
  let sizeBytes = parts.sizeBytes;
  let mayDiffer = false;

  /** After a failure a copy may hold a part of an entry: both are made whole again before anything is appended to them. */
  const mend = async (): Promise<Result<undefined, ShellFault>> => {
    const copies = await readCopies(shell, vaultId, 'ring');
    const ring = readRing({ vaultKey: parts.vaultKeySecret, vaultId, copies });
    if (ring.lost.length > 0) return err({ kind: 'disk/io' });
    const written = await writeCopies(shell, vaultId, 'ring', ring.whole);
    if (!written.ok) return written;
    ({ nextNumber } = ring);
    sizeBytes = ring.whole.length;
    mayDiffer = false;
    return ok(undefined);
  };

  const drop: RingFile['drop'] = async (isDropped) => {
    const copies = await readCopies(shell, vaultId, 'ring');
    const ring = readRing({ vaultKey: parts.vaultKeySecret, vaultId, copies });
    if (ring.lost.length > 0) return err({ kind: 'disk/io' });
    // Every entry anew under its number: what is appended later follows the same one.
    const entries = ring.entries.map((entry, number) =>
      encodeRingEntry({
        ...{ vaultKey: parts.vaultKeySecret, vaultId, number, entropy: parts.entropy },
        records: (decodeRingRecords(entry.bytes) ?? []).filter((record) => !isDropped(record)),
      }),
    );
    const bytes = concatBytes([encodeFileHeader('ring'), ...entries]);
    mayDiffer = true;
    const written = await writeCopies(shell, vaultId, 'ring', bytes);
    if (!written.ok) return written;
    mayDiffer = false;
    ({ nextNumber } = ring);
    sizeBytes = bytes.length;
    return ok(undefined);
  };

  return {
    drop,
    keep: async (records) => {
      const mended = mayDiffer ? await mend() : ok(undefined);
      if (!mended.ok) return mended;
      const bytes = encodeRingEntry({
        vaultKey: parts.vaultKeySecret,
        vaultId,
        number: nextNumber,
        records: [...records],
        entropy: parts.entropy,
      });
      for (const name of ['ring.a', 'ring.b'] as const) {
        const appended = await shell.ask('file.append', {
          vaultId,
          name,
          bytes,
          expectedSizeBytes: sizeBytes,
        });
        if (!appended.ok) {
          mayDiffer = true;
          return err(appended.error);
        }
      }
      sizeBytes += bytes.length;
      nextNumber += 1;
      return ok(undefined);
    },
  };
}
