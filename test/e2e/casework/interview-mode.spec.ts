import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { saveTo } from '../pages/dialogs.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { InterviewMode } from '../pages/interview-mode.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';

/** @file An interview in a room without a network: kept line by line through a kill, read back, signed, sealed; and one that stops.
 *  Everybody is fictitious. */

test('an interview survives a kill in the middle, is read back, signed and sealed as a PDF', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  const { passphrase } = await setUpUnit(probity.page());
  await new ReportForm(probity.page()).record();
  let room = new InterviewMode(probity.page());
  await room.plan();
  await room.begin('Noor Alder');
  await room.giveRights();
  await room.goTo('Requests for information');
  await room.say('Q', 'Has he ever asked you about your work?');
  await expectAccessible(probity.page());

  // Half a line is on the screen when the machine goes dark.
  await room.box.fill('Once, at a family dinner. I said I could not');
  await expect(room.saved).toBeVisible();
  await probity.page().waitForTimeout(1_500);
  probity = await killAndUnlock(probity, start, passphrase);
  room = new InterviewMode(probity.page());
  await openBySearch(probity.page(), aReport.surname);
  await new CasePage(probity.page()).openTab('Interview');
  await probity.page().getByRole('link', { name: 'Go on with the interview' }).first().click();
  await room.expectOpen();
  await expect(room.record).toContainText('Has he ever asked you about your work?');
  await expect(room.box).toHaveValue('Once, at a family dinner. I said I could not');
  await expect(room.box).toHaveAccessibleName('Answer, next line');
  await room.box.fill('Once, at a family dinner. I said I could not talk about that.');
  await room.box.press('Enter');
  await expect(room.record).toContainText('I said I could not talk about that.');

  const page = probity.page();
  await page.getByRole('button', { name: 'Break', exact: true }).click();
  await expect(page.getByText(/^A break since/)).toBeVisible();
  await page.getByRole('button', { name: 'End the break' }).click();
  await room.goTo('What would help: own proposals');
  await room.say('P', 'Report any contact to the line manager.');
  await page.getByRole('button', { name: 'Agreed', exact: true }).click();
  await expect(page.getByText(/^agreed \d\d:\d\d$/)).toBeVisible();
  await room.say('D', 'That he ever gave him anything.');

  const form = new CasePage(page);
  await page.getByRole('button', { name: 'Read back and sign' }).click();
  await page.getByRole('button', { name: 'End and read back' }).click();
  await expect(page.getByRole('heading', { name: '1. Read back' })).toBeVisible();
  await form.choose('How was it read back?', 'Read out to the member');
  await form.choose('Is it accepted as right?', 'Yes');
  await form.press('Record the reading');
  await expect(page.getByText(/^✓ Read out at/)).toBeVisible();
  await draw(room);
  await expectAccessible(page);
  await form.press('Sign and seal');
  await expect(page.getByRole('heading', { name: 'Signed and sealed, version 1' })).toBeVisible();

  const path = join(freshFolder('record'), 'record.pdf');
  const paper = await savedCopy(probity.app, page, path);
  for (const said of [
    'Question: Has he ever asked you about your work?',
    'Answer: Once, at a family dinner. I said I could not talk about that.',
    'Own proposal: Report any contact to the line manager.',
    'That he ever gave him anything.',
    'may have advice from a police friend',
    'Noor Alder (police friend)',
    'accepted as right',
    'SHA-256 of the record as signed, version 1',
  ])
    expect(paper).toContain(said);
  await expectAccessible(page);

  // Text that changes afterwards is a new version; the signed one stays.
  await page.getByRole('button', { name: 'Correct line 2' }).click();
  await page.getByLabel('As it should read').fill('Twice, at family dinners.');
  await page.getByRole('button', { name: 'Correct the line' }).click();
  await expect(page.getByText('It makes a new version', { exact: false }).first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Why\?/ }).fill('He remembered another one.');
  await page.getByRole('button', { name: 'Correct the line' }).click();
  await expect(page.getByRole('heading', { name: 'The record, version 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the case' }).click();
  await form.openTab('Interview');
  await expect(form.timeline.getByText('To be read back')).toBeVisible();
  await expectAccessible(page);
});

test('an interview stops for good when misconduct emerges, and its record is sealed as it stood', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await setUpUnit(page);
  await new ReportForm(page).record();
  const room = new InterviewMode(page);
  await room.plan();
  await room.begin('Noor Alder');
  await room.giveRights();
  await room.say('Q', 'Did you look him up on any system?');
  await room.say('A', 'Yes, before I reported it.');
  await page.getByRole('button', { name: 'Stop: misconduct or crime has emerged' }).click();
  await page.getByRole('button', { name: 'Stop the interview' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByRole('radio', { name: 'What may be misconduct' }).check();
  await page
    .getByLabel('What was said, in their words')
    .fill('That he looked the associate up on a police system.');
  await page.getByRole('button', { name: 'Stop the interview' }).click();
  await expect(page.getByRole('heading', { name: 'This interview was stopped' })).toBeVisible();
  await expect(room.box).toHaveCount(0);
  await expect(room.record).toContainText('Yes, before I reported it.');
  await expect(
    page.getByRole('heading', { name: 'Sealed as it stood, signed by nobody, version 1' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  const path = join(freshFolder('record'), 'record.pdf');
  const paper = await savedCopy(probity.app, page, path);
  for (const said of [
    'because what may be misconduct emerged. Nothing was added to the record after that',
    'in their words: That he looked the associate up on a police system.',
    'Answer: Yes, before I reported it.',
    'The record was not read back: the interview was stopped.',
    'Nobody was asked to sign this record',
  ])
    expect(paper).toContain(said);
  await page.getByRole('button', { name: 'Back to the case' }).click();
  const onCase = new CasePage(page);
  await onCase.expectToldOnTimeline('Interview stopped: possible misconduct emerged');
  await onCase.openTab('Interview');
  await expect(onCase.timeline.getByText('Stopped', { exact: true }).first()).toBeVisible();
});

/** The sealed record saved as a copy, as a reader of the paper reads it: the very file whose hash is on the screen. */
async function savedCopy(app: ElectronApplication, page: Page, path: string): Promise<string> {
  await saveTo(app, path);
  await new CasePage(page).press('Save a copy');
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  await expect(page.getByText(sha256)).toBeVisible();
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.replace(/\s+/g, ' ');
}

/** The member signs with a pen. */
async function draw({ page }: InterviewMode): Promise<void> {
  const pad = page.getByRole('img', { name: 'Nothing is drawn' }).first();
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('there is nowhere to sign');
  await page.mouse.move(box.x + 20, box.y + 30);
  await page.mouse.down();
  for (const step of [1, 2, 3, 4, 5])
    await page.mouse.move(box.x + 20 + step * 30, box.y + 30 + (step % 2) * 25);
  await page.mouse.up();
  await expect(page.getByRole('img', { name: 'A drawn signature' })).toBeVisible();
}
