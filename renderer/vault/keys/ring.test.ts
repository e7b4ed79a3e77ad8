import { beforeAll, describe, expect, it } from 'vitest';
import { encodeRecord, readRecords } from '../../../shared/formats/journal.ts';
import {
  decodeRingRecords,
  encodeRingRecords,
  type RingRecord,
} from '../../../shared/formats/ring.ts';
import { bytesEqual, concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { caseId, deviceId, itemId, unitId, vaultId } from '../../../shared/kit/ids.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { createRing, encodeRingEntry, readRing } from './ring.ts';

const entropy = seededEntropy(11);
const key = () => copyBytes(entropy(32));
const [vaultKey, otherKey] = [key(), key()];
const vault = vaultId.parse('fe'.repeat(16));
const unit = unitId.parse('ab'.repeat(16));
const aCase = caseId.parse('ca'.repeat(16));
const records: RingRecord[] = [
  {
    what: 'device',
    device: deviceId.parse('de'.repeat(16)),
    signSeedSecret: key(),
    agreeSecret: key(),
  },
  { what: 'unit-key', unit, epoch: 0, key: key() },
  { what: 'charter-anchor', unit, genesisHash: key() },
  { what: 'case-key', caseId: aCase, epoch: 3, key: key() },
  { what: 'compartment-key', caseId: aCase, compartment: 'reporter', key: key() },
  {
    what: 'compartment-key',
    caseId: aCase,
    compartment: 'reporter',
    item: itemId.parse('11'.repeat(16)),
    key: key(),
  },
  { what: 'unknown', kind: 200, payload: copyBytes([1, 2, 3]) },
];
let ring: Bytes;
let appended: Bytes;
const read = (...copies: (Bytes | undefined)[]) => readRing({ vaultKey, vaultId: vault, copies });
const states = (...copies: (Bytes | undefined)[]) =>
  read(...copies).copies.map(({ state }) => state);
const changed = (file: Bytes, offset: number): Bytes =>
  Uint8Array.from(file, (byte, at) => (at === offset ? byte ^ 1 : byte));

beforeAll(async () => {
  await sodiumReady();
  ring = createRing({ vaultKey, vaultId: vault, records: records.slice(0, 3), entropy });
  const entry = (number: number, from: number, to: number) =>
    encodeRingEntry({
      vaultKey,
      vaultId: vault,
      number,
      records: records.slice(from, to),
      entropy,
    });
  appended = concatBytes([ring, entry(1, 3, 5), entry(2, 5, 7)]);
});

describe('the key ring', () => {
  it('gives back every key of every kind, and keeps kinds it does not know', () => {
    const reading = read(appended, appended);
    expect(reading.records).toEqual(records);
    expect(reading).toMatchObject({ nextNumber: 3, lost: [] });
    expect(states(appended, appended)).toEqual(['whole', 'whole']);
    expect(reading.whole).toEqual(appended);
  });

  it('makes any changed byte of one copy good from the other, and says which copy', () => {
    for (const offset of appended.keys()) {
      const bad = changed(appended, offset);
      const reading = read(bad, appended);
      expect(bytesEqual(encodeRingRecords(reading.records), encodeRingRecords(records))).toBe(true);
      expect(reading.copies.map(({ state }) => state)).toEqual(['damaged', 'whole']);
      expect(bytesEqual(reading.whole, appended)).toBe(true);
    }
  });

  it('makes a cut copy good from the other, wherever it was cut', () => {
    for (let size = 0; size < appended.length; size += 31) {
      const reading = read(appended, appended.slice(0, size));
      expect(reading.records).toEqual(records);
      expect(['torn', 'behind']).toContain(reading.copies[1]?.state);
    }
  });

  it('names an entry that no copy can show, and keeps its number from being used again', () => {
    const reading = read(
      changed(appended, appended.length - 1),
      changed(appended, appended.length - 2),
    );
    expect(reading).toMatchObject({ lost: [2], nextNumber: 3 });
    expect(reading.records).toEqual(records.slice(0, 5));
  });

  it('takes the copy that is ahead, and one copy alone', () => {
    expect(states(ring, appended)).toEqual(['behind', 'whole']);
    expect(read(ring, appended).records).toEqual(records);
    expect(states(undefined, appended)).toEqual(['absent', 'whole']);
    expect(read(undefined, undefined)).toMatchObject({ records: [], nextNumber: 0 });
  });

  it('tells a copy from before a new vault key from a damaged one', () => {
    const before = createRing({ vaultKey: otherKey, vaultId: vault, records, entropy });
    expect(states(before, appended)).toEqual(['other-key', 'whole']);
    expect(read(before, appended).records).toEqual(records);
    expect(states(before, before)).toEqual(['other-key', 'other-key']);
  });

  it('refuses an entry moved to another number or another vault', () => {
    const [entry] = readRecords('ring', ring).records;
    const moved = concatBytes([
      ring,
      encodeRecord({ id: vault, number: 1, bytes: entry?.bytes ?? ring }),
    ]);
    expect(read(moved).copies).toEqual([{ state: 'damaged', damagedNumbers: [1] }]);
    const foreign = createRing({
      vaultKey,
      vaultId: vaultId.parse('00'.repeat(16)),
      records,
      entropy,
    });
    expect(states(foreign, ring)).toEqual(['damaged', 'whole']);
  });

  it('holds a hundred thousand case keys in one entry', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, number): RingRecord => ({
        what: 'case-key',
        caseId: caseId.parse(number.toString(16).padStart(32, '0')),
        epoch: 0,
        key: vaultKey,
      }),
    );
    const file = createRing({ vaultKey, vaultId: vault, records: many, entropy });
    expect(read(file, file)).toMatchObject({ nextNumber: 1, lost: [] });
    expect(read(file).records).toHaveLength(100_000);
  });
});

describe('the records of an entry', () => {
  it('are refused when cut, overlong or of another version', () => {
    const bytes = encodeRingRecords(records);
    const whole = [...bytes.keys()].filter(
      (size) => decodeRingRecords(bytes.slice(0, size))?.length === records.length,
    );
    expect(whole).toEqual([]);
    expect(decodeRingRecords(concatBytes([bytes, copyBytes([3, 0])]))).toBeUndefined();
    expect(decodeRingRecords(copyBytes([2]))).toBeUndefined();
    expect(decodeRingRecords(copyBytes([1, 3, 0, 1, 9]))).toBeUndefined();
  });
});
