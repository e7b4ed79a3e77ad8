import type { CharterFault } from '../../../shared/formats/charter.ts';
import { sealContext } from '../../../shared/formats/context.ts';
import { encodeFileHeader, encodeRecord } from '../../../shared/formats/journal.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, UnitId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { open, seal } from '../seal/seal.ts';
import { mergeCopies, type CopyState } from './two-copies.ts';

/** @file The charter on disk: its blocks sealed under the unit key, in two copies. Format: docs/formats/charter.md 5. */

/** One block ready to append to both copies. */
export function encodeCharterRecord(record: {
  readonly unitKey: Bytes;
  readonly unit: UnitId;
  readonly height: number;
  readonly block: Bytes;
  readonly entropy: Entropy;
}): Bytes {
  const context = sealContext('charter', record.unit, record.height);
  const bytes = seal(record.unitKey, context, record.block, record.entropy);
  return encodeRecord({ id: record.unit, number: record.height, bytes });
}

/** A whole charter file. */
export const createCharterFile = (charter: {
  readonly unitKey: Bytes;
  readonly unit: UnitId;
  readonly blocks: readonly Bytes[];
  readonly entropy: Entropy;
}): Bytes =>
  concatBytes([
    encodeFileHeader('charter'),
    ...charter.blocks.map((block, height) => encodeCharterRecord({ ...charter, height, block })),
  ]);

/** The blocks of all copies together, and what the copies need. */
export type CharterFile = {
  readonly blocks: readonly Bytes[];
  /** A file with every block: write it over any copy that is not `whole`. */
  readonly whole: Bytes;
  readonly copies: readonly CopyState[];
};

/** Reads and merges the copies. Faults: charter/absent (no copy exists), charter/unreadable (a block that no copy can show). */
export function readCharterFile(charter: {
  readonly unitKeys: readonly Bytes[];
  readonly unit: UnitId;
  readonly copies: readonly (Bytes | undefined)[];
}): Result<CharterFile, CharterFault> {
  if (charter.copies.every((copy) => copy === undefined)) return err({ kind: 'charter/absent' });
  const merged = mergeCopies('charter', charter.copies, (record) =>
    record.id === charter.unit ? openBlock(charter, record.number, record.bytes) : 'damaged',
  );
  if (merged.lost.length > 0 || merged.entries.length === 0)
    return err({ kind: 'charter/unreadable' });
  const records = merged.entries.map(({ record }) => encodeRecord(record));
  return ok({
    blocks: merged.entries.map(({ value }) => value),
    whole: concatBytes([encodeFileHeader('charter'), ...records]),
    copies: merged.copies,
  });
}

function openBlock(
  charter: { readonly unitKeys: readonly Bytes[]; readonly unit: UnitId },
  height: number,
  box: Uint8Array,
): Bytes | 'other-key' | 'damaged' {
  const context = sealContext('charter', charter.unit, height);
  for (const key of charter.unitKeys) {
    const opened = open(key, context, box);
    if (opened.ok) return opened.value;
    if (opened.error.kind !== 'seal/not-for-me') return 'damaged';
  }
  return 'other-key';
}
