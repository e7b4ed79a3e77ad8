import { expect } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { FirstRun } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';

/** @file The network picture by mouse and by keyboard, over the demonstration. Everybody in it is invented. */

test('the network of the demonstration is looked at, walked by keyboard, narrowed, and saved', async ({
  start,
}, info) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  page.on('console', (message) => console.log(message.text()));
  await page.getByRole('button', { name: 'Explore with demonstration data' }).click();
  await new FirstRun(page).takeOfferedWords('Open the demonstration');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible({
    timeout: 60_000,
  });
  await new Desk(page).goTo('Network');
  const picture = page.getByRole('application', { name: 'Picture of the network' });
  await expect(picture).toBeVisible();
  await page.waitForTimeout(2000);
  const shot = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });
  await shot('1-first');
  await page.getByRole('button', { name: /^Show all/ }).click();
  await page.waitForTimeout(2500);
  await shot('2-all');
  await picture.focus();
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(800);
  await shot('3-chosen');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(800);
  await shot('4-right');
  await page.getByRole('button', { name: 'Picture around this' }).click();
  await page.waitForTimeout(1500);
  await shot('5-around');
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.waitForTimeout(500);
  await shot('6-table');
  await page.getByRole('tab', { name: 'Links' }).click();
  await page.waitForTimeout(800);
  await shot('7-links');
  await page.getByRole('tab', { name: 'Hubs' }).click();
  await page.waitForTimeout(1500);
  await shot('8-hubs');
});
