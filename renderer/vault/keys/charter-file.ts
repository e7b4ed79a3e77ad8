import type { CharterFault } from '../../../shared/formats/charter.ts';
import { sealContext } from '../../../shared/formats/context.ts';
import { encodeFileHeader, encodeRecord, readRecords } from '../../../shared/formats/journal.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, UnitId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { open, seal } from '../seal/seal.ts';
import { mergeCopies, type CopyState } from './two-copies.ts';

/** @file The charter in a file, on this disk or on its way: blocks, each sealed under a unit key. Format: docs/formats/charter.md 5. */

/** A block, and the unit key it is sealed under. */
export type BlockToSeal = { readonly bytes: Bytes; readonly unitKey: Bytes };

/** A whole charter file. The first block stands first; the others in any order. */
export const createCharterFile = (charter: {
  readonly unit: UnitId;
  readonly blocks: readonly BlockToSeal[];
  readonly entropy: Entropy;
}): Bytes =>
  concatBytes([
    encodeFileHeader('charter'),
    ...charter.blocks.map(({ bytes: block, unitKey }, number) => {
      const context = sealContext('charter', charter.unit, number);
      const bytes = seal(unitKey, context, block, charter.entropy);
      return encodeRecord({ id: charter.unit, number, bytes });
    }),
  ]);

/** The blocks of a file that a colleague sent, as far as these keys open them. What is damaged or sealed under a later key is not there:
 *  it may come again. */
export function openCharterFile(charter: {
  readonly unitKeys: readonly Bytes[];
  readonly unit: UnitId;
  readonly file: Bytes;
}): { readonly blocks: readonly Bytes[]; readonly isWhole: boolean } {
  const reading = readRecords('charter', charter.file);
  const blocks = reading.records.map((record) =>
    record.id === charter.unit ? openBlock(charter, record.number, record.bytes) : 'damaged',
  );
  const opened = blocks.filter((block) => typeof block !== 'string');
  return { blocks: opened, isWhole: opened.length === blocks.length && reading.header === 'ours' };
}

/** The blocks of all copies together, and what the copies need. */
export type CharterFile = {
  readonly blocks: readonly Bytes[];
  /** A file with every block: write it over any copy that is not `whole`. */
  readonly whole: Bytes;
  readonly copies: readonly CopyState[];
  /** How many later blocks no copy can show. */
  readonly lost: number;
};

/** Reads and merges the copies. Faults: charter/absent (no copy exists), charter/unreadable (no copy can show the first block). */
export function readCharterFile(charter: {
  readonly unitKeys: readonly Bytes[];
  readonly unit: UnitId;
  readonly copies: readonly (Bytes | undefined)[];
}): Result<CharterFile, CharterFault> {
  if (charter.copies.every((copy) => copy === undefined)) return err({ kind: 'charter/absent' });
  const merged = mergeCopies('charter', charter.copies, (record) =>
    record.id === charter.unit ? openBlock(charter, record.number, record.bytes) : 'damaged',
  );
  if (merged.entries[0]?.record.number !== 0) return err({ kind: 'charter/unreadable' });
  const records = merged.entries.map(({ record }) => encodeRecord(record));
  return ok({
    blocks: merged.entries.map(({ value }) => value),
    whole: concatBytes([encodeFileHeader('charter'), ...records]),
    copies: merged.copies,
    lost: merged.lost.length,
  });
}

function openBlock(
  charter: { readonly unitKeys: readonly Bytes[]; readonly unit: UnitId },
  number: number,
  box: Uint8Array,
): Bytes | 'other-key' | 'damaged' {
  const context = sealContext('charter', charter.unit, number);
  for (const key of charter.unitKeys) {
    const opened = open(key, context, box);
    if (opened.ok) return opened.value;
    if (opened.error.kind !== 'seal/not-for-me') return 'damaged';
  }
  return 'other-key';
}
