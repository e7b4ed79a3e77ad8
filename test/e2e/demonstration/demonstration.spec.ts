import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';

/** @file Looking around: the demonstration in the real app. Everybody in it is invented. */

test('the demonstration opens with work in every stage, marked as fictitious, and a case can be read', async ({
  start,
}, info) => {
  const page = (await start()).page();
  await openDemonstration(page);
  await expect(page.getByText('everybody in it is fictitious')).toBeVisible();
  await expect(page.getByText(/days late/).first()).toBeVisible();
  await expectAccessible(page);
  if (process.env['PROBITY_PICTURES']) {
    // The picture of the README, without the message that goes.
    await expect(page.getByText(/^Saved \d\d:\d\d on this disk$/)).toHaveCount(0);
    await page.screenshot({ path: info.outputPath('my-work.png') });
  }

  const desk = new Desk(page);
  await desk.goTo('Cases');
  await expect(page.getByText('41 cases open')).toBeVisible();
  await page.getByText('PC Idris Vane, 4471').first().click();
  await expect(page.getByText(/Appeal window open, until the end of/).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Letters' }).click();
  await expect(page.getByText('Notice of conditions').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Liaison' }).click();
  await page
    .getByRole('button', { name: /^More under/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('more.png') });
  await expectAccessible(page);
});
