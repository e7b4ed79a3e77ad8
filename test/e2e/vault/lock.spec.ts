import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { WaysIn } from '../pages/ways-in.ts';

/** @file Leaving the desk and coming back to it: what locks, what a wrong passphrase costs, and the two ways in. */

test('what was typed waits behind a lock by button, by keyboard and behind a blank screen', async ({
  start,
}) => {
  const probity = await start();
  const { passphrase } = await setUpUnit(probity.page());
  let page = probity.page();
  await new People(page).open();
  await new People(page).begin('Hester Vane');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();

  await new Desk(page).blank();
  await expect(new Desk(page).blanked).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(new Desk(page).blanked).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(new Desk(page).blanked).toBeHidden();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hester Vane');

  await new Desk(page).lock();
  page = await probity.nextPage();
  await new LockScreen(page).expectShown();
  await expect(page.getByText('Locked, as you asked.')).toBeVisible();
  await expectAccessible(page);

  await new LockScreen(page).unlock(passphrase);
  await page
    .getByRole('region', { name: 'Begun and not saved' })
    .getByRole('link', { name: 'Name a person' })
    .click();
  await page.getByRole('button', { name: 'Name a person' }).click();
  await expect(page.getByText(/^Your draft of .* is back/)).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hester Vane');
  await expect(page.getByRole('checkbox', { name: 'Appropriate Authority' })).toBeChecked();

  await new Desk(page).blank();
  await new Desk(page).lockByKeyboard();
  page = await probity.nextPage();
  await new LockScreen(page).expectShown();
  expect(await page.getByText('Hester Vane').count()).toBe(0);
});

test('a desk that nobody touches locks itself, and one that is used does not', async ({
  start,
}) => {
  const probity = await start({ env: { PROBITY_IDLE_SECONDS: '7' } });
  await setUpUnit(probity.page());
  const desk = new Desk(probity.page());
  for (let seconds = 0; seconds < 10; seconds++) {
    await probity.page().keyboard.press('F1');
    await probity.page().keyboard.press('Escape');
    await probity.page().waitForTimeout(1000);
  }
  await desk.expectShown();
  const page = await probity.nextPage();
  await new LockScreen(page).expectShown();
  await expect(page.getByText('Locked because nobody used it for a while.')).toBeVisible();
});

test('a wrong passphrase costs a growing wait, which a kill does not shorten; the right one still opens', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const first = await start({ profile });
  const { passphrase } = await setUpUnit(first.page());
  await new Desk(first.page()).lock();
  const page = await first.nextPage();
  const lock = new LockScreen(page);
  for (let tries = 0; tries < 2; tries++) {
    await lock.try('open sesame');
    await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
    await expect(lock.passphrase).toHaveValue('');
    await expect(lock.timer).toBeHidden();
  }
  // The wait is counted from the try, so a slow machine shows less of a short one; the long one cannot be missed.
  for (let tries = 0; tries < 4; tries++) {
    await lock.try('open sesame');
    await expect(lock.passphrase).toHaveValue('');
    await expect(lock.timer).toBeHidden({ timeout: 15_000 });
  }
  await lock.try('open sesame');
  await expect(lock.timer).toHaveText(/^Next try in ([8-9]|1[0-6]) seconds$/);
  await first.kill();

  const second = await start({ profile });
  const again = new LockScreen(second.page());
  await again.try(passphrase);
  await expect(second.page().getByText('The next try has to wait.')).toBeVisible();
  await expect(again.timer).toHaveText(/^Next try in \d+ seconds?$/);
  await expectAccessible(second.page());
  await expect(again.timer).toBeHidden({ timeout: 20_000 });
  await again.unlock(passphrase);
  await new Desk(second.page()).lock();
  const third = new LockScreen(await second.nextPage());
  await third.try('open sesame');
  await expect(third.page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await expect(third.timer).toBeHidden();
});

test('the passphrase and the vault key are changed, and what is void opens nothing', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const first = await start({ profile });
  const before = await setUpUnit(first.page());
  let page = first.page();
  await new People(page).open();
  await new People(page).name('Hester Vane');

  const waysIn = new WaysIn(page);
  await waysIn.open();
  await expectAccessible(page);
  await waysIn.changePassphrase('not the present one', { newVaultKey: false });
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const second = await waysIn.changePassphrase(before.passphrase, { newVaultKey: false });
  await expect(
    page.getByText('Copies of this vault made before still open with the old one'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  const third = await waysIn.changePassphrase(second, { newVaultKey: true });
  await expect(
    page.getByText('The recovery kit you had opens nothing here any more'),
  ).toBeVisible();
  const words = await waysIn.kit.read();
  await expectAccessible(page);
  // Killed before the new kit is confirmed: the new key rules, and the kit is asked for again.
  await first.kill();

  const restarted = await start({ profile });
  page = restarted.page();
  const lock = new LockScreen(page);
  await lock.try(second);
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await lock.unlock(third);
  await expect(page.getByText('The recovery kit is not confirmed.')).toBeVisible();
  await new People(page).open();
  await expect(new People(page).row('Hester Vane')).toBeVisible();

  await new Desk(page).lock();
  page = await restarted.nextPage();
  const kitless = new LockScreen(page);
  await kitless.takeOutTheKit();
  await kitless.recover(before.words);
  await expect(page.getByText('Those words are not the recovery kit of this vault.')).toBeVisible();
  await kitless.recover(words);
  await new Desk(page).expectShown();
});
