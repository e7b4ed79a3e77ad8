import { beforeAll, describe, expect, it } from 'vitest';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { deviceId, vaultId } from '../../../shared/kit/ids.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { openSavedMark, sealSavedMark } from './saved-mark.ts';

const entropy = seededEntropy(51);
const vaultKey = copyBytes(entropy(32));
const vault = vaultId.parse('fe'.repeat(16));
const mark = (number: number) => ({
  device: deviceId.parse('de'.repeat(16)),
  number,
  hash: copyBytes(new Uint8Array(32).fill(number)),
});
const sealed = (number: number) => sealSavedMark(vaultKey, vault, mark(number), entropy);
beforeAll(sodiumReady);

describe('the mark of the last saved act', () => {
  it('is the newest of the copies that can be opened', () => {
    expect(openSavedMark(vaultKey, vault, [sealed(4), sealed(5)])).toEqual({
      mark: mark(5),
      copy: 1,
      unreadable: [],
    });
    const torn = sealed(6).slice(0, 200);
    expect(openSavedMark(vaultKey, vault, [torn, sealed(5)])).toEqual({
      mark: mark(5),
      copy: 1,
      unreadable: [0],
    });
    expect(openSavedMark(vaultKey, vault, [undefined, undefined])).toEqual({
      mark: undefined,
      copy: -1,
      unreadable: [],
    });
  });

  it('belongs to one vault and one key', () => {
    const elsewhere = vaultId.parse('00'.repeat(16));
    expect(openSavedMark(vaultKey, elsewhere, [sealed(4)]).unreadable).toEqual([0]);
    expect(openSavedMark(copyBytes(entropy(32)), vault, [sealed(4)]).unreadable).toEqual([0]);
  });
});
