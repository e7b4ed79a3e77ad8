import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { dayFromNow } from '../pages/days.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { test, type Probity } from '../pages/probity.ts';
import { aReport, ReportForm, type ReportFacts } from '../pages/report.ts';
import { beginReport, killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';
import { allocate } from './steps.ts';

/** @file Before a case and at its beginning: advice that opens none, the sheet for supervisors, an email taken in and deleted where it came
 *  from, what a member says of their own past, and support for who reported. Everybody is fictitious. */

test('advice is logged without a case, and an email is read, kept and deleted at source', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  const folder = freshFolder('files');

  await logAdvice(page);
  await saveTo(probity.app, join(folder, 'guidance.pdf'));
  await page.getByRole('button', { name: 'Save as PDF to print' }).click();
  await expect(page.getByText(/It holds no case/)).toBeVisible();
  const sheet = execFileSync('pdftotext', ['-layout', join(folder, 'guidance.pdf'), '-'], {
    encoding: 'utf8',
  });
  expect(sheet).toContain('Guidance for supervisors and managers');
  expect(sheet.replace(/\s+/g, ' ')).toContain('minimise any immediate risks');
  await expectAccessible(page);

  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await importEmail(page, folder);

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Delete at source').first()).toBeVisible();
  await expect(page.getByText('Advice without a case in the last twelve months: 1.')).toBeVisible();
  await openBySearch(page, aReport.surname);
  await saveOriginal(probity, folder);
  await deleteAtSource(page);
  await discloseAndAnswer(page);
});

test('who reported is supported, apart from the case', async ({ start }) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await setUpWithAuthority(page, 'Ines Ward');
  await reportByAColleague(page, aReport);
  const onCase = new CasePage(page);
  await onCase.expectBack();
  // An email says who sent it: it is kept apart, and nothing of it is on the screen until somebody asks.
  await onCase.begin('Import a form or an email');
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'varga.eml', mimeType: 'message/rfc822', buffer: Buffer.from(email) });
  await onCase.fill('Where does the original lie?', 'The mailbox of Ottoline Varga');
  await onCase.save('Import it');
  for (const tab of ['Timeline', 'Report']) {
    await onCase.openTab(tab);
    await expect(page.getByText('Delete at source').first()).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/varga/i);
  }

  await onCase.begin('Plan the reporter’s support');
  await onCase.tick('A welfare contact');
  await onCase.fill('How may they safely be reached?', 'At the chess club on Tuesdays.');
  await onCase.fill('What would show detriment?', 'Shifts changed at short notice.');
  await onCase.fill('Next welfare contact by', dayFromNow(5));
  await expectAccessible(page);
  await onCase.save('Save the support plan');
  await expect(page.locator('body')).not.toContainText('chess club');

  await onCase.begin('Record a welfare contact');
  await onCase.fill('How are they?', 'Uneasy.');
  await onCase.choose('Any detriment for having reported?', 'Met with');
  await onCase.press('Record the contact');
  await expect(
    page.getByText('Say what they fear or have met, and what is done about it.').first(),
  ).toBeVisible();
  await onCase.fill('What do they fear, or have they met?', 'Moved off their shift.');
  await onCase.fill('What is done about it?', 'The inspector moves them back.');
  await onCase.fill('Next welfare contact by', dayFromNow(2));
  await onCase.save('Record the contact');
  await onCase.openTab('Report');
  await expect(page.getByText('Detriment met', { exact: true })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Moved off');
  await page.getByRole('button', { name: 'Show the support' }).click();
  await expect(page.getByText('Moved off their shift.')).toBeVisible();
  await expectAccessible(page);
});

async function logAdvice(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await new Desk(page).goTo('Advice');
  await expect(page.getByText('Nobody has asked yet')).toBeVisible();
  await onCase.press('Log advice');
  await onCase.choose('How did they come?', 'By telephone');
  await onCase.field('Who asked?').selectOption({ label: 'A police officer' });
  await onCase.fill('What was asked?', 'Whether an old friend who was charged matters.');
  await onCase.choose('May it be a notifiable association?', 'Yes, it may be');
  await onCase.fill('Advice given', 'Speak to your line manager and report it.');
  await onCase.press('Log the advice');
  await expect(page.getByText(/Tell them to report it, and say here/).first()).toBeVisible();
  await onCase.tick(/They were told to speak to their line manager/);
  await expectAccessible(page);
  await onCase.press('Log the advice');
  await expect(page.getByText('1 in the last twelve months, without a case')).toBeVisible();
}

/** An email as it would arrive, hostile in its second part. */
const email = [
  'From: Ottoline Varga <o.varga@force.invalid>',
  'To: The unit <ccu@force.invalid>',
  'Subject: Something I should report',
  'Date: Thu, 11 Feb 2027 09:30:00 +0000',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>I play chess with him.</p><script>document.title="taken over"</script><img src="https://evil.invalid/x.png" onerror="alert(1)">',
].join('\r\n');

async function importEmail(page: Page, folder: string): Promise<void> {
  const onCase = new CasePage(page);
  const path = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await onCase.begin('Import a form or an email');
  const file = page.getByLabel('File', { exact: true });
  await file.setInputFiles(path('huge.txt', 'x'.repeat(2 * 1024 * 1024 + 1)));
  await expect(page.getByText(/larger than 2 MB and was not read/)).toBeVisible();
  await file.setInputFiles(path('form.txt', 'MZ\u0000\u0001'));
  await expect(page.getByText(/something other than text/)).toBeVisible();
  await file.setInputFiles(path('report.eml', email));
  const text = page.getByRole('region', { name: 'Text of report.eml' });
  await expect(text).toHaveText('I play chess with him.');
  expect(await page.title()).not.toContain('taken over');
  await onCase.press('Import it');
  await expect(page.getByText('Say where the original lies.')).toBeVisible();
  await onCase.fill('Where does the original lie?', 'The unit’s mailbox');
  await expectAccessible(page);
  await onCase.save('Import it');
  await onCase.begin('Import a form or an email');
  await page.getByLabel('File', { exact: true }).setInputFiles(join(folder, 'report.eml'));
  await onCase.fill('Where does the original lie?', 'The unit’s mailbox');
  await onCase.press('Import it');
  await expect(page.getByText(/its hash is the same/).first()).toBeVisible();
  await onCase.press('Cancel');
  await onCase.expectBack();
}

/** Before it is gone where it came from: as it came, byte for byte, and recorded as a disclosure. */
async function saveOriginal(probity: Probity, folder: string): Promise<void> {
  const page = probity.page();
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await page.getByRole('button', { name: 'Save the original of report.eml' }).click();
  await expect(page.getByText('The file is written as it came')).toBeVisible();
  await page.getByRole('radio', { name: 'Disclosure' }).check();
  const copy = join(folder, 'original.txt');
  await saveTo(probity.app, copy);
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await expect(page.getByText(/open it as text only/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(readFileSync(copy).equals(readFileSync(join(folder, 'report.eml')))).toBe(true);
}

async function deleteAtSource(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await page.getByRole('button', { name: 'Read report.eml' }).click();
  await expect(page.getByRole('region', { name: 'Text of report.eml' })).toBeVisible();
  await onCase.begin('Confirm deletion at source');
  await onCase.fill('Where was it deleted?', 'Inbox and deleted items.');
  await onCase.save('Confirm the deletion');
  await onCase.openTab('Report');
  await expect(page.getByText('Deleted at source').first()).toBeVisible();
  await expectAccessible(page);
}

async function discloseAndAnswer(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record a self-disclosure');
  await onCase.tick('Crime recording');
  await onCase.fill('When was it?', 'Spring of last year');
  await onCase.fill('What was looked at?', 'A neighbour’s report.');
  await onCase.field('Why?', true).fill('Curiosity.');
  await onCase.choose('Was anything passed on?', 'No');
  await onCase.choose('Before anybody asked or found it?', 'Yes');
  await onCase.save('Record the self-disclosure');
  await onCase.begin('Record the answer to a self-disclosure');
  await onCase.choose('What was decided?', 'Management action');
  await onCase.fill('What is done?', 'Words of advice.');
  await onCase.fill('Reasons', 'Told unprompted; nothing left the police.');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Signed on paper.');
  await onCase.save('Record the answer');
  await onCase.openTab('Report');
  await expect(page.getByText('Management action', { exact: true }).first()).toBeVisible();
}

async function reportByAColleague(page: Page, facts: ReportFacts): Promise<void> {
  const report = await beginReport(page);
  await report.choose('May what was reported be protected by legislation?', 'No');
  await report.continueTo('Who reports, and how');
  await report.pick('Who reports?', 'A colleague');
  await report.pick('How did it arrive?', 'Confidential line');
  await report.choose('How is the person who reports protected?', /^Confidential/);
  await report.choose('Record now who reported?', /^Not now/);
  await report.choose('Does it follow an earlier case?', 'No, this is new');
  await report.continueTo('Whose association is it?');
  await report.fillPeople(facts);
  await report.fillAssociation(facts);
  await report.fillRest();
  await report.save();
}
