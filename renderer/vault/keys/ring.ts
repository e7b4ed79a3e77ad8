import { sealContext } from '../../../shared/formats/context.ts';
import {
  encodeFileHeader,
  encodeRecord,
  type FoundRecord,
} from '../../../shared/formats/journal.ts';
import {
  decodeRingRecords,
  encodeRingRecords,
  scanRingEntry,
  type RingEntry,
  type RingRecord,
} from '../../../shared/formats/ring.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, VaultId } from '../../../shared/kit/ids.ts';
import { open, seal } from '../seal/seal.ts';
import { mergeCopies, type CopyState } from './two-copies.ts';

/** @file The key ring: an append log in two copies, each entry sealed under the device vault key. Format: docs/formats/ring.md. */

/** What both copies of the ring hold together. */
export type RingReading = {
  /** The entries in their order, looked through; the keys of cases are taken out when they are asked for. */
  readonly entries: readonly RingEntry[];
  /** All records, taken out each time they are asked for. */
  readonly records: readonly RingRecord[];
  /** The number of the next entry to append. */
  readonly nextNumber: number;
  /** A file with every entry that can be read: write it over any copy that is not `whole`, but never while entries are `lost`. */
  readonly whole: Bytes;
  /** How long that file is. */
  readonly wholeSizeBytes: number;
  readonly copies: readonly CopyState[];
  /** Numbers of entries that no copy can show any more. */
  readonly lost: readonly number[];
};

/** One entry of keys. Append the same bytes to both copies, and wait for the disk, before anything is sealed under them. */
export function encodeRingEntry(entry: {
  readonly vaultKey: Bytes;
  readonly vaultId: VaultId;
  readonly number: number;
  readonly records: readonly RingRecord[];
  readonly entropy: Entropy;
}): Bytes {
  const context = sealContext('ring', entry.vaultId, entry.number);
  const content = encodeRingRecords(entry.records);
  // Keys are random: compressing them only costs time.
  const bytes = seal(entry.vaultKey, context, content, entry.entropy, { compress: false });
  return encodeRecord({ id: entry.vaultId, number: entry.number, bytes });
}

/** A whole ring file of one entry: for the first run, for compaction, and for a new vault key. The next entry is number 1. */
export const createRing = (ring: {
  readonly vaultKey: Bytes;
  readonly vaultId: VaultId;
  readonly records: readonly RingRecord[];
  readonly entropy: Entropy;
}): Bytes => concatBytes([encodeFileHeader('ring'), encodeRingEntry({ ...ring, number: 0 })]);

/** Reads and merges the copies. A byte changed in one of them is made good from the other, and said. */
export function readRing(ring: {
  readonly vaultKey: Bytes;
  readonly vaultId: VaultId;
  readonly copies: readonly (Bytes | undefined)[];
}): RingReading {
  const merged = mergeCopies('ring', ring.copies, (record) => openEntry(ring, record));
  return {
    entries: merged.entries.map((entry) => entry.value),
    get records() {
      return merged.entries.flatMap(({ value }) => {
        const records = decodeRingRecords(value.bytes);
        assert(records, 'an entry was looked through before it is read');
        return records;
      });
    },
    nextNumber: merged.nextNumber,
    get whole() {
      const records = merged.entries.map(({ record }) => encodeRecord(record));
      return concatBytes([encodeFileHeader('ring'), ...records]);
    },
    wholeSizeBytes: merged.entries.reduce(
      (sizeBytes, { record }) => sizeBytes + record.sizeBytes,
      encodeFileHeader('ring').length,
    ),
    copies: merged.copies,
    lost: merged.lost,
  };
}

function openEntry(
  ring: { readonly vaultKey: Bytes; readonly vaultId: VaultId },
  record: FoundRecord,
): RingEntry | 'other-key' | 'damaged' {
  if (record.id !== ring.vaultId) return 'damaged';
  const content = open(
    ring.vaultKey,
    sealContext('ring', ring.vaultId, record.number),
    record.bytes,
  );
  if (!content.ok) return content.error.kind === 'seal/not-for-me' ? 'other-key' : 'damaged';
  return scanRingEntry(content.value) ?? 'damaged';
}
