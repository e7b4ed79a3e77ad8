/** How long the lock screen waits after so many failed attempts in a row, in milliseconds: nothing for the first two, then
 *  doubling from one second to at most five minutes. It never ends in a lock-out: nobody's typing destroys anything. */
export function unlockDelayMs(failedAttempts: number): number {
  if (failedAttempts < freeAttempts) return 0;
  return Math.min(longestMs, 1000 * 2 ** Math.min(30, failedAttempts - freeAttempts));
}

const freeAttempts = 3;
const longestMs = 300_000;
