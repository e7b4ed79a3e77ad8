import { setTimeout as wait } from 'node:timers/promises';

/** @file A lock is true only when the process that saw plaintext is no more. */

const patienceMs = 2000;
const lookEveryMs = 20;

/** Waits for the processes to end; kills what is left after two seconds. False when one survives even that. */
export async function confirmGone(pids: readonly number[]): Promise<boolean> {
  if (await allGoneWithin(pids, patienceMs)) return true;
  for (const pid of pids.filter(isAlive)) signal(pid, 'SIGKILL');
  return allGoneWithin(pids, patienceMs);
}

async function allGoneWithin(pids: readonly number[], limitMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < limitMs; waitedMs += lookEveryMs) {
    if (!pids.some(isAlive)) return true;
    await wait(lookEveryMs);
  }
  return !pids.some(isAlive);
}

const isAlive = (pid: number): boolean => signal(pid, 0);

function signal(pid: number, name: 'SIGKILL' | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    // no such process
    return false;
  }
}
