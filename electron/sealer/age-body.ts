import { hkdfSync } from 'node:crypto';
import { assert } from '../../shared/kit/assert.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { runBytes, Stopped, type SealerRoom } from './room.ts';

/** @file The body of an age file: a nonce, then STREAM, pieces of 64 KiB under ChaCha20-Poly1305 (age-encryption.org/v1, Payload). The key
 *  is derived by HKDF-SHA-256 of Node, the pieces are sealed by libsodium: no primitive of our own. */

const pieceBytes = 64 * 1024;
const tagBytes = 16;
const sealedPieceBytes = pieceBytes + tagBytes;
/** The nonce that stands before the pieces. */
export const bodyNonceBytes = 16;
const piecesInRun = runBytes / pieceBytes;

/** How long the body of so much content is. */
export const bodyBytes = (contentBytes: number): number =>
  bodyNonceBytes + contentBytes + Math.max(1, Math.ceil(contentBytes / pieceBytes)) * tagBytes;

/** How much content a body of this length has; undefined where no body has this length. */
export function contentInBody(sizeBytes: number): number | undefined {
  const sealed = sizeBytes - bodyNonceBytes;
  const content = sealed - Math.ceil(sealed / sealedPieceBytes) * tagBytes;
  return sealed >= tagBytes && content >= 0 && bodyBytes(content) === sizeBytes
    ? content
    : undefined;
}

const keyOf = (ageKey: Bytes, nonce: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', ageKey, nonce, 'payload', 32));

/** Eleven bytes that count, and one that says which piece is the last. */
function createNonces(): (isLast: boolean) => Uint8Array {
  const nonce = new Uint8Array(12);
  const counter = new DataView(nonce.buffer);
  let next = 0;
  return (isLast) => {
    assert(next < 2 ** 32, 'a body has fewer pieces than that');
    counter.setUint32(7, next);
    next += 1;
    nonce[11] = isLast ? 1 : 0;
    return nonce;
  };
}

/** Seals what comes as the body of an age file, in runs; each is a view that the one after the next overwrites. */
export async function* sealBody(
  { sodium, entropy }: SealerRoom,
  ageKey: Bytes,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const nonce = Uint8Array.from(entropy(bodyNonceBytes));
  const key = keyOf(ageKey, nonce);
  const nonces = createNonces();
  const run = new Uint8Array(runBytes);
  const spaces = [0, 1].map(() => new Uint8Array(piecesInRun * sealedPieceBytes));
  let filled = 0;
  let turn = 0;
  const seal = (isEnd: boolean): Uint8Array => {
    const out = spaces[turn++ % 2] ?? new Uint8Array(0);
    let end = 0;
    // The last piece may be full, and is empty only when everything is.
    for (let at = 0; at < filled || (isEnd && at === 0); at += pieceBytes) {
      const plain = run.subarray(at, Math.min(at + pieceBytes, filled));
      const sealed = out.subarray(end, end + plain.length + tagBytes);
      sodium.sealBody(plain, nonces(isEnd && at + pieceBytes >= filled), key, sealed);
      end += sealed.length;
    }
    filled = 0;
    return out.subarray(0, end);
  };
  yield nonce;
  for await (const piece of content)
    for (let at = 0; at < piece.length; ) {
      // A full run is sealed when more comes: only then it is known not to be the end.
      if (filled === run.length) yield seal(false);
      const taken = piece.subarray(at, at + run.length - filled);
      run.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  yield seal(true);
  sodium.wipe(key);
}

/** Opens a body of `sizeBytes` that comes in runs of any length; each run is a view that the next one overwrites. Stopped: bundle/damaged. */
export async function* openBody(
  { sodium }: SealerRoom,
  ageKey: Bytes,
  sizeBytes: number,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (contentInBody(sizeBytes) === undefined) throw damaged();
  const pieces = cut(sealed, sizeBytes);
  const first = await pieces.next();
  if (first.done === true) throw damaged();
  const key = keyOf(ageKey, first.value.bytes);
  const nonces = createNonces();
  const out = new Uint8Array(pieceBytes);
  let isOver = false;
  for await (const { bytes, isLast } of pieces) {
    const plain = out.subarray(0, bytes.length - tagBytes);
    if (!sodium.openBody(bytes, nonces(isLast), key, plain)) throw damaged();
    isOver = isLast;
    if (plain.length > 0) yield plain;
  }
  sodium.wipe(key);
  if (!isOver) throw damaged();
}

/** The nonce, then piece by piece. */
async function* cut(
  sealed: AsyncIterable<Uint8Array>,
  sizeBytes: number,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly isLast: boolean }> {
  const piece = new Uint8Array(sealedPieceBytes);
  let wanted = bodyNonceBytes;
  let filled = 0;
  let left = sizeBytes;
  for await (const run of sealed)
    for (let at = 0; at < run.length; ) {
      const taken = run.subarray(at, at + wanted - filled);
      piece.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < wanted) continue;
      left -= filled;
      yield { bytes: piece.subarray(0, filled), isLast: left === 0 };
      filled = 0;
      wanted = Math.min(sealedPieceBytes, left);
      if (left === 0) return;
    }
  if (left > 0) throw damaged();
}

const damaged = (): Stopped => new Stopped({ kind: 'bundle/damaged' });
