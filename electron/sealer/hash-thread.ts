import { createHash, type Hash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

/** @file A thread of a sealer that hashes what it is handed, in the order it is handed over. It reads and writes nothing. */

export type HashAlgorithm = 'sha256' | 'sha512';

export type ToHashThread =
  | { readonly do: 'begin'; readonly id: number; readonly algorithm: HashAlgorithm }
  | {
      readonly do: 'update';
      readonly id: number;
      readonly space: ArrayBuffer;
      readonly sizeBytes: number;
    }
  | { readonly do: 'fork'; readonly id: number; readonly from: number }
  | { readonly do: 'hex'; readonly id: number };

export type FromHashThread =
  | { readonly say: 'ready' }
  | { readonly say: 'hashed'; readonly space: ArrayBuffer }
  | { readonly say: 'hex'; readonly id: number; readonly hex: string };

const hashes = new Map<number, Hash>();
const say = (message: FromHashThread, moved: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, moved);

say({ say: 'ready' });
parentPort?.on('message', (asked: ToHashThread) => {
  switch (asked.do) {
    case 'begin':
      hashes.set(asked.id, createHash(asked.algorithm));
      return;
    case 'update':
      known(asked.id).update(new Uint8Array(asked.space, 0, asked.sizeBytes));
      say({ say: 'hashed', space: asked.space }, [asked.space]);
      return;
    case 'fork':
      hashes.set(asked.id, known(asked.from).copy());
      return;
    case 'hex':
      say({ say: 'hex', id: asked.id, hex: known(asked.id).digest('hex') });
      hashes.delete(asked.id);
  }
});

function known(id: number): Hash {
  const hash = hashes.get(id);
  if (!hash) throw new Error('bug: a hash is begun before it is used');
  return hash;
}
