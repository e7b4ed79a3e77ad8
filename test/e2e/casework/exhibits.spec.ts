import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { saveTo } from '../pages/dialogs.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test, type Probity } from '../pages/probity.ts';
import { ReportForm } from '../pages/report.ts';
import { today } from './steps.ts';

/** @file Exhibits: a thing with its label and its log; files that are attached, looked at and saved out; a program that stays out; a kill
 *  while a large file is being attached. Everybody is fictitious. */

test('exhibits are registered, labelled, moved, and traced on paper', async ({ start }, info) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await setUpUnit(page);
  await new ReportForm(page).record();

  await registerANotebook(page);
  const onCase = new CasePage(page);
  await onCase.openTab('Exhibits');
  const list = page.getByRole('grid', { name: 'Exhibits' });
  await expect(list.getByText('MH/1')).toBeVisible();
  await page.screenshot({ path: info.outputPath('list.png') });
  await expectAccessible(page);

  await list.getByRole('row').nth(1).press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: /^MH\/1: Black notebook/ }),
  ).toBeVisible();
  await labelIsReadBack(probity, page, info);
  await moveIt(page);
  await custodyOnPaper(probity, page, info);
});

async function registerANotebook(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Register an exhibit');
  await onCase.fill('What is it?', 'Black notebook, a third of it written on.');
  await onCase.fill('Where was it found, or who gave it?', 'Locker 14, Fernhollow Road');
  await onCase.fill('Time', '14:05');
  await expect(onCase.field('Reference')).toHaveValue('MH/1');
  await onCase.fill('Seal number', 'B 004417');
  await onCase.press('Register the exhibit');
  await expect(
    page.getByText('Say where it is kept: the room, the safe, the shelf.').first(),
  ).toBeVisible();
  await onCase.fill('Where is it kept?', 'Exhibit store, shelf 3');
  await expectAccessible(page);
  await onCase.save('Register the exhibit');
}

async function labelIsReadBack(probity: Probity, page: Page, info: TestInfo): Promise<void> {
  const path = join(info.outputDir, 'labels.pdf');
  await saveTo(probity.app, path);
  await page.getByRole('button', { name: 'Label', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  const image = join(info.outputDir, 'labels');
  execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', path, image]);
  const read = execFileSync('zbarimg', ['-q', `${image}.png`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(read).toMatch(/^CODE-128:NA\/\d{4}\/\w{5} MH\/1$/m);
  expect(read).toMatch(/^QR-Code:NA\/\d{4}\/\w{5} MH\/1$/m);
}

async function moveIt(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await page.getByRole('link', { name: 'Enter a movement' }).click();
  await expect(page.getByText('The record has it here: Exhibit store, shelf 3')).toBeVisible();
  await onCase.choose('What kind of movement?', /^Signed out/);
  await onCase.fill('Where did it go?', 'Interview room 2');
  await onCase.fill('Time', '00:05');
  await onCase.fill('Why?', 'To be shown in the interview.');
  await onCase.choose('The seal', 'seal broken');
  await onCase.fill('Back by', today(2));
  await expectAccessible(page);
  await onCase.save('Enter the movement');
  await expect(page.getByText('Bring an exhibit back').first()).toBeVisible();
  await onCase.openTab('Exhibits');
  await expect(page.getByRole('grid', { name: 'Exhibits' }).getByText('Signed out')).toBeVisible();
  await page.getByRole('grid', { name: 'Exhibits' }).getByText('MH/1').click();
  await expect(page.getByRole('table').getByText('seal broken')).toBeVisible();
}

async function custodyOnPaper(probity: Probity, page: Page, info: TestInfo): Promise<void> {
  await page.screenshot({ path: info.outputPath('exhibit.png'), fullPage: true });
  await expectAccessible(page);
  const path = join(info.outputDir, 'custody.pdf');
  await saveTo(probity.app, path);
  await page.getByRole('button', { name: 'Chain of custody' }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  const paper = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(paper.replaceAll(/\s+/g, ' ')).toContain(
    'from Exhibit store, shelf 3 to Interview room 2',
  );
}
