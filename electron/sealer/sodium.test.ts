import sodium from 'libsodium-wrappers-sumo';
import { beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../shared/kit/assert.ts';
import {
  createPartOpener,
  createPartSealer,
  messageBytes,
  openWholePart,
  planParts,
  sealedPartBytes,
  type PartSodium,
} from '../../shared/formats/sealed-file.ts';
import { wasmSodium, type BodySodium } from '../../shared/formats/wasm-sodium.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { filePartBytes } from '../../shared/kit/sealed-file.ts';
import { loadNative } from './native-sodium.ts';
import { nativePath } from '../../test/fakes/sealer.ts';

type Both = PartSodium & BodySodium;
const place = {
  keySecret: new Uint8Array(32).fill(7),
  fileId: '0123456789abcdef0123456789abcdef',
  number: 0,
};
let wasm: Both;
let native: Both;
beforeAll(async () => {
  await sodium.ready;
  wasm = wasmSodium(sodium);
  const loaded = loadNative(nativePath);
  assert(loaded, 'sodium-native has a binary for this machine');
  native = loaded;
});

const contentOf = (sizeBytes: number): Bytes =>
  Uint8Array.from({ length: sizeBytes }, (_, index) => (index * 31 + 5) % 251);

function sealed(with_: Both, content: Bytes, of = place): Bytes {
  const [plan] = planParts(content.length);
  assert(plan, 'a file has a part');
  const sealer = createPartSealer(with_, of, plan);
  const padded = new Uint8Array(plan.paddedBytes);
  padded.set(content);
  return concatBytes([sealer.start, sealer.seal(padded, new Uint8Array(sealedPartBytes(plan)))]);
}

describe('a part of a sealed file', () => {
  const edges = [0, 1, 4095, 4096, 4097, messageBytes - 1, messageBytes, messageBytes + 1];
  it.each(edges)('of %d bytes is opened by either libsodium, whichever sealed it', (sizeBytes) => {
    const content = contentOf(sizeBytes);
    for (const [from, to] of [
      [wasm, native],
      [native, wasm],
    ] as const)
      expect(openWholePart(to, place, sealed(from, content))).toEqual({ ok: true, value: content });
  });

  it('refuses every changed byte, and says the right thing of another key and another place', () => {
    const part = sealed(native, contentOf(100));
    for (let index = 0; index < part.length; index += 41) {
      const changed = concatBytes([part]);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(openWholePart(wasm, place, changed).ok).toBe(false);
    }
    const kindOf = (of: typeof place): string => {
      const opened = openWholePart(wasm, of, part);
      return opened.ok ? 'opened' : opened.error.kind;
    };
    expect(kindOf({ ...place, keySecret: new Uint8Array(32) })).toBe('seal/not-for-me');
    expect(kindOf({ ...place, number: 1 })).toBe('seal/not-for-me');
    expect(kindOf({ ...place, fileId: 'f'.repeat(32) })).toBe('seal/not-for-me');
    const tampered = concatBytes([part]);
    tampered[part.length - 1] = (tampered.at(-1) ?? 0) ^ 1;
    expect(openWholePart(wasm, place, tampered)).toMatchObject({
      error: { kind: 'seal/tampered' },
    });
    expect(openWholePart(wasm, place, Uint8Array.of(0xb6, 2))).toMatchObject({
      error: { kind: 'seal/too-new' },
    });
    expect(openWholePart(wasm, place, Uint8Array.of(1, 2, 3))).toMatchObject({
      error: { kind: 'seal/not-ours' },
    });
  });

  it('refuses a part that was cut short at a message, or lengthened', () => {
    const part = sealed(native, contentOf(3 * messageBytes));
    const cut = part.subarray(0, part.length - messageBytes - 17);
    expect(openWholePart(wasm, place, cut)).toMatchObject({ error: { kind: 'seal/tampered' } });
    const longer = concatBytes([part, part.subarray(0, 100)]);
    expect(openWholePart(wasm, place, longer)).toMatchObject({ error: { kind: 'seal/tampered' } });
    expect(createPartOpener(wasm, place, part.subarray(0, 30), 30)).toMatchObject({
      error: { kind: 'seal/tampered' },
    });
  });

  it('hides the size of what is in it, as far as its last part has room', () => {
    expect(planParts(0)).toEqual([{ contentBytes: 0, paddedBytes: 4096 }]);
    expect(planParts(100_000)).toEqual([{ contentBytes: 100_000, paddedBytes: 100_352 }]);
    expect(planParts(filePartBytes)).toEqual([
      { contentBytes: filePartBytes, paddedBytes: filePartBytes },
    ]);
    const [first, second] = planParts(filePartBytes + 1);
    expect(first).toEqual({ contentBytes: filePartBytes, paddedBytes: filePartBytes });
    expect(second).toEqual({ contentBytes: 1, paddedBytes: 1024 * 1024 });
    for (const { contentBytes, paddedBytes } of planParts(10 * 1024 ** 3 + 5))
      expect(paddedBytes).toBeGreaterThanOrEqual(contentBytes);
  });
});

describe('the body of an age file', () => {
  it('is the same from both', () => {
    const [key, nonce, plain] = [new Uint8Array(32).fill(1), new Uint8Array(12), contentOf(1000)];
    const [one, other] = [new Uint8Array(1016), new Uint8Array(1016)];
    wasm.sealBody(plain, nonce, key, one);
    native.sealBody(plain, nonce, key, other);
    expect(one).toEqual(other);
    const out = new Uint8Array(1000);
    expect(native.openBody(one, nonce, key, out)).toBe(true);
    expect(out).toEqual(plain);
    one[5] = (one[5] ?? 0) ^ 1;
    expect(native.openBody(one, nonce, key, out)).toBe(false);
    expect(wasm.openBody(one, nonce, key, out)).toBe(false);
  });
});
