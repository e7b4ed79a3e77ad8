import { expect, type Page } from '@playwright/test';
import { aWorkbook } from '../../builders/workbook.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { test, type Probity } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';
import { killAndUnlock, setUpWithAuthority } from './more-steps.ts';

/** @file The registers of procurement, diaries and payments: last year's workbook with broken rows, a chief officer's calendar, an entry put
 *  right, the joint audit plan, a sample of payments drawn for it. Everybody and every company is fictitious. */

test('last year’s workbook and a calendar are taken over, broken rows told, and a sample of payments is drawn for the audit plan', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  const on = new CasePage(page);
  await new Desk(page).goTo('Registers');
  await register(page, 'Procurement');

  await on.press('Import a file');
  await choose(page, 'Finance 2026.xlsx', workbook());
  await expect(page.getByText('Line 4: Name: there is nothing.')).toBeVisible();
  await expect(page.getByText('Line 5: Supplier since: the day is not understood.')).toBeVisible();
  await expect(page.getByText(/1 cell would be a formula/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'import');
  await on.press('Import 2 suppliers, leave out 2 rows');
  await expect(page.getByRole('grid', { name: 'Suppliers' })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'suppliers');

  await page.getByRole('tab', { name: 'Contracts' }).click();
  await on.press('Import a file');
  await choose(page, 'Finance 2026.xlsx', workbook());
  await page.getByLabel('Sheet').selectOption('Contracts');
  await on.press('Import 1 contract, leave out 1 row');
  await page.getByRole('grid', { name: 'Contracts' }).getByText('Catering at events').click();
  await expect(page.getByText('1 April 2026').first()).toBeVisible();
  await expect(page.getByText('Finance 2026.xlsx, line 2')).toBeVisible();
  await expectAccessible(page);
  await correct(page);

  const again = await killAndUnlock(probity, start, passphrase);
  await new Desk(again.page()).goTo('Registers');
  await bringDiary(again.page());
  await agreePlan(again.page());
  await review(again.page());
  await auditIsDone(again.page());
  await twiceAsLarge(again);
});

async function register(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Registers' })
    .getByRole('link', { name: title })
    .click();
}

const choose = (page: Page, name: string, content: Uint8Array): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const workbook = (): Uint8Array =>
  aWorkbook({
    Suppliers: [
      ['Supplier', 'Company number', 'Category', 'Since', 'Comments'],
      ['Larkmoor Catering Ltd', '09120001', 'Catering', { day: 45000 }, '=CMD("calc")'],
      ['Pell & Drummond plc', '01340002', 'Wine', '3/4/2019', ''],
      ['', '01340003', 'Nobody knows', '', ''],
      ['Ostler Vehicles Ltd', '', 'Vehicles', 'last year', ''],
    ],
    Contracts: [
      ['Contract', 'Ref', 'Supplier', 'Award date', 'Value', 'Owner'],
      [
        'Catering at events',
        'C-12',
        'Larkmoor Catering Ltd',
        { day: 46113 },
        84000.5,
        'Petra Holt',
      ],
      ['Fleet', 'C-13', 'Ostler Vehicles Ltd', 'soon', 1, ''],
    ],
  });

async function correct(page: Page): Promise<void> {
  const on = new CasePage(page);
  await on.press('Correct');
  await on.fill('Department', 'Estates');
  await on.fill('Why is it corrected?', 'As the contract says.');
  await expectAccessible(page);
  await on.press('Correct the entry');
  await expect(page.getByText('Corrected, As the contract says.')).toBeVisible();
  await takePictures(page, 'contract');
}

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
BEGIN:VEVENT
UID:1@example.org
DTSTART:20260701T180000Z
DTEND:20260701T200000Z
SUMMARY:Summer reception
LOCATION:Larkmoor Hall
ATTENDEE;CN=Odd Selby:mailto:odd@example.org
END:VEVENT
BEGIN:VEVENT
UID:2@example.org
DTSTART:20260105T090000
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Briefing
END:VEVENT
BEGIN:VEVENT
UID:3@example.org
SUMMARY:Without a day
END:VEVENT
END:VCALENDAR
`;

async function bringDiary(page: Page): Promise<void> {
  const on = new CasePage(page);
  await register(page, 'Diaries');
  await on.press('Import a file');
  const [bytes, window] = [new TextEncoder().encode(calendar), /Entries from \d{4}-/];
  await choose(page, 'Diary.ics', bytes);
  await expect(page.getByText(window)).toBeVisible();
  const whose = page.getByLabel('Whose diary, for every row');
  await whose.fill('Una Castellane');
  await whose.blur();
  await on.press('Import 5 diary entries, leave out 1 row');
  await page.getByLabel('Contains').fill('reception');
  const row = page.getByRole('grid', { name: 'Diaries' }).getByRole('row', { name: /reception/ });
  await expect(row).toContainText('19:00');
  await expect(row).toContainText('Odd Selby');
  await takePictures(page, 'diary');
}

async function agreePlan(page: Page): Promise<void> {
  const on = new CasePage(page);
  await register(page, 'Audit plan and sources');
  await on.press('Record the plan of a year');
  await on.field('Year', true).fill('2025');
  await on.fill('Agreed on', '12/1/2025');
  await on.press('Record the plan');
  await on.press('Add an item');
  await on.fill('What is audited?', 'A tenth of the card payments');
  await on.field('Register', true).selectOption('Expenses and cards');
  await on.fill('By when?', '30/4/2025');
  await on.fill('Who does it?', 'Petra Holt');
  await on.press('Add the item');
  await expect(page.getByRole('cell', { name: /30 Apr 2025, .* late/ })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'audit-plan');
  await page.getByRole('tab', { name: 'Data sources' }).click();
  await on.press('Record a data source');
  await on.fill('What it is', 'Card statements');
  await on.fill('Whose it is', 'County council');
  await on.fill('Legal basis', 'Joint protocol');
  await on.fill('Agreement', 'DSA 14');
  await on.fill('Until', '30/9/2025');
  await on.fill('What it may be used for', 'Comparing payments by cards of the force.');
  await on.press('Record the data source');
  await expect(page.getByRole('heading', { level: 1, name: /^Card statements/ })).toBeVisible();
  await takePictures(page, 'data-source');
  await page.getByRole('link', { name: 'Data sources', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Data sources', selected: true })).toBeVisible();
}

async function auditIsDone(page: Page): Promise<void> {
  const on = new CasePage(page);
  await register(page, 'Audit plan and sources');
  await on.press('It is done: A tenth of the card payments');
  await on
    .field('With which sample or run?')
    .selectOption('Sample of 2 payments, 1 March 2026 to 31 March 2026');
  await on.fill('What was found?', 'One receipt of another day.');
  await on.press('Record it');
  await expect(
    page.getByText(/with the sample of 2 payments, .*: One receipt of another day\./),
  ).toBeVisible();
  await expect(page.getByText('All of it is done.')).toBeVisible();
  await takePictures(page, 'audit-plan-done');
}

/** At twice the size the page still fits the window; a table that does not, scrolls by itself. */
async function twiceAsLarge(probity: Probity): Promise<void> {
  const page = probity.page();
  await probity.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  for (const [title, tab, name] of [
    ['Audit plan and sources', 'Joint audit plan', 'audit-plan-large'],
    ['Expenses', 'Samples', 'sample-large'],
  ] as const) {
    await register(page, title);
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('table').first().scrollIntoViewIfNeeded();
    await takePictures(page, name);
    const tooWide = await page
      .locator('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(tooWide).toBeLessThanOrEqual(1);
  }
}

async function review(page: Page): Promise<void> {
  const on = new CasePage(page);
  await register(page, 'Expenses');
  await on.press('Import a file');
  const days = Array.from({ length: 6 }, (_each, at) => `0${String(at + 1)}/03/2026`);
  const rows = days.map(
    (day, at) => `${day},Petra Holt,Hotel ${String(at)},${String(80 + at)}.50,Yes`,
  );
  const csv = `Date,Cardholder,Merchant,Amount,Receipt\n${rows.join('\n')}\n`;
  await choose(page, 'Cards.csv', new TextEncoder().encode(csv));
  await page.getByLabel('Whose records are these?').selectOption('Card statements, County council');
  await expect(page.getByText(/The agreement DSA 14 ended on 30 September 2025/)).toBeVisible();
  await takePictures(page, 'import-source');
  await on.press('Import 6 payments');
  await page.getByRole('tab', { name: 'Samples' }).click();
  await on.press('Draw a sample');
  await on.fill('Payments from', '1/3/2026');
  await on.fill('Until', '31/3/2026');
  await on.fill('How many?', '2');
  await on.field('Item of the joint audit plan').selectOption('A tenth of the card payments');
  await on.press('Draw');
  await expect(page.getByText('2 of 6 payments, 1 March 2026 to 31 March 2026')).toBeVisible();
  await page
    .getByRole('button', { name: /^Look at / })
    .first()
    .click();
  await on.choose('What was found?', 'No receipt');
  await on.fill('Note', 'The receipt is of another day.');
  await on.press('Record what was found');
  await expect(page.getByText(/No receipt: The receipt is of another day/)).toBeVisible();
  await expect(page.getByText(/1 still to be looked at/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'sample');
}
