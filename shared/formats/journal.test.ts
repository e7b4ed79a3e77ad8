import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes, copyBytes, type Bytes } from '../kit/bytes.ts';
import {
  encodeFileHeader,
  encodeJournalHeader,
  encodeRecord,
  readFrames,
  readRecords,
  recordOverheadBytes,
} from './journal.ts';
import { seededEntropy } from '../../test/fakes/seeded-entropy.ts';

const entropy = seededEntropy(7);
const id = '0123456789abcdef0123456789abcdef';
const boxes = [60, 512, 90, 200].map((size) => copyBytes(entropy(size)));
const records = boxes.map((bytes, number) => encodeRecord({ id, number, bytes }));
const journal = concatBytes([encodeJournalHeader(), ...records]);
const numbers = (file: Bytes) => readFrames(file).records.map((record) => record.number);
const changed = (offset: number, mask = 1): Bytes =>
  Uint8Array.from(journal, (byte, index) => (index === offset ? byte ^ mask : byte));
/** Where each record begins, and the end. */
const starts = records.reduce((all, record) => [...all, (all.at(-1) ?? 0) + record.length], [8]);
const lastStart = starts.at(-2) ?? 0;

describe('a journal', () => {
  it('gives back every record with its number and place', () => {
    const reading = readFrames(journal);
    expect(reading).toMatchObject({ header: 'ours', damaged: [] });
    expect(reading.tornAt).toBeUndefined();
    expect(reading.records.map(({ bytes }) => copyBytes(bytes))).toEqual(boxes);
    expect(reading.records.map(({ offset }) => offset)).toEqual(starts.slice(0, -1));
    expect(reading.records.every((record) => record.id === id)).toBe(true);
  });

  it('loses one record at most for any changed byte, says which, and reads the others', () => {
    for (let offset = 8; offset < journal.length; offset++) {
      for (const mask of [1, 0x80, 0xff]) {
        const reading = readFrames(changed(offset, mask));
        const hit = starts.findLastIndex((start) => start <= offset);
        const read = reading.records.map((record) => record.number);
        expect(read).toEqual([0, 1, 2, 3].filter((number) => number !== hit));
        expect(reading.tornAt).toBeUndefined();
        const named = reading.damaged.map((run) => run.number ?? (run.after?.number ?? -1) + 1);
        expect(named).toEqual([hit]);
      }
    }
  });

  it('reads every record though its own head was changed, and says so', () => {
    for (let offset = 0; offset < 8; offset++) {
      const reading = readFrames(changed(offset));
      expect(reading.header).toBe('damaged');
      expect(reading.records).toHaveLength(4);
    }
  });

  it('keeps whole records and finds the torn tail, wherever it was cut', () => {
    for (let size = 8; size < journal.length; size++) {
      const reading = readFrames(journal.slice(0, size));
      const whole = starts.filter((start) => start <= size).length - 1;
      expect(reading.records).toHaveLength(whole);
      expect(reading.damaged).toEqual([]);
      expect(reading.tornAt).toBe(starts.includes(size) ? undefined : starts[whole]);
    }
  });

  it('finds the torn tail when the rest of the block is zeros', () => {
    const zeros = new Uint8Array(4096);
    for (let size = lastStart; size < journal.length - 16; size++) {
      const reading = readFrames(concatBytes([journal.slice(0, size), zeros]));
      expect(reading.records).toHaveLength(3);
      expect(reading.damaged).toEqual([]);
      expect(reading.tornAt).toBe(lastStart);
    }
    expect(readFrames(concatBytes([journal, zeros]))).toMatchObject({
      tornAt: journal.length,
      damaged: [],
    });
  });

  it('goes on behind a hole of zeros and behind strange bytes', () => {
    const hole = Uint8Array.from(journal, (byte, at) => (at >= 120 && at < 300 ? 0 : byte));
    expect(numbers(hole)).toEqual([0, 2, 3]);
    const [first = copyBytes([]), ...others] = records;
    const strange = concatBytes([encodeJournalHeader(), first, copyBytes(entropy(77)), ...others]);
    expect(numbers(strange)).toEqual([0, 1, 2, 3]);
    expect(readFrames(strange).damaged).toMatchObject([{ sizeBytes: 77, after: { number: 0 } }]);
  });

  it('tells a newer version and another kind of file from ours', () => {
    expect(readFrames(Uint8Array.of(0x50, 0x52, 0x42, 0x4a, 2, 0, 0, 0, 9, 9)).header).toBe(
      'too-new',
    );
    expect(readRecords('ring', journal).header).toBe('damaged');
    expect(readRecords('ring', encodeFileHeader('ring')).header).toBe('ours');
    expect(readFrames(copyBytes([])).header).toBe('absent');
    expect(readFrames(journal.slice(0, 5)).header).toBe('absent');
  });

  it('never throws, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(8), (noise, kept) => {
        const reading = readFrames(concatBytes([journal.slice(0, kept * 20), copyBytes(noise)]));
        expect(reading.records.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('adds 40 bytes to each box', () => {
    expect(records[0]?.length).toBe(60 + recordOverheadBytes);
  });
});
