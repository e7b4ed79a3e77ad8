import { relayShellPort } from '../../../renderer/vault-client/shell-port.ts';
import { trustedWorkerAddress } from '../../../renderer/vault-client/trusted-types.ts';
import workerAddress from './vault.worker.ts?worker&url';
import type { BenchAnswer, BenchAsk } from './wire.ts';

/** @file A page that passes the driver's questions to a worker which holds the real vault, in the place of the desk. */

declare global {
  interface Window {
    bench: (ask: BenchAsk) => Promise<BenchAnswer>;
  }
}

const worker = new Worker(trustedWorkerAddress(workerAddress), { type: 'module', name: 'vault' });
const waiting = new Map<number, (answer: BenchAnswer) => void>();
let nextId = 0;

worker.addEventListener(
  'message',
  ({ data }: MessageEvent<{ id: number; answer: BenchAnswer }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  },
);
worker.addEventListener('error', (event) => {
  for (const resolve of waiting.values()) resolve({ failed: event.message });
});
window.bench = (ask) =>
  new Promise((resolve) => {
    const id = nextId++;
    waiting.set(id, resolve);
    worker.postMessage({ id, ask });
  });
relayShellPort(window, worker);
