import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { confirmGone } from './confirm-gone.ts';

test('a process that does not end by itself is killed', async () => {
  const stubborn = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => stubborn.on('exit', (_code, signal) => resolve(signal)));
  expect(await confirmGone([stubborn.pid ?? 0])).toBe(true);
  expect(await ended).toBe('SIGKILL');
});

test('processes that are gone already are confirmed at once', async () => {
  expect(await confirmGone([])).toBe(true);
  expect(await confirmGone([2 ** 22 + 1])).toBe(true);
});
