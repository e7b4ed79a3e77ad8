import { beforeAll, describe, expect, it } from 'vitest';
import { crc32c } from '../../../shared/formats/crc32c.ts';
import { Writer } from '../../../shared/formats/cursor.ts';
import {
  argonFloor,
  decodeSlots,
  encodeSlots,
  readSlots,
  type ArgonCost,
  type Slots,
} from '../../../shared/formats/slots.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { vaultId } from '../../../shared/kit/ids.ts';
import type { Result } from '../../../shared/kit/result.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { createKit } from './recovery-kit.ts';
import {
  changePassphrase,
  createSlots,
  newVaultKey,
  openWithKit,
  openWithPassphrase,
  replaceKit,
} from './slots.ts';

const entropy = seededEntropy(21);
const vault = vaultId.parse('fe'.repeat(16));
const passphrase = 'plaid turnip éclair ninety wobble fern';
const kitSecret = createKit(entropy);
const osSecret = copyBytes(entropy(32));
const base = {
  vaultId: vault,
  kind: 'unit',
  passphrase,
  kitSecret,
  cost: argonFloor,
  entropy,
} as const;
let slots: Slots;
let vaultKey: Bytes;

const value = <T>(result: Result<T, { kind: string }>): T => {
  assert(result.ok, 'the test expects a value');
  return result.value;
};
const kindOf = (result: Result<unknown, { kind: string }>) =>
  result.ok ? 'ok' : result.error.kind;
/** A file with one field changed and its checksum made right again: what a person does, not a disk. */
const rewritten = (file: Bytes, offset: number): Bytes => {
  const body = Uint8Array.from(file.slice(0, -4), (byte, at) => (at === offset ? byte ^ 1 : byte));
  return concatBytes([body, new Writer(4).u32(crc32c(body)).finish()]);
};

beforeAll(async () => {
  await sodiumReady();
  ({ slots, vaultKey } = value(createSlots(base)));
});

describe('the slots of a vault', () => {
  it('open with the passphrase and with the kit, to the same key', () => {
    const read = value(decodeSlots(encodeSlots(slots)));
    expect(read).toEqual(slots);
    expect(openWithPassphrase(read, passphrase)).toEqual({ ok: true, value: vaultKey });
    expect(openWithKit(read, kitSecret)).toEqual({ ok: true, value: vaultKey });
  });

  it('accept the passphrase as another keyboard composes it', () => {
    expect(kindOf(openWithPassphrase(slots, passphrase.normalize('NFD')))).toBe('ok');
  });

  it('give one constant answer to anything else', () => {
    const wrong = { ok: false, error: { kind: 'keys/wrong-passphrase' } };
    for (const typed of ['plaid turnip', '', ` ${passphrase}`, 'x'.repeat(5000)])
      expect(openWithPassphrase(slots, typed)).toEqual(wrong);
    expect(kindOf(openWithKit(slots, createKit(entropy)))).toBe('keys/wrong-kit');
  });

  it('are damaged, never wrong, after any changed byte or cut', () => {
    const file = encodeSlots(slots);
    for (const offset of file.keys()) {
      const changed = Uint8Array.from(file, (byte, at) => (at === offset ? byte ^ 0x10 : byte));
      expect(kindOf(decodeSlots(changed))).toBe(offset < 4 ? 'keys/not-ours' : 'keys/damaged');
      expect(kindOf(decodeSlots(file.slice(0, offset)))).not.toBe('ok');
    }
  });

  it('do not open after a person changed any byte and mended the checksum', () => {
    const file = encodeSlots(slots);
    const accepted = [...file.slice(0, -4).keys()].filter((offset) => {
      const read = decodeSlots(rewritten(file, offset));
      return read.ok && openWithKit(read.value, kitSecret).ok;
    });
    expect(accepted).toEqual([]);
  });

  it('refuse a cost below the floor before they try, and one that would only keep the machine busy', () => {
    const withCost = (cost: Partial<ArgonCost>): Slots => ({
      ...slots,
      passphrase: { ...slots.passphrase, cost: { ...argonFloor, ...cost } },
    });
    const kind = (cost: Partial<ArgonCost>) =>
      kindOf(openWithPassphrase(withCost(cost), passphrase));
    expect(kind({ memoryKiB: 65_535 })).toBe('keys/weak-parameters');
    expect(kind({ passes: 2 })).toBe('keys/weak-parameters');
    expect(kind({ lanes: 0 })).toBe('keys/weak-parameters');
    expect(kind({ memoryKiB: 2 ** 31 })).toBe('keys/damaged');
    expect(kind({ passes: 5000 })).toBe('keys/damaged');
    expect(kind({ lanes: 4 })).toBe('keys/damaged');
    // More work than was agreed makes another key.
    expect(kind({ passes: 4 })).toBe('keys/wrong-passphrase');
  });

  it('say when the secret of the OS keystore is gone; the kit opens all the same', () => {
    const mixed = value(createSlots({ ...base, osSecret }));
    expect(kindOf(openWithPassphrase(mixed.slots, passphrase))).toBe('keys/os-secret-missing');
    expect(kindOf(openWithPassphrase(mixed.slots, passphrase, copyBytes(entropy(32))))).toBe(
      'keys/wrong-passphrase',
    );
    expect(openWithPassphrase(mixed.slots, passphrase, osSecret)).toEqual({
      ok: true,
      value: mixed.vaultKey,
    });
    expect(openWithKit(mixed.slots, kitSecret)).toEqual({ ok: true, value: mixed.vaultKey });
  });

  it('refuse to be made with a passphrase that could not be typed again', () => {
    expect(kindOf(createSlots({ ...base, passphrase: ' ends with a space ' }))).toBe(
      'keys/passphrase-form',
    );
  });
});

describe('changing the secrets of a vault', () => {
  const change = { passphrase: 'another six invented words of hers', cost: argonFloor, entropy };

  it('keeps the vault key under a new passphrase; the old copy still opens with the old one', () => {
    const changed = value(changePassphrase(slots, vaultKey, change));
    expect(changed.generation).toBe(slots.generation + 1);
    expect(openWithPassphrase(changed, change.passphrase)).toEqual({ ok: true, value: vaultKey });
    expect(kindOf(openWithPassphrase(changed, passphrase))).toBe('keys/wrong-passphrase');
    expect(kindOf(openWithKit(changed, kitSecret))).toBe('ok');
    expect(kindOf(openWithPassphrase(slots, passphrase))).toBe('ok');
  });

  it('replaces the kit', () => {
    const fresh = createKit(entropy);
    const changed = value(replaceKit(slots, vaultKey, { kitSecret: fresh, entropy }));
    expect(openWithKit(changed, fresh)).toEqual({ ok: true, value: vaultKey });
    expect(kindOf(openWithKit(changed, kitSecret))).toBe('keys/wrong-kit');
  });

  it('makes a new vault key for the same vault', () => {
    const fresh = value(newVaultKey(slots, vaultKey, { ...change, kitSecret }));
    expect(fresh.vaultKey).not.toEqual(vaultKey);
    expect(fresh.slots).toMatchObject({ vaultId: vault, kind: 'unit', generation: 2 });
    expect(openWithKit(fresh.slots, kitSecret)).toEqual({ ok: true, value: fresh.vaultKey });
  });

  it('touches no slots of another vault', () => {
    const stranger = copyBytes(entropy(32));
    expect(kindOf(changePassphrase(slots, stranger, change))).toBe('keys/damaged');
    expect(kindOf(replaceKit(slots, stranger, { kitSecret, entropy }))).toBe('keys/damaged');
    expect(kindOf(newVaultKey(slots, stranger, { ...change, kitSecret }))).toBe('keys/damaged');
  });
});

describe('two copies of the slots', () => {
  it('give the newest that can be read, and name what to mend', () => {
    const older = encodeSlots(slots);
    const newer = encodeSlots({ ...slots, generation: 2 });
    const broken = newer.slice(0, 100);
    expect(value(readSlots([older, newer]))).toMatchObject({
      copy: 1,
      unreadable: [],
      behind: [0],
    });
    expect(value(readSlots([newer, newer]))).toMatchObject({ copy: 0, unreadable: [], behind: [] });
    expect(value(readSlots([older, broken]))).toMatchObject({ copy: 0, unreadable: [1] });
    expect(value(readSlots([undefined, newer]))).toMatchObject({ copy: 1, unreadable: [0] });
  });

  it('are absent only when no copy exists', () => {
    expect(kindOf(readSlots([undefined, undefined]))).toBe('keys/absent');
    expect(kindOf(readSlots([undefined, encodeSlots(slots).slice(0, 9)]))).toBe('keys/damaged');
    const newer = Uint8Array.from(encodeSlots(slots).slice(0, -4), (byte, at) =>
      at === 4 ? 9 : byte,
    );
    const checksum = new Writer(4).u32(crc32c(newer)).finish();
    expect(kindOf(readSlots([concatBytes([newer, checksum])]))).toBe('keys/too-new');
  });
});
