import '../../../renderer/vault-client/jitless.ts';
import { relayShellPort } from '../../../renderer/vault-client/shell-port.ts';
import { trustedWorkerAddress } from '../../../renderer/vault-client/trusted-types.ts';
import workerAddress from './vault.worker.ts?worker&url';
import type { NetworkTimes } from './network.ts';
import { panOver, type PanTimes } from './pan.ts';
import type { BenchAnswer, BenchAsk } from './wire.ts';

/** @file A page that passes the driver's questions to a worker which holds the real vault, in the place of the desk. */

declare global {
  interface Window {
    bench: (ask: BenchAsk) => Promise<BenchAnswer>;
    /** Pans over a network that the worker made, and answers what that took besides. */
    benchPan: (made: unknown, frames: number) => Promise<Omit<NetworkTimes, 'drawn'> & PanTimes>;
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
window.benchPan = async (made, frames) => {
  const { drawn, ...times } = made as NetworkTimes;
  return { ...times, ...(await panOver({ drawn }, frames)) };
};
relayShellPort(window, worker);
