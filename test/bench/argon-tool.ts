import { spawnSync } from 'node:child_process';
import type { ArgonCost } from '../../shared/formats/slots.ts';

/** How long the distribution's own `argon2` takes with the same parameters, in milliseconds; its start is part of it. */
export function argonTool(cost: ArgonCost, passphrase: string, salt: string): number {
  const { memoryKiB, passes, lanes } = cost;
  const numbers = ['-t', String(passes), '-k', String(memoryKiB), '-p', String(lanes)];
  const from = performance.now();
  const done = spawnSync('argon2', [salt, '-id', ...numbers, '-l', '32', '-r'], {
    input: passphrase,
  });
  const ms = performance.now() - from;
  if (done.status !== 0) throw new Error('The argon2 tool failed.');
  return ms;
}
