import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';

/** @file Same or different: somebody who gave tickets has the telephone of an associate, and nearly the name. A person decides that they are
 *  one, sees all that is told of them, and separates them again. Everybody is invented. */

test('two records are decided to be of one person, read together, and separated again', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const page = (await start()).page();
  await openDemonstration(page);
  await fromMyWork(page);
  await inThePalette(page);
  await new Desk(page).goTo('People');
  await find(page);
  await page.getByRole('link', { name: 'Same or different?' }).click();
  await decide(page);
  await readAndSeparate(page);
});

/** What waits is counted behind My work, and leads to the strong suggestions. */
async function fromMyWork(page: Page): Promise<void> {
  await expect(page.getByText(/pairs may be the same person or organisation/)).toBeVisible({
    timeout: 30_000,
  });
  await takePictures(page, 'my-work-people');
  await page.getByRole('link', { name: 'Same or different?' }).click();
  // The strongest are two suppliers of nearly one name.
  await expect(page.getByRole('heading', { level: 1, name: 'Same organisation?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Strong only', pressed: true })).toBeVisible();
}

/** Typed anywhere: a part of a telephone leads to whoever has it. */
async function inThePalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Search and go to' }).fill('pyke lucyan');
  const found = page.getByRole('group', { name: 'People' }).getByRole('option');
  await expect(found.first()).toContainText('Pyke');
  await takePictures(page, 'palette-people');
  await found.first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Luci.n Marlow/ })).toBeVisible();
}

const people = (page: Page) => page.getByRole('grid', { name: 'People' }).getByRole('row');

/** As it is remembered: misheard, and by a few figures of the telephone. */
async function find(page: Page): Promise<void> {
  const on = new CasePage(page);
  await expect(page.getByText(/suggestions that two may be the same/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'people');
  await on.fill('Find', 'pyke lucyan');
  await expect(people(page)).toHaveCount(3);
  await on.fill('Find', '900127');
  await expect(people(page)).toHaveCount(3);
  await expect(page.getByText('Found: part of a number').first()).toBeVisible();
  await expect(people(page).filter({ hasText: 'Telephone 07700 900127' })).toHaveCount(1);
}

async function decide(page: Page): Promise<void> {
  const on = new CasePage(page);
  await expect(page.getByText(/^Suggestion 1 of/)).toBeVisible();
  await on.press('Strong only');
  const both = page.getByRole('heading', { level: 2, name: /^Lucien Marlow-Pyke$/ });
  const yours = page.getByRole('heading', { level: 2, name: 'Your decision' });
  await expect(yours).toBeVisible();
  for (let at = 2; !(await both.isVisible()); at += 1) {
    await on.press('Next');
    await expect(page.getByText(new RegExp(`^Suggestion ${String(at)} of`))).toBeVisible();
    await expect(yours).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Same person?' })).toBeVisible();
  await expect(page.getByText('They share a number.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Lucian Marlowe-Pyke' })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'same');
  await page.getByRole('button', { name: 'The same', exact: true }).click();
  await expect(page.getByText(/^The same: Luci.n Marlow/)).toBeVisible();
  await on.press('Undo');
  await expect(page.getByText(/^The same: Luci.n Marlow/)).toBeHidden();
  await expect(both).toBeVisible();
  await on.fill('Why is it changed?', 'He gave the same telephone to both.');
  await page.getByRole('button', { name: 'The same', exact: true }).click();
  await expect(page.getByText(/^The same: Luci.n Marlow/)).toBeVisible();
}

async function readAndSeparate(page: Page): Promise<void> {
  const on = new CasePage(page);
  await new Desk(page).goTo('People');
  await on.fill('Find', 'Marlowe-Pyke');
  await expect(people(page)).toHaveCount(2);
  await people(page).nth(1).click();
  await expect(page.getByRole('heading', { level: 1, name: /Luci.n Marlow/ })).toBeVisible();
  await expect(page.getByText('Offered on', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/^Reported as an associate: /)).toBeVisible();
  await expect(page.getByText('He gave the same telephone to both.')).toBeVisible();
  const copy = page
    .getByRole('list', { name: 'Numbers, vehicles and handles' })
    .getByRole('button', { name: /^Copy: Telephone/ })
    .first();
  await copy.press('Enter');
  await expect(page.getByRole('button', { name: /^Copied: Telephone/ })).toBeFocused();
  await expectAccessible(page);
  await takePictures(page, 'person');
  await on.press('Separate records');
  await page.getByRole('checkbox', { name: /Gifts and hospitality/ }).check();
  await on.press('Separate the chosen records');
  await expect(page.getByText(/Say why this decision is to stand/)).toBeVisible();
  await on.fill('Why are they not the same?', 'It was his cousin’s telephone.');
  await on.press('Separate the chosen records');
  await expect(page.getByText('Not the same', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Separate records' })).toBeHidden();
}
