import { performance } from 'node:perf_hooks';

/** Nobody at a form waits longer for *Saved*, and no window stands still longer, because a server is away. */
export const patienceMs = 3_000;

const tickMs = 20;

/** How long this process did nothing at all, as somebody at its window would see it. */
export function watchStandstill(): () => number {
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
    return Math.round(longestMs);
  };
}
