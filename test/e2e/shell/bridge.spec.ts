import { expect } from '@playwright/test';
import { someVault, test } from './shell-app.ts';

/** @file The port in the real application. The thousands of hostile messages are electron/bridge/serve-port.test.ts. */

test('three messages that are not ours end the session', async ({ launch }) => {
  const shell = await launch();
  await shell.ask('session.opened', { vaultId: someVault });
  for (const message of [
    'nonsense',
    { id: 1, channel: '../../etc/passwd', request: {} },
    { id: 2, channel: 'file.read', request: { vaultId: '..', name: 'x' } },
  ]) {
    // The application may be gone before the driver hears that the third was said.
    await shell.probe({ say: 'raw', message }).catch(() => undefined);
  }
  await shell.nextPage();
  expect(await shell.ask('shell.facts', {})).toMatchObject({ value: { lockedBecause: 'misuse' } });
});

test('a second port ends the first', async ({ launch }) => {
  const shell = await launch();
  expect(await shell.ask('vaults.list', {})).toEqual({ ok: true, value: [] });
  await shell.page.evaluate(() => window.probity?.connect());
  const over = (port: number) => shell.probe({ say: 'ask-over', port, channel: 'vaults.list' });
  await expect.poll(() => over(1)).toEqual({ ok: true, value: [] });
  const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 500));
  expect(await Promise.race([over(0), silence])).toBe('silence');
});

test('a hundred thousand questions at once are answered or told to wait', async ({ launch }) => {
  const shell = await launch();
  const count = 100_000;
  const found = (await shell.probe({ say: 'flood', channel: 'session.active', count })) as Record<
    string,
    number
  >;
  expect(Object.values(found).reduce((sum, number) => sum + number, 0)).toBe(count);
  expect(Object.keys(found).filter((kind) => !['ok', 'bridge/busy'].includes(kind))).toEqual([]);
  await shell.page.waitForTimeout(1000);
  expect(await shell.ask('vaults.list', {})).toEqual({ ok: true, value: [] });
});
