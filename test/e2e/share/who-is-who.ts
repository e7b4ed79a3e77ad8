import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import type { Workstation } from '../pages/workstation.ts';
import { takePictures } from './screens.ts';

/** @file Two offers by donors of nearly one name, and what two colleagues decide of them apart. Both donors are invented. */

const offers = `Date,Officer,Department,Offered by,Gift,Value,Outcome
18/02/2026,Una Castellane,Command,Casimir Brightwater,Dinner,about 60,Accepted
20/02/2026,Una Castellane,Command,Kasimir Brightwatter,Wine,10,Not accepted
`;

/** Both offers, out of an earlier register. */
export async function takeOverOffers(page: Page): Promise<void> {
  await new Desk(page).goTo('Registers');
  await new CasePage(page).press('Import an earlier register');
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'Register.csv', mimeType: 'text/csv', buffer: Buffer.from(offers) },
  });
  await new CasePage(page).press('Import 2 offers');
  await expect(page.getByText('Gifts and hospitality: 2 offers')).toBeVisible();
}

/** Says of the two whether they are one. */
export async function decideWho(
  { page }: Workstation,
  answer: 'The same' | 'Not the same',
  why: string,
): Promise<void> {
  await new Desk(page).goTo('People');
  await page.getByRole('link', { name: 'Same or different?' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Casimir Brightwater' })).toBeVisible();
  await new CasePage(page).fill('Why? (optional)', why);
  await page.getByRole('button', { name: answer, exact: true }).click();
  await expect(page.getByText(new RegExp(`^${answer}: .*Brightwater`))).toBeVisible();
}

/** Under My work, and beside each other. */
export async function seeDecidedApart({ page }: Workstation): Promise<void> {
  await new Desk(page).goTo('My work');
  const badge = page.getByText('Who is who was decided twice, apart.');
  await expect(badge).toBeVisible();
  await badge.getByRole('link', { name: 'Compare and choose' }).click();
  const versions = page.getByRole('region', { name: 'The versions side by side' });
  await expect(versions).toContainText('Mara Hale');
  await expect(versions).toContainText('Not the same');
}

/** One decision stands, with why; without why it is refused. */
export async function chooseWho({ page }: Workstation, stands: RegExp): Promise<void> {
  const on = new CasePage(page);
  await expectAccessible(page);
  await takePictures(page, 'who-is-who');
  await on.choose('Which decision stands?', stands);
  await on.press('Let this decision stand');
  await expect(page.getByText(/Say why this decision is to stand\./)).toBeVisible();
  await on.fill('Why this one?', 'One telephone answers for both.');
  await on.press('Let this decision stand');
  await expect(page.getByText('Chosen: the same, as Mara Hale decided.')).toBeVisible();
  await expect(page.getByText('Nobody decided apart from others.')).toBeVisible();
  await expectAccessible(page);
}

/** The two are one, with every decision to be read. */
export async function expectOnePerson({ page }: Workstation): Promise<void> {
  const on = new CasePage(page);
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Who is who was decided twice, apart.')).toHaveCount(0);
  await new Desk(page).goTo('People');
  await on.fill('Find', 'Brightwater');
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await rows.nth(1).click();
  await expect(page.getByText('2 records, put together').first()).toBeVisible();
  await expect(page.getByText('One telephone answers for both.').first()).toBeVisible();
}
