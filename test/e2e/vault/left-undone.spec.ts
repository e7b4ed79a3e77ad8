import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { Health } from '../pages/health.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { takePictures } from '../share/screens.ts';
import { test } from '../tools/own-disk.ts';

/** @file What an unlock left undone on a full disk: named on My work, and gone once there is room and somebody tries. */

test('an unlock that the disk has no room for is named, and put on the record when there is room', async ({
  start,
  disk,
}) => {
  const first = await start({ profile: disk.path });
  const { passphrase } = await setUpUnit(first.page());
  await first.close();
  const page = (await start({ profile: disk.path })).page();
  const lock = new LockScreen(page);
  await lock.expectShown();
  disk.fill();
  await lock.unlock(passphrase);

  const undone = page
    .getByRole('main')
    .getByRole('group')
    .filter({ hasText: 'Not done after unlocking' });
  await expect(undone).toContainText('That you unlocked or looked something up');
  await expect(undone).toContainText('is not on the record yet');
  await expectAccessible(page);
  await takePictures(page, 'left-undone');
  const health = new Health(page);
  await health.open();
  await expect(undone).toBeVisible();
  const before = await health.figure('Acts, each signed');

  disk.free();
  await new Desk(page).goTo('My work');
  await undone.getByRole('button', { name: 'Try again' }).click();
  await expect(undone).toHaveCount(0);
  await health.open();
  expect(await health.figure('Acts, each signed')).toBe(before + 1);
});
