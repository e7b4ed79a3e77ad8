import { describe, expect, it } from 'vitest';
import { registerName } from '../../../shared/domain/register-names.ts';
import { encodeRingRecords, scanRingEntry } from '../../../shared/formats/ring.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { unitId } from '../../../shared/kit/ids.ts';
import { keysOf } from '../ledger/ring-keys.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { deriveRegisterRooms } from './rooms.ts';

const unit = unitId.parse('0123456789abcdef0123456789abcdef');
const ringWith = (...keys: readonly Uint8Array<ArrayBuffer>[]) => {
  const entry = scanRingEntry(
    encodeRingRecords(
      keys.map((key, epoch) => ({ what: 'case-key' as const, caseId: unit, epoch, key })),
    ),
  );
  assert(entry, 'an entry');
  return keysOf([entry]);
};

describe('the stream of a register', () => {
  it('has the number and the key that another implementation makes (Python: hashlib.blake2b)', async () => {
    await sodiumReady();
    const keys = ringWith(Uint8Array.from({ length: 32 }, (_, at) => at));
    const rooms = deriveRegisterRooms(keys, unit);
    expect(rooms.streamOf('gifts')).toBe('20fa0c727f4b6b692c41793cfeda1b08');
    const key = keys.caseKeys.get(rooms.streamOf('gifts'));
    assert(key, 'a key');
    expect(bytesToHex(key)).toBe(
      '81aa49027d6e75b51a1f158dab1971e2d9a374e24816f442eb01b899579a1429',
    );
    expect(rooms.nameOf('20fa0c727f4b6b692c41793cfeda1b08')).toBe('gifts');
    expect(rooms.nameOf(unit)).toBeUndefined();
  });

  it('is the same under a later key of the unit’s own stream, and counts among no cases', async () => {
    await sodiumReady();
    const first = Uint8Array.from({ length: 32 }, (_, at) => at);
    const keys = ringWith(first, new Uint8Array(32).fill(7));
    const rooms = deriveRegisterRooms(keys, unit);
    expect(rooms.streamOf('gifts')).toBe('20fa0c727f4b6b692c41793cfeda1b08');
    expect([...keys.caseKeys.ids()]).toEqual([unit]);
    expect(keys.caseKeys.size()).toBe(1);
    expect([...keys.caseKeys.derived()]).toEqual(registerName.options.map(rooms.streamOf));
  });

  it('is not there for who does not read the unit’s record', () => {
    expect(deriveRegisterRooms(keysOf([]), unit).streamOf('gifts')).toBe('');
  });
});
