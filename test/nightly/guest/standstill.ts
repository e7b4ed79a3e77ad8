import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

/** Nobody at a form waits longer for *Saved*, and no window stands still longer, because a server is away. */
export const patienceMs = 3_000;

const tickMs = 20;

/** How long this process did nothing at all, as somebody at its window would see it; without what the machine did not let a thread do
 *  either that asks nothing of any share. */
export function watchStandstill(): () => number {
  const witness = startWitness();
  let lastMs = performance.now();
  let longestMs = 0;
  const look = (): void => {
    const nowMs = performance.now();
    longestMs = Math.max(longestMs, nowMs - lastMs - tickMs);
    lastMs = nowMs;
  };
  const ticking = setInterval(look, tickMs);
  return () => {
    clearInterval(ticking);
    look();
    return Math.max(0, Math.round(longestMs - witness()));
  };
}

/** Counts its own longest standstill. */
function startWitness(): () => number {
  const longest = new Int32Array(new SharedArrayBuffer(4));
  const code = `
    const longest = require('node:worker_threads').workerData;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      longest[0] = Math.max(longest[0], now - last - ${String(tickMs)});
      last = now;
    }, ${String(tickMs)});`;
  const thread = new Worker(code, { eval: true, workerData: longest });
  return () => {
    void thread.terminate();
    return longest[0] ?? 0;
  };
}
