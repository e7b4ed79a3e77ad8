import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import { aPdf } from '../../builders/pdf.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { choose, saveTo } from '../pages/dialogs.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test, type Probity } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { takePictures } from '../share/screens.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';
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
  await moveBothTogether(page);
  await giveItBack(page);
});

test('files are attached, looked at and saved out; a program stays out; a kill in the middle loses nothing', async ({
  start,
}, info) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);
  await new ReportForm(page).record();
  const statement = fileIn(info, 'statement.pdf', aPdf('Seen on Tuesday'));
  await beginFiles(probity, page, statement);
  await describeFile(page, 'Statement as it was handed in');
  await expectAccessible(page);
  await new CasePage(page).save('Register the file');

  await refuseTheProgram(probity, page, info);
  await flagTheCopy(page, statement);
  await lookAtIt(page, info);
  await saveItOut(probity, page, statement, info);

  const large = fileIn(info, 'camera.bin', Buffer.from([0, 1, 2, 3]));
  truncateSync(large, 160 * 1024 * 1024);
  await beginFiles(probity, page, large);
  await describeFile(page, 'Recording of the gate');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await expect(
    page
      .getByRole('progressbar')
      .or(page.getByText(/^Sealed and read back/))
      .first(),
  ).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await beginFiles(probity, page, large);
  // What was typed of it is back with the file.
  await expect(new CasePage(page).field('What is it?')).toHaveValue('Recording of the gate');
  await new CasePage(page).save('Register the file');
  await new CasePage(page).openTab('Exhibits');
  await expect(page.getByRole('grid', { name: 'Exhibits' }).getByText('MH/2')).toBeVisible();
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

/** One entry for two that went in one bag: each from where the record has it. */
async function moveBothTogether(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await page.getByRole('link', { name: /^NA\// }).click();
  await onCase.begin('Register an exhibit');
  await onCase.fill('What is it?', 'Brass key with a blue tag.');
  await onCase.fill('Where was it found, or who gave it?', 'In the notebook MH/1');
  await expect(onCase.field('Reference')).toHaveValue('MH/2');
  await onCase.fill('Seal number', 'B 004418');
  await onCase.fill('Where is it kept?', 'Exhibit store, shelf 3');
  await onCase.save('Register the exhibit');
  await onCase.begin('Enter a movement');
  await onCase.tick(/^MH\/1/);
  await onCase.tick(/^MH\/2/);
  const places = page.getByRole('listitem');
  await expect(places.filter({ hasText: 'MH/1: Interview room 2' })).toBeVisible();
  await expect(
    places.filter({ hasText: 'MH/2: Exhibit store, shelf 3, seal B 004418' }),
  ).toBeVisible();
  await onCase.choose('What kind of movement?', /^To a place where it is kept/);
  await onCase.fill('Where did it go?', 'Safe of the unit');
  await onCase.fill('Time', '00:06');
  await onCase.fill('Why?', 'The interview is over.');
  await onCase.choose('The seal', 'sealed anew');
  await onCase.fill('Seal number', 'B 004420');
  await expectAccessible(page);
  await takePictures(page, 'moved-together');
  await onCase.save('Enter the movement');
  await onCase.openTab('Exhibits');
  await expect(
    page.getByRole('grid', { name: 'Exhibits' }).getByText('Safe of the unit'),
  ).toHaveCount(2);
}

/** Disposed of, on the authority of somebody else. */
async function giveItBack(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await page.getByRole('grid', { name: 'Exhibits' }).getByText('MH/2').click();
  await expect(
    page.getByRole('table').getByText('Exhibit store, shelf 3 to Safe of the unit'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Dispose of it' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Dispose of an exhibit' }),
  ).toBeVisible();
  await onCase.choose('What became of it?', /^Returned/);
  await onCase.fill('Who has it now?', 'Noor Alder, whose locker it opens');
  await onCase.fill('Who authorised it?', 'Mara Hale');
  await onCase.fill('What shows the authority?', 'Signed note of the morning, file 14');
  await onCase.fill('Why?', 'It opens nothing that matters here.');
  await onCase.press('Record the disposal');
  await expect(page.getByText('Somebody else authorises the disposal.').first()).toBeVisible();
  await onCase.fill('Who authorised it?', 'Ines Ward');
  await expectAccessible(page);
  await takePictures(page, 'dispose');
  await onCase.save('Record the disposal');
  await onCase.openTab('Exhibits');
  await page.getByRole('grid', { name: 'Exhibits' }).getByText('Disposed of').click();
  await expect(page.getByRole('heading', { level: 1, name: /^MH\/2/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Enter a movement' })).toHaveCount(0);
  await expect(
    page.getByRole('table').getByText('Returned to Noor Alder, whose locker it opens'),
  ).toBeVisible();
  await takePictures(page, 'disposed');
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

function fileIn(info: TestInfo, name: string, bytes: Uint8Array): string {
  const path = join(info.outputDir, name);
  mkdirSync(info.outputDir, { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

async function beginFiles(probity: Probity, page: Page, path: string): Promise<void> {
  await new CasePage(page).begin('Register an exhibit');
  await page.getByRole('tab', { name: 'Files' }).click();
  await choose(probity.app, path);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(page.getByRole('button', { name: 'Register the file' })).toBeVisible();
}

async function describeFile(page: Page, what: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.fill('What is it?', what);
  await onCase.fill('Where was it found, or who gave it?', 'Handed in at the front desk');
}

async function refuseTheProgram(probity: Probity, page: Page, info: TestInfo): Promise<void> {
  const onCase = new CasePage(page);
  await beginFiles(probity, page, fileIn(info, 'invoice.pdf', Buffer.from('MZ and more')));
  await expect(page.getByText(/^This file is a program/).first()).toBeVisible();
  await describeFile(page, 'An invoice');
  await onCase.press('Register the file');
  await expect(page.getByText('Programs are not taken in. If it is itself').first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('program.png') });
  await expectAccessible(page);
  await onCase.press('Leave this file out');
  await onCase.expectBack();
}

/** The same file, dropped on the page this time. */
async function flagTheCopy(page: Page, path: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Register an exhibit');
  await page.getByRole('tab', { name: 'Files' }).click();
  await drop(page, page.getByText('Drop files here, or'), path);
  await expect(page.getByText(/exactly these bytes already, as MH\/1/)).toBeVisible();
  await onCase.press('Leave this file out');
  await onCase.expectBack();
}

/** Drops a file as the system would: the page is given a file with a path, which no script can make. */
async function drop(page: Page, where: Locator, path: string): Promise<void> {
  const box = await where.boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

async function lookAtIt(page: Page, info: TestInfo): Promise<void> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/.test(message.text())) refused.push(message.text());
  });
  await new CasePage(page).openTab('Exhibits');
  await page.getByRole('grid', { name: 'Exhibits' }).getByText('MH/1').click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  // What is on the page is told to whoever hears it, and painted for whoever sees it.
  await expect(page.getByRole('img', { name: 'Seen on Tuesday' })).toBeVisible();
  await expect
    .poll(() =>
      page.locator('canvas').evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement)) return 0;
        const { data } = element.getContext('2d')?.getImageData(0, 0, 300, 300) ?? { data: [] };
        return data.filter((value, index) => index % 4 === 0 && value < 100).length;
      }),
    )
    .toBeGreaterThan(50);
  // The reader asks for nothing that the page's policy refuses.
  expect(refused).toEqual([]);
  await page.screenshot({ path: info.outputPath('viewer.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: info.outputPath('viewer-dark.png') });
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
}

async function saveItOut(
  probity: Probity,
  page: Page,
  original: string,
  info: TestInfo,
): Promise<void> {
  const path = join(info.outputDir, 'saved out.pdf');
  await saveTo(probity.app, path);
  await page.getByRole('button', { name: 'Save it out' }).click();
  await expectAccessible(page);
  await page.getByLabel('Why is it needed?').fill('The witness is shown the page.');
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(readFileSync(path)).toEqual(readFileSync(original));
  await expect(page.getByRole('table').getByText('The witness is shown the page.')).toBeVisible();
  await page.getByRole('link', { name: /^NA\// }).click();
  await new CasePage(page).expectBack();
}
