import { hash } from 'node:crypto';
import type { open as openReally, seal as sealReally } from '../../renderer/vault/seal/seal.ts';
import { concatBytes, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { err, ok } from '../../shared/kit/result.ts';

/** @file Stands in the place of renderer/vault/seal/seal.ts in the stubbed schedules: bytes behind the name of their key and a check of
 *  them. Nobody of a schedule looks behind that without the key. The build of the simulator puts it there (build/scripts/simulate.mjs). */

const names = new WeakMap<Bytes, Bytes>();
function nameOf(key: Bytes): Bytes {
  const name = names.get(key) ?? digest(key).slice(0, 8);
  names.set(key, name);
  return name;
}

export const seal: typeof sealReally = (key, context, content) =>
  concatBytes([nameOf(key), checkOf(key, context, content), content]);

export const open: typeof openReally = (key, context, box) => {
  const content = copyBytes(box.subarray(24));
  if (Buffer.compare(box.subarray(0, 8), nameOf(key)) !== 0)
    return err({ kind: 'seal/not-for-me' });
  return Buffer.compare(box.subarray(8, 24), checkOf(key, context, content)) === 0
    ? ok(content)
    : err({ kind: 'seal/tampered' });
};

const checkOf = (key: Bytes, context: Bytes, content: Uint8Array): Bytes =>
  digest(concatBytes([key, context, content])).slice(0, 16);
const digest = (bytes: Uint8Array): Bytes => copyBytes(hash('sha256', bytes, 'buffer'));
