import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { dayFromNow } from '../pages/days.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';
import { setUpWithAuthority } from './more-steps.ts';

/** @file The register of business interests: what the policy leaves open is set, an application goes through its steps, the renewal run is made
 *  twice and gives one notice, its letters are written together, a dip sample is drawn and checked, the letter is written. Everybody and every company is fictitious. */

test('the renewal run gives each member one notice, however often it is made', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await setUpWithAuthority(page, 'Ines Ward');
  const on = new CasePage(page);
  await new Desk(page).goTo('Registers');
  await page.getByRole('link', { name: 'Business interests' }).click();
  await expect(page.getByText('Nothing is recorded yet')).toBeVisible();
  await setHandling(page);

  await apply(page, 'Piers Lockyer', 'Lockyer Lettings Ltd');
  await expectAccessible(page);
  await examine(page, expectAccessible);
  await approve(page);
  await expectAccessible(page);
  await writeLetter(page, join(freshFolder('letters'), 'approval.pdf'), (file) =>
    saveTo(probity.app, file),
  );

  await page.getByRole('link', { name: 'Business interests' }).first().click();
  await apply(page, 'Imogen Thackray', 'Thackray Homes Ltd');
  await examine(page);
  await approve(page);
  await page.getByRole('link', { name: 'Business interests' }).first().click();
  await expect(page.getByRole('grid', { name: 'Entries' }).getByRole('row')).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Renewals' }).click();
  await on.press('Give notice to 2');
  await expect(page.getByText(/^2 notices recorded/)).toBeVisible();
  await on.press('Give notice');
  await expect(page.getByText(/Nothing was recorded/)).toBeVisible();
  await expectAccessible(page);
  await writeNotices(page, join(freshFolder('notices'), 'notices.zip'), (file) =>
    saveTo(probity.app, file),
  );

  const list = join(freshFolder('lists'), 'types.csv');
  await saveTo(probity.app, list);
  await publishTypes(page);
  expect(readFileSync(list, 'utf8')).toBe(
    '\ufeffType,What it is,How many\r\nBusiness interest,Letting of property,2\r\n',
  );

  await page.getByRole('tab', { name: 'Dip samples' }).click();
  await on.fill('How many', '2');
  await on.press('Draw the sample');
  await expect(page.getByText('Drawn again now: the same')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Piers Lockyer/ }).click();
  await on.press('Record a check');
  await on.field('Where was it checked?').selectOption({ label: 'Companies House' });
  await on.choose('What was found?', /^As declared/);
  await on.fill('Who checked it?', 'Mara Hale');
  await page.keyboard.press('Tab');
  await on.fill('What exactly?', 'One company, as he said.');
  await on.press('Record the check');
  await on.press('Record the renewal');
  await on.fill('Who renewed it?', 'Ines Ward');
  await page.keyboard.press('Tab');
  await on.press('Record the renewal');
  await expect(page.getByText(/^Next: .*30 April/)).toBeVisible();
  await page.getByRole('link', { name: 'Business interests' }).first().click();
  await page.getByRole('tab', { name: 'Figures' }).click();
  await expect(page.getByRole('row', { name: /^All 2 2 0 0 0 0 0$/ })).toBeVisible();
  await expectAccessible(page);
});

/** The list of types: nobody is named, a second person approves it, and it is saved as a file. */
async function publishTypes(page: Page): Promise<void> {
  const on = new CasePage(page);
  await page.getByRole('tab', { name: 'Publication' }).click();
  await on.press('Make it and ask for approval');
  await expect(page.getByText('Waiting for approval')).toBeVisible();
  await expectAccessible(page);
  await on.press(/^Look at it and approve/);
  await on.pickPerson('Who approved it?', 'Ines Ward');
  await on.press('Record the approval');
  await on.press(/^Save as a file/);
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByText('1 row, as they were approved.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/Saved once\./)).toBeVisible();
}

/** The policy of the West Midlands states nothing of this: the unit does. */
async function setHandling(page: Page): Promise<void> {
  const on = new CasePage(page);
  await page.getByRole('tab', { name: 'How applications are handled' }).click();
  await on.press('Set what is not stated');
  await expectAccessible(page);
  await on.tick('The unit');
  await on.fill('Who decides?', 'The Head of PSD');
  await on.fill('Who hears an appeal?', 'A chief officer');
  await on.choose('When are approvals renewed?', 'All in April');
  await on.fill('Who decided this?', 'Ines Ward');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Why?' }).fill('The policy is silent.');
  await on.press('Record what was decided');
  await expect(page.getByText('Each line says where it comes from.')).toBeVisible();
}

async function apply(page: Page, member: string, organisation: string): Promise<void> {
  const on = new CasePage(page);
  await on.press('Record an application');
  await on.fill('Member of the force', member);
  await on.fill('Rank or grade', 'Inspector');
  await on.choose('How do they serve?', 'Police officer');
  await on.choose('Who holds it?', 'They themselves');
  await on.choose('Type', 'Business interest');
  await on.fill('What is it, in a word or two?', 'Letting of property');
  await on.fill('Business, employer or organisation', organisation);
  await on.choose('Is it paid?', 'Paid');
  await on.fill('Day of the application', dayFromNow(-420));
  await on.fill('Day it begins or began', dayFromNow(-415));
  await on.press('Record the application');
  await expect(
    page.getByRole('heading', { level: 1, name: `Letting of property, ${organisation}` }),
  ).toBeVisible();
  await expect(page.getByText('Begun without approval').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take to a new report' })).toBeVisible();
}

async function examine(page: Page, look?: (page: Page) => Promise<void>): Promise<void> {
  const on = new CasePage(page);
  await on.press('Record a view');
  await look?.(page);
  await on.fill('Who examined it?', 'Gwen Astley');
  await page.keyboard.press('Tab');
  await on.choose('What is their view?', 'Supports it');
  for (const matter of ['Attendance', 'Performance', 'Conduct'])
    await on.choose(matter, 'No concern');
  await on.fill('Day', dayFromNow(-410));
  await on.press('Record the view');
}

async function approve(page: Page): Promise<void> {
  const on = new CasePage(page);
  await on.press('Record the decision');
  await on.choose('What was decided?', 'Approved');
  await on.fill('Who decided?', 'Ines Ward');
  await page.keyboard.press('Tab');
  await on.fill('Day of the decision', dayFromNow(-400));
  await on.fill('Conditions', 'No letting to anybody met on duty');
  await page.getByRole('textbox', { name: 'Why?' }).fill('No conflict with his duties.');
  await on.press('Record the decision');
  await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
}

/** The letters of the notices: stopped after one, then those that are missing; each once, and all of them in one file. */
async function writeNotices(
  page: Page,
  file: string,
  answerDialog: (file: string) => Promise<void>,
): Promise<void> {
  const on = new CasePage(page);
  await on.fill('Signed by', 'Ines Ward');
  await page.getByRole('checkbox', { name: /^Write the letter to Imogen/ }).uncheck();
  await on.press('Read the first one');
  await expect(page.getByText(/whether you go on with it/)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'renewal-letters');
  // Left out, and chosen again.
  await expect(page.getByRole('button', { name: 'Write 1 letter' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Write the letter to Imogen/ }).check();
  await cancelAtOnce(page);
  await on.press('Write 2 letters');
  await expect(page.getByText('1 letter written and kept. 1 still to be written.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'All 1' }).check();
  await on.press('Write 1 letter');
  await expect(page.getByText('Everybody who was given notice has their letter.')).toBeVisible();
  await answerDialog(file);
  await on.press('Save 2 letters together');
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByText(/^2 letters, as they were made/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expectAccessible(page);
  await takePictures(page, 'renewal-letters-written');
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
}

/** Presses Cancel as soon as it is there: the letter under way is finished, and the next is not begun. */
const cancelAtOnce = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll<HTMLElement>('main button')].find(
        ({ textContent }) => textContent === 'Cancel',
      );
      if (!cancel) return;
      watch.disconnect();
      cancel.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });

async function writeLetter(
  page: Page,
  file: string,
  answerDialog: (file: string) => Promise<void>,
): Promise<void> {
  const on = new CasePage(page);
  await on.press('Write: letter of approval');
  await on.fill('Signed by', 'Ines Ward');
  await expect(page.getByText(/approved under conditions/).first()).toBeVisible();
  await expectAccessible(page);
  await answerDialog(file);
  await on.press('Make it and save it as a PDF');
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByText(/^1 page,/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await on.press(/^Look at it: Letter of approval/);
  await expect(page.getByRole('img', { name: /approved under conditions/ })).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
}
