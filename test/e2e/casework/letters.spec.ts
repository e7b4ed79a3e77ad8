import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock } from './more-steps.ts';

/** @file A unit words a letter its own way: refused with a token that does not exist, put right, issued as PDF and DOCX, each copy on
 *  the record. Everybody is fictitious. */

const firstWords = 'Thank you for telling us about';

test('a unit edits a letter, issues it as PDF and DOCX, and sees what became of it', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);

  await openWording(page, 'Acknowledgement of a report');
  await expectAccessible(page);
  const words = page.getByRole('textbox', { name: 'Words of paragraph 1' });
  await words.fill('Dear {{member.nickname}}, thank you for telling us about {{association}}.');
  await expect(page.getByText('Nothing fills in {{member.nickname}}')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why is it changed?' }).fill('Warmer words.');
  await page.getByRole('button', { name: 'Save this wording' }).click();
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('has no token {{member.nickname}}');
  await expectAccessible(page);
  await expect(page.getByText(/^Draft kept/)).toBeVisible();

  // Killed in the middle: what was typed is there again.
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openWording(page, 'Acknowledgement of a report');
  const again = page.getByRole('textbox', { name: 'Words of paragraph 1' });
  await expect(again).toHaveValue(/member\.nickname/);
  await again.fill('Dear ');
  await page.getByRole('button', { name: /^Insert member\.name:/ }).click();
  await expect(again).toHaveValue('Dear {{member.name}}');
  await again.fill(`Dear {{member.name}}. ${firstWords} {{association}}.`);
  await expect(
    page.getByRole('article').getByText(`Dear Ruth Calloway. ${firstWords}`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save this wording' }).click();
  await expect(page.getByText('Version 1').first()).toBeVisible();

  await new ReportForm(page).record();
  const onCase = new CasePage(page);
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', 'Acknowledgement');
  await page.getByRole('button', { name: /^Sign it as/ }).click();
  await onCase.fill('How the member can reach you', 'The unit, extension 5550');
  await expect(page.getByText('In the unit’s own wording, version 1')).toBeVisible();
  await expect(page.getByRole('article').getByText(`. ${firstWords}`)).toBeVisible();
  await expectAccessible(page);
  await onCase.press('Issue the letter');
  await page.getByRole('button', { name: 'Issue it' }).click();
  await expect(
    page.getByRole('heading', { name: 'Acknowledgement issued, version 1' }),
  ).toBeVisible();
  const shown = await page.getByRole('status').getByRole('code').innerText();

  const folder = freshFolder('copies');
  const pdf = join(folder, 'letter.pdf');
  await saveCopy(probity.app, page, 'Save a copy', pdf);
  expect(createHash('sha256').update(readFileSync(pdf)).digest('hex')).toBe(shown);
  const onPaper = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(onPaper.replace(/\s+/g, ' ')).toContain(`${aReport.surname}. ${firstWords}`);
  const docx = join(folder, 'letter.docx');
  await saveCopy(probity.app, page, 'Save as DOCX', docx);
  const xml = execFileSync('unzip', ['-p', docx, 'word/document.xml'], { encoding: 'utf8' });
  expect(xml.replaceAll(/<[^>]+>/g, '')).toContain(`${aReport.surname}. ${firstWords}`);
  await onCase.press('Back to the case');
  await onCase.expectBack();

  await onCase.begin('Record that a letter was printed');
  await onCase.fill('How many copies', '2');
  await onCase.save('Record it');
  await onCase.openTab('Letters');
  const log = page.getByRole('table', { name: 'Log of Acknowledgement, version 1' });
  await expect(log.getByRole('row')).toHaveText([/Issued/, /as PDF/, /as DOCX/, /2 copies/]);
  await expectAccessible(page);
});

async function openWording(page: Page, name: string): Promise<void> {
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name: 'Letters' }).click();
  await page.getByRole('button', { name: `Edit: ${name}` }).click();
  await expect(page.getByRole('button', { name: 'Save this wording' })).toBeVisible();
}

async function saveCopy(
  app: ElectronApplication,
  page: Page,
  button: string,
  path: string,
): Promise<void> {
  await saveTo(app, path);
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
}
