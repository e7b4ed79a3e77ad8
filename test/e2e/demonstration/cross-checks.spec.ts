import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';

/** @file The quarterly run: an earlier one that found nothing and says what it covered, one that is recorded now, a hit confirmed and taken to a
 *  report; and what of the run goes out as
 *  evidence. Everybody and every company is invented. */

test('a run is recorded with what it covered, and a hit is confirmed and taken to a report', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await openDemonstration(page);
  await new Desk(page).goTo('Cross-checks');
  await expect(hits(page).filter({ hasText: 'Gift, then contract' })).toHaveCount(2);
  await expectAccessible(page);
  await takePictures(page, 'checks');
  await anEarlierRun(page);
  await aRunNow(page);
  await missing(page);
  await ofFamily(page);
  await confirmed(page);
  await evidence(probity.app, page, freshFolder('evidence'));
});

const hits = (page: Page) => page.getByRole('grid', { name: 'Hits' }).getByRole('row');

/** It found nothing, and proves that it looked. */
async function anEarlierRun(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Runs' }).click();
  await expect(page.getByText('No hit between registers.')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Gift, then contract Gifts and hospitality: checked 2 of 2/ }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Schedule and windows' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Schedule and windows' })).toBeVisible();
  await expect(page.getByText('House rules: the unit has set nothing else.')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'checks-schedule');
}

async function aRunNow(page: Page): Promise<void> {
  await new CasePage(page).press('Run and record');
  await page.getByRole('tab', { name: 'Runs' }).click();
  await expect(page.getByText('Completed', { exact: true })).toHaveCount(2);
  await page.getByRole('tab', { name: 'Coverage' }).click();
  await expect(page.getByText(/^Contracts: checked 1 of 1$/).first()).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'checks-coverage');
  await page.getByRole('button', { name: /^2 to be decided, .*“Gift, then contract”$/ }).click();
  await expect(hits(page).filter({ hasText: 'Gift, then contract' })).toHaveCount(2);
  await new CasePage(page).press('Clear');
}

const hit = (page: Page, check: string) => hits(page).filter({ hasText: check });

/** Another bidder declared that there is no conflict; this one declared nothing. */
async function missing(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Coverage' }).click();
  await expect(
    page.getByText(/\(\d+ bids and contracts for which nobody declared\)/),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Hits' }).click();
  await hit(page, 'Declaration missing').filter({ hasText: 'Pell' }).click();
  await expect(page.getByText(/^Pell & Drummond plc bid for “Fleet servicing” on/)).toBeVisible();
  await expect(page.getByText(/each was asked\.$/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'hit-declaration-missing');
}

/** The bakery of a special constable's husband bid for the canteens. */
async function ofFamily(page: Page): Promise<void> {
  await new Desk(page).goTo('Cross-checks');
  await hit(page, 'Interest with a contractor').click();
  await expect(
    page.getByText(
      'The business of somebody of the holder’s close family (Husband) bid for “Canteens of four stations”.',
    ),
  ).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'hit-of-family');
  await new Desk(page).goTo('Cross-checks');
}

/** From a hit to the next that waits, and back to the list as it was left; the navigation shows all of it again. */
async function nextAndBack(page: Page): Promise<void> {
  const on = new CasePage(page);
  const here = page.url();
  await page.getByRole('link', { name: 'Next hit to be decided' }).click();
  await expect(page.getByText('To be decided', { exact: true })).toBeVisible();
  expect(page.url()).not.toBe(here);
  await page.getByRole('main').getByRole('link', { name: 'Cross-checks' }).click();
  await on.field('How it stands').selectOption({ label: 'Confirmed' });
  await hits(page).nth(1).click();
  expect(page.url()).toBe(here);
  await page.getByRole('main').getByRole('link', { name: 'Cross-checks' }).click();
  await expect(on.field('How it stands')).toHaveValue('confirmed');
  await new Desk(page).goTo('Cross-checks');
  await hits(page).nth(1).click();
  await new Desk(page).goTo('Cross-checks');
  await expect(on.field('How it stands')).toHaveValue('waiting');
  await page.evaluate((to) => {
    window.location.hash = to;
  }, new URL(here).hash);
}

async function confirmed(page: Page): Promise<void> {
  const on = new CasePage(page);
  await page.getByRole('tab', { name: 'Hits' }).click();
  await hits(page).filter({ hasText: 'Gift, then contract' }).filter({ hasText: 'hamper' }).click();
  await expect(page.getByText(/140 days before the award/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'hit');
  await on.choose('What do you make of it?', /^Confirm/);
  await on.fill('Why?', 'He answers for the contract.');
  await on.press('Record the decision');
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible();
  await nextAndBack(page);
  await on.press('Take to a new report');
  await expect(page.getByRole('heading', { level: 1, name: 'Record report' })).toBeVisible();
  await new Desk(page).goTo('Cross-checks');
  await on.field('How it stands').selectOption({ label: 'Confirmed' });
  await expect(hits(page)).toHaveCount(2);
}

/** What an inspectorate asks for, on paper and as a table: nothing of a case goes out with it, and the run says that it did. */
async function evidence(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  const save = page.getByRole('button', { name: 'Choose where to save it' });
  await page.getByRole('tab', { name: 'Runs' }).click();
  await takePictures(page, 'checks-runs');
  const paper = join(folder, 'evidence.pdf');
  await saveTo(app, paper);
  await saveButton(page).click();
  await page.getByRole('checkbox', { name: /^Also each hit between registers/ }).check();
  await expectAccessible(page);
  await takePictures(page, 'checks-evidence');
  await save.click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  const text = execFileSync('pdftotext', ['-layout', paper, '-'], { encoding: 'utf8' });
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain('OFFICIAL-SENSITIVE · For the unit and those who inspect it');
  expect(words).toContain('Completed: Yes, 10 checks');
  expect(words).toMatch(/Contracts: checked 1 of 1/);
  expect(words).toMatch(/Confirmed 1 /);
  expect(words).toContain('He answers for the contract.');
  expect(words).not.toMatch(/NA\/\d{4}/);
  const table = join(folder, 'evidence.csv');
  await saveTo(app, table);
  await saveButton(page).click();
  await page.getByRole('radio', { name: /^Table/ }).check();
  await save.click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(readFileSync(table, 'utf8')).toMatch(/,Hits now,,Confirmed,1,\d+,/);
  await expect(
    page.getByText(/^Evidence saved as a table by .*; as a PDF with each hit by /),
  ).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'checks-evidence-saved');
}

const saveButton = (page: Page) =>
  page.getByRole('button', { name: /^Save the evidence of the run of/ }).first();
