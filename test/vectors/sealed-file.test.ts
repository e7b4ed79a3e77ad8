import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { partSodium } from '../../renderer/vault/seal/part-sodium.ts';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import {
  createPartSealer,
  openWholePart,
  planParts,
  sealedPartBytes,
} from '../../shared/formats/sealed-file.ts';
import { assert } from '../../shared/kit/assert.ts';
import { concatBytes, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { loadNative } from '../../electron/sealer/native-sodium.ts';
import { nativePath } from '../fakes/sealer.ts';

/** @file One part of a sealed file, made once (libsodium draws its header itself) and only opened since. */

const folder = join(import.meta.dirname, 'v1');
const [file, fields] = [join(folder, 'sealed-file.prt'), join(folder, 'sealed-file.json')];
const shape = z.object({ key: z.string(), fileId: z.string(), number: z.int(), contentBytes: z.int() });
type Fields = z.infer<typeof shape>;

/** Two messages and a padding: byte `i` of the content is `(i * 7 + 3) mod 256`. */
const contentOf = ({ contentBytes }: Fields): Bytes =>
  Uint8Array.from({ length: contentBytes }, (_, at) => (at * 7 + 3) % 256);
const placeOf = ({ key, fileId, number }: Fields) => {
  const keySecret = hexToBytes(key);
  assert(keySecret, 'the vector names its key');
  return { keySecret, fileId, number };
};

beforeAll(async () => {
  await sodiumReady();
  if (process.env['VECTORS'] !== 'write' || existsSync(file)) return;
  const made: Fields = {
    ...{ key: '8f'.repeat(32), fileId: '5a'.repeat(16), number: 3, contentBytes: 65_600 },
  };
  const [plan] = planParts(made.contentBytes);
  assert(plan, 'a file has a part');
  const sealer = createPartSealer(partSodium, placeOf(made), plan);
  const padded = new Uint8Array(plan.paddedBytes);
  padded.set(contentOf(made));
  const sealed = sealer.seal(padded, new Uint8Array(sealedPartBytes(plan)));
  writeFileSync(file, concatBytes([sealer.start, sealed]));
  writeFileSync(fields, `${JSON.stringify(made, null, 2)}\n`);
});

it('the kept part of a sealed file opens, by WebAssembly and natively', () => {
  const kept = shape.parse(JSON.parse(readFileSync(fields, 'utf8')));
  const native = loadNative(nativePath);
  assert(native, 'sodium-native has a binary for this machine');
  for (const sodium of [partSodium, native])
    expect(openWholePart(sodium, placeOf(kept), copyBytes(readFileSync(file)))).toEqual({
      ...{ ok: true, value: contentOf(kept) },
    });
});

it('a part that was cut before its last message does not open, that of an empty file neither', () => {
  const place = { keySecret: new Uint8Array(32).fill(7), fileId: '5a'.repeat(16), number: 0 };
  const [plan] = planParts(0);
  assert(plan, 'an empty file has a part');
  const sealer = createPartSealer(partSodium, place, plan);
  const out = new Uint8Array(sealedPartBytes(plan));
  const whole = concatBytes([sealer.start, sealer.seal(new Uint8Array(plan.paddedBytes), out)]);
  expect(openWholePart(partSodium, place, whole)).toEqual({ ok: true, value: new Uint8Array(0) });
  for (const sizeBytes of [sealer.start.length, sealer.start.length + 17, whole.length - 1])
    expect(openWholePart(partSodium, place, whole.slice(0, sizeBytes))).toEqual({
      ...{ ok: false, error: { kind: 'seal/tampered' } },
    });
});
