import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hashHere, type Hashing } from '../../electron/sealer/hashing.ts';
import { loadNative } from '../../electron/sealer/native-sodium.ts';
import { serveSealer } from '../../electron/sealer/serve-sealer.ts';
import type { Disk } from '../../electron/replica/disk.ts';
import type { FromSealer, SealerJob, ToSealer } from '../../shared/contract/sealer.ts';
import type { ShellPort } from '../../shared/contract/shell-client.ts';
import { assert } from '../../shared/kit/assert.ts';

/** @file A sealer in this process: the real jobs over any disk, behind a port. */

/** The binary of sodium-native for this machine, as the package brings it. */
export const nativePath = join(
  process.cwd(),
  'node_modules/sodium-native/prebuilds',
  `${process.platform}-${process.arch}`,
  'sodium-native.node',
);

/** What a job works with, but for who asks. */
export function sealerMachine(
  disk: Disk,
  hashing: Hashing = hashHere,
): Parameters<typeof serveSealer>[1] {
  const sodium = loadNative(nativePath);
  assert(sodium, 'sodium-native has a binary for this machine');
  const entropy = (sizeBytes: number): Uint8Array => Uint8Array.from(randomBytes(sizeBytes));
  return { disk, sodium, entropy, hashing };
}

/** The vault's end of the port of a sealer. What is said is copied, as between processes. */
export function createSealerPort(
  job: SealerJob,
  machine: Parameters<typeof serveSealer>[1],
  ended: () => void = () => undefined,
): ShellPort {
  type Listener = Parameters<ShellPort['addEventListener']>[1];
  const listeners: Listener[] = [];
  let isOpen = true;
  const say = (message: FromSealer | { say: 'ready' }): void => {
    const data: unknown = structuredClone(message);
    queueMicrotask(() => {
      for (const listener of isOpen ? listeners : []) listener({ data, ports: [] });
    });
  };
  const served = serveSealer(job, machine, say);
  void served.finished.then(ended);
  return {
    addEventListener: (_type, listener) => listeners.push(listener),
    start: () => say({ say: 'ready' }),
    close: () => {
      isOpen = false;
    },
    postMessage: (message) => served.hear(structuredClone(message)),
  };
}

/** Runs a job to its end: what is asked at the beginning, and what is answered to what it says. */
export function runSealer(
  job: SealerJob,
  machine: Parameters<typeof serveSealer>[1],
  asks: readonly ToSealer[],
  answer: (said: FromSealer) => ToSealer | undefined = () => undefined,
): Promise<{ readonly last: FromSealer; readonly said: readonly FromSealer[] }> {
  return new Promise((resolve) => {
    const said: FromSealer[] = [];
    const served = serveSealer(job, machine, (message) => {
      const heard = structuredClone(message);
      said.push(heard);
      const reply = answer(heard);
      if (reply) served.hear(reply);
    });
    for (const ask of asks) served.hear(ask);
    void served.finished.then(() => resolve({ last: said.at(-1) ?? { say: 'ready' }, said }));
  });
}
