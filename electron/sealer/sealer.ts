import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sealerJob } from '../../shared/contract/sealer.ts';
import { wasmSodium, type BodySodium } from '../../shared/formats/wasm-sodium.ts';
import type { PartSodium } from '../../shared/formats/sealed-file.ts';
import { platformEntropy } from '../entropy.ts';
import { hashInThread } from './hashing.ts';
import { nodeDisk } from '../replica/node-disk.ts';
import { loadNative } from './native-sodium.ts';
import { serveSealer } from './serve-sealer.ts';

/** @file A process for one job on one large file: sealed, opened, packed or read. It gets that file's key over a port of its own from the
 *  vault, and nothing else; the main process gives the paths and passes the port on. It ends with its job, and with a lock. */

z.config({ jitless: true });

process.parentPort.once('message', ({ data, ports: [port] }) => {
  if (port === undefined) process.exit(1);
  const job = sealerJob.parse(data);
  void sodiumOfThisMachine().then((sodium) => {
    const hashing = hashInThread(join(import.meta.dirname, 'hash-thread.cjs'));
    const machine = { disk: nodeDisk, sodium, entropy: platformEntropy, hashing };
    const served = serveSealer(job, machine, (message) => port.postMessage(message));
    port.on('message', (event) => served.hear(event.data));
    // Whoever asked is gone: what was sealed so far is left for the next time.
    port.on('close', () => process.exit(0));
    port.start();
    port.postMessage({ say: 'ready' });
    // The last word must leave this process before it ends; the other side closing the port ends it too.
    void served.finished.then(() => setTimeout(() => process.exit(0), 500));
  });
});

/** The native library that the package brings, if it is the one that was packed; the one of WebAssembly otherwise. */
async function sodiumOfThisMachine(): Promise<PartSodium & BodySodium> {
  const machine = `${process.platform}-${process.arch}`;
  const path = join(import.meta.dirname, 'native', machine, 'sodium-native.node');
  const native = hashOf(path) === __NATIVE_SHA256__[machine] ? loadNative(path) : undefined;
  if (native) return native;
  const { default: library } = await import('libsodium-wrappers-sumo');
  await library.ready;
  return wasmSodium(library);
}

function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return 'absent';
  }
}
