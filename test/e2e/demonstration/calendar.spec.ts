import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';

/** @file The calendar over the demonstration: every date the unit owes. Everybody in it is invented. */

test('the calendar shows what is owed by day, is walked by the keyboard, and goes on paper as a disclosure', async ({
  start,
}, info) => {
  test.setTimeout(180_000);
  const probity = await start();
  const page = probity.page();
  await openDemonstration(page);
  await new Desk(page).goTo('Calendar');
  const grid = page.getByRole('table');
  const today = grid.getByRole('button', { pressed: true });
  await expect(today).toHaveAccessibleName(/, today: /);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('month.png') });

  await today.focus();
  await page.keyboard.press('PageDown');
  await expect(grid.getByRole('button', { pressed: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('button', { pressed: true })).toBeFocused();
  await page.getByRole('button', { name: 'Today', exact: true }).click();

  await page.getByRole('button', { name: 'List', exact: true }).click();
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^NA\// }) });
  await expect(first.first()).toBeVisible();
  await first
    .first()
    .getByRole('button', { name: /^Why\?/ })
    .click();
  await expect(
    page.getByText(/The policy says|A rule of this application|How we read/).first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('list.png') });
  await page.getByLabel('About', { exact: true }).selectOption({ label: 'Appeal' });
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/appeal/i);
  await page.getByLabel('About', { exact: true }).selectOption({ label: 'Everything' });

  const path = join(info.outputDir, 'calendar.pdf');
  await page.getByRole('button', { name: 'Save on paper' }).click();
  await expectAccessible(page);
  const save = page.getByRole('button', { name: 'Choose where to save it' });
  await saveTo(probity.app, join(info.outputDir, 'a stick that is gone', 'calendar.pdf'));
  await save.click();
  const gone = page.getByText('The folder you chose is not there any more');
  await expect(gone).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'folder-gone');
  await saveTo(probity.app, path);
  await save.click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await expect(gone).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).click();
  const paper = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(paper).toContain('OFFICIAL-SENSITIVE');
  expect(paper).toMatch(/NA\/\d{4}\/\w{5}/);
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name: 'Record of the unit' }).click();
  await expect(page.getByText('Calendar saved on paper').first()).toBeVisible();
});
