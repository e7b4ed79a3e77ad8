import { expect } from '@playwright/test';
import { expectKept, killWhileSaving } from '../e2e/vault/saving.ts';
import { setUpUnit } from '../e2e/pages/first-run.ts';
import { LockScreen } from '../e2e/pages/lock-screen.ts';
import { test } from '../e2e/pages/probity.ts';

/** @file The five kills of every run, many times over. `PROBITY_KILLS` says how many; sixty unless told. */

const kills = Number(process.env['PROBITY_KILLS'] ?? 60);
const longestMs = 250;

test('nothing that was called saved is missing after a night of kills', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const founding = await start({ profile });
  const { passphrase } = await setUpUnit(founding.page());
  await founding.kill();
  // Spread evenly over the time a save takes and a little beyond, early and late ones in turn.
  const endAfterMs = Array.from({ length: kills }, (_, life) => (life * 97) % longestMs);
  const told = await killWhileSaving({ start, profile, passphrase, endAfterMs });
  expect(told.saved.length).toBeGreaterThanOrEqual(kills);
  const last = await start({ profile });
  await new LockScreen(last.page()).unlock(passphrase);
  await expectKept(last.page(), told);
});
