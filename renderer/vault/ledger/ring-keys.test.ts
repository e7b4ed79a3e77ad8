import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeRingRecords,
  encodeRingRecords,
  scanRingEntry,
  type RingEntry,
  type RingRecord,
} from '../../../shared/formats/ring.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { caseId, itemId, unitId } from '../../../shared/kit/ids.ts';
import { compartmentSlot, keysOf } from './ring-keys.ts';

const bytes = (size: number) =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((run) => copyBytes(run));
// Few ids, so that epochs replace one another and ids meet in the table.
const id = fc.constantFrom('00', '01', '7f', 'ff').map((digits) => digits.repeat(16));
const record: fc.Arbitrary<RingRecord> = fc.oneof(
  fc.record({
    what: fc.constant('case-key' as const),
    caseId: id.map((digits) => caseId.parse(digits)),
    epoch: fc.nat(9),
    key: bytes(32),
  }),
  fc.record({
    what: fc.constant('compartment-key' as const),
    caseId: id.map((digits) => caseId.parse(digits)),
    compartment: fc.constantFrom('reporter', 'protected-characteristics'),
    item: id.map((digits) => itemId.parse(digits.replace(/^00/, '10'))),
    key: bytes(32),
  }),
  fc.record({
    what: fc.constant('unit-key' as const),
    unit: id.map((digits) => unitId.parse(digits)),
    epoch: fc.nat(9),
    key: bytes(32),
  }),
);
const slotOf = (one: Extract<RingRecord, { what: 'compartment-key' }>): string =>
  compartmentSlot(one.caseId, one.compartment, one.item);
const entries = fc.array(fc.array(record, { maxLength: 30 }), { maxLength: 4 });
const scanned = (records: readonly RingRecord[]): RingEntry => {
  const entry = scanRingEntry(encodeRingRecords(records));
  assert(entry, 'what was encoded can be looked through');
  return entry;
};

describe('the keys of a ring', () => {
  it('are those of its records, the newest epoch first, the last of an epoch, and every one of a part', () => {
    fc.assert(
      fc.property(entries, fc.array(record, { maxLength: 5 }), (written, added) => {
        const keys = keysOf(written.map(scanned));
        for (const one of added) keys.add(one);
        const cases = new Map<string, Map<number, unknown>>();
        const compartments = new Map<string, unknown[]>();
        for (const one of [...written.flat(), ...added]) {
          if (one.what === 'case-key')
            cases.set(
              one.caseId,
              (cases.get(one.caseId) ?? new Map<number, unknown>()).set(one.epoch, one.key),
            );
          if (one.what === 'compartment-key')
            compartments.set(slotOf(one), [...(compartments.get(slotOf(one)) ?? []), one.key]);
        }
        expect([...keys.caseKeys.ids()].sort()).toEqual([...cases.keys()].sort());
        expect(keys.caseKeys.size()).toBe(cases.size);
        for (const [name, epochs] of cases) {
          const newestFirst = [...epochs.keys()].sort((a, b) => b - a);
          expect(keys.caseKeys.get(name)).toEqual(epochs.get(newestFirst[0] ?? -1));
          expect(keys.caseKeys.all(name).map(({ epoch }) => epoch)).toEqual(newestFirst);
        }
        for (const [name, made] of compartments) {
          expect(keys.compartmentKeys.all(name)).toEqual(made);
          expect(keys.compartmentKeys.get(name)).toEqual(made[0]);
          const [id = '', compartment = '', item] = name.split('/');
          if (item !== undefined)
            expect(keys.compartmentKeys.items(id, compartment)).toContain(item);
          keys.forget(name);
          expect(keys.compartmentKeys.has(name)).toBe(false);
        }
        expect(keys.caseKeys.has('ab'.repeat(16))).toBe(false);
        expect(keys.compartmentKeys.get(`${'ab'.repeat(16)}/reporter`)).toBeUndefined();
      }),
    );
  });

  it('are looked through wherever they can be read, and refused wherever they cannot', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(255), fc.nat(4), (written, place, byte, cut) => {
        const whole = encodeRingRecords(written.flat());
        const changed = copyBytes(whole.subarray(0, Math.max(1, whole.length - cut)));
        changed[place % changed.length] = byte;
        const read = decodeRingRecords(changed);
        const looked = scanRingEntry(changed);
        expect(looked === undefined).toBe(read === undefined);
        if (!read || !looked) return;
        const found =
          looked.others.length + looked.caseKeysAt.length + looked.compartmentKeysAt.length;
        expect(found).toBe(read.length);
      }),
    );
  });
});
