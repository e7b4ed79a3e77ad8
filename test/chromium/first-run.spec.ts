import { expect } from '@playwright/test';
import { expectAccessible } from '../e2e/pages/accessible.ts';
import { Desk } from '../e2e/pages/desk.ts';
import { FirstRun, setUpUnit } from '../e2e/pages/first-run.ts';
import { LockScreen } from '../e2e/pages/lock-screen.ts';
import { test } from './in-browser.ts';

/** @file The first minutes in the second engine: the same page, vault and policy as in Electron, the fake shell behind them. */

const places = [
  'Cases',
  'Search',
  'Sealed copies',
  'Health',
  'Unit and settings',
  'My work',
] as const;

test('the engine is at least the milestone that is pinned for users, and the page is isolated', async ({
  desk,
}) => {
  const version = desk.page().context().browser()?.version() ?? '';
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(156);
  expect(
    await desk.page().evaluate(() => [window.isSecureContext, window.crossOriginIsolated]),
  ).toEqual([true, true]);
});

test('a unit is set up, the page crashes, and its passphrase opens it again', async ({ desk }) => {
  await new FirstRun(desk.page()).expectShown();
  await expectAccessible(desk.page());
  const { passphrase } = await setUpUnit(desk.page());
  await new Desk(desk.page()).expectShown();
  await expectAccessible(desk.page());

  const page = await desk.crash();
  const lockScreen = new LockScreen(page);
  await lockScreen.expectShown();
  await expectAccessible(page);
  await lockScreen.try('not the passphrase at all');
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await expect(lockScreen.timer).toBeHidden({ timeout: 60_000 });
  await lockScreen.unlock(passphrase);
  await new Desk(page).expectShown();
});

test('a vault is locked, and its kit opens it with a new passphrase', async ({ desk }) => {
  const { words } = await setUpUnit(desk.page());
  await new Desk(desk.page()).lock();
  const lockScreen = new LockScreen(desk.page());
  await lockScreen.takeOutTheKit();
  await expectAccessible(desk.page());
  await lockScreen.recover(words);
  await new Desk(desk.page()).expectShown();
});

test('the demonstration opens, and its places are accessible in light and in dark', async ({
  desk,
}) => {
  const page = desk.page();
  await page.getByRole('button', { name: 'Explore with demonstration data' }).click();
  await page.getByRole('button', { name: 'Open the demonstration' }).click();
  const frame = new Desk(page);
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible({ timeout: 60_000 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const place of places) {
      await frame.goTo(place);
      await expectAccessible(page);
    }
  }
});
