import { expect } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { watchSaved } from '../pages/watch-saved.ts';
import { traceCalls } from '../tools/strace.ts';
import { expectKept, killWhileSaving } from './saving.ts';

/** @file "Saved" on the screen means: on the disk. The night run kills some fifty times more (test/nightly). */

test('nothing that was called saved is missing after five kills while saving', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const founding = await start({ profile });
  const { passphrase } = await setUpUnit(founding.page());
  await founding.kill();
  const told = await killWhileSaving({
    start,
    profile,
    passphrase,
    endAfterMs: [0, 8, 20, 45, 120],
  });
  const last = await start({ profile });
  await new LockScreen(last.page()).unlock(passphrase);
  await expectKept(last.page(), told);
});

test('“Saved” waits for a slow disk, and a disk that fails is said and tried again', async ({
  start,
  freshFolder,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: it runs wherever there is strace, and says so elsewhere
  test.skip(process.platform !== 'linux', 'strace is of Linux');
  const profile = freshFolder();
  const probity = await start({ profile });
  const { passphrase } = await setUpUnit(probity.page());
  const page = probity.page();
  const people = new People(page);
  await people.open();
  const watch = await watchSaved(page);

  await people.begin('Slow Hester');
  const slow = await traceCalls(probity.pid, 'fdatasync', 'delay_exit=2000000');
  await people.save();
  await page.waitForTimeout(1000);
  expect(watch.seenAtMs()).toEqual([]);
  await expect(page.getByRole('button', { name: 'Saving…' })).toBeVisible();
  await expect(new Desk(page).savedToast).toBeVisible();
  const calls = await slow.stop();
  const synced = calls.find(({ path, result }) => path.endsWith('.jnl') && result.startsWith('0'));
  expect(synced?.endedAtMs).toBeLessThan(watch.seenAtMs()[0] ?? 0);
  await expect(people.row('Slow Hester')).toHaveCount(1);

  await people.begin('Refused Hester');
  const failing = await traceCalls(probity.pid, 'fdatasync', 'error=EIO');
  await people.save();
  await expect(page.getByText('The disk did not take this, so it was not saved.')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Not saved: see the form')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Refused Hester');
  expect(watch.seenAtMs()).toHaveLength(1);
  await failing.stop();
  await people.save();
  await expect(people.row('Refused Hester')).toHaveCount(1);
  await probity.kill();

  const again = await start({ profile });
  await new LockScreen(again.page()).unlock(passphrase);
  await new People(again.page()).open();
  for (const name of ['Slow Hester', 'Refused Hester'])
    await expect(new People(again.page()).row(name)).toHaveCount(1);
});
