import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';

/** @file What becomes of a hit later: one that lies in a case is decided in that case, and one that was dismissed is open again after its record
 *  was corrected, with what changed. Everybody and every company is invented. */

test('a hit that names a case is decided in that case, and a dismissed one is open again when its record is corrected', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const page = (await start()).page();
  await openDemonstration(page);
  await inACase(page);
  await dismissed(page);
  await corrected(page);
  await openAgain(page);
});

const hits = (page: Page): Locator => page.getByRole('grid', { name: 'Hits' }).getByRole('row');
const hamper = (page: Page): Locator =>
  hits(page).filter({ hasText: 'Gift, then contract' }).filter({ hasText: 'hamper' });

/** An associate of a reported member stands in a register: what is decided is an act of the case, and says who reads it. */
async function inACase(page: Page): Promise<void> {
  const on = new CasePage(page);
  await new Desk(page).goTo('Cross-checks');
  await hits(page).filter({ hasText: 'Associate in a register' }).first().click();
  await expect(page.getByText(/^Only readers of the case/)).toBeVisible();
  // Which case it is: whoever reads this may see it.
  await expect(page.getByRole('definition').filter({ hasText: /^NA\/\d{4}\// })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'hit-in-case');
  await on.choose('What do you make of it?', /^Watch/);
  await on.fill('Why?', 'Two of the same name are possible here.');
  await on.press('Record the decision');
  await expect(page.getByText('Watched', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^Open the record: .*associate of/ }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(page.getByText('Cross-check hit watched')).toBeVisible();
}

async function dismissed(page: Page): Promise<void> {
  const on = new CasePage(page);
  await new Desk(page).goTo('Cross-checks');
  await hamper(page).click();
  await on.choose('What do you make of it?', /^Dismiss/);
  await on.fill('Why?', 'It went back the same day.');
  await on.press('Record the decision');
  await expect(page.getByText('Dismissed', { exact: true })).toBeVisible();
}

/** It was more than a hamper. */
async function corrected(page: Page): Promise<void> {
  const on = new CasePage(page);
  await page.getByRole('link', { name: /^Open the record: .*hamper/ }).click();
  await on.press('Correct');
  await on.fill('What was it?', 'A hamper and a weekend for two');
  await page.getByRole('textbox', { name: /^Why is it corrected/ }).fill('The invoice says so.');
  await on.press('Correct the entry');
  await expect(page.getByRole('heading', { level: 1, name: /weekend for two/ })).toBeVisible();
}

async function openAgain(page: Page): Promise<void> {
  await new Desk(page).goTo('Cross-checks');
  await expect(hamper(page)).toContainText('Open again');
  await expectAccessible(page);
  await takePictures(page, 'hits-open-again');
  await hamper(page).click();
  const changed = page.getByRole('table', { name: 'What changed' }).getByRole('row');
  await expect(changed).toHaveCount(2);
  await expect(changed.nth(1)).toHaveText(/What.*A hamper.*A hamper and a weekend for two/);
  await expect(page.getByText(/^Dismissed by .*: It went back the same day\.$/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'hit-open-again');
}
