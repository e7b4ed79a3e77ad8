import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { saveTo } from '../pages/dialogs.ts';
import { CasePage } from '../pages/case-page.ts';

/** @file The steps of a case as an investigator takes them, each as short as the forms allow. */

export async function allocate(page: Page, name: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Allocate the case');
  await onCase.pickPerson('Who has it next?', name);
  await onCase.save('Allocate the case');
}

export async function triage(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Triage');
  await onCase.choose('Does the policy leave it out?', 'No exclusion applies');
  await onCase.choose(/^Compromise a member/, 'Possible');
  await onCase.fill('Your reason (1 of 3)', 'He could be asked for favours.');
  await onCase.choose(/^Compromise investigations/, 'Possible');
  await onCase.fill('Your reason (2 of 3)', 'The associate is known to the local team.');
  await onCase.choose(/^Jeopardise the trust/, 'Yes');
  await onCase.fill('Your reason (3 of 3)', 'A recent conviction, and seen together weekly.');
  await onCase.choose('Is the association notifiable?', /^Notifiable/);
  await onCase.fill(
    'What does the decision rest on?',
    'The conviction and the frequency of contact.',
  );
  await onCase.save('Record triage');
}

export async function assessRisk(page: Page, grade: 'Medium' | 'High' = 'Medium'): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Assess the risk');
  for (const number of [1, 2, 3, 4, 5]) {
    await page
      .getByRole('main')
      .getByRole('radiogroup')
      .filter({ hasText: new RegExp(`^0 · `) })
      .nth(number - 1)
      .getByRole('radio')
      .nth(2)
      .check();
    await onCase.fill(
      `What does this score rest on? (${String(number)} of 5)`,
      'What the report says.',
    );
  }
  await onCase.tick('Blackmail');
  await page.getByRole('radio', { name: /Impact 3 Moderate, likelihood 3/ }).check();
  await onCase.fill('What does the impact rest on?', 'Local investigations.');
  await onCase.fill('What does the likelihood rest on?', 'Weekly contact.');
  await onCase.choose('Which grade do you confirm?', grade);
  if (grade === 'High')
    await onCase.fill(
      'Why does it differ from the suggestion?',
      'He is wanted for more than this.',
    );
  await onCase.choose('What do you find?', 'Manageable by the unit');
  await onCase.save('Record assessment');
}

/** Held yesterday, so that it is over whatever the clock says. */
export async function recordInterview(
  page: Page,
  summary = 'They met weekly; he never asked for information.',
): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record an interview');
  await onCase.choose('What kind?', /^Formal interview/);
  await onCase.pickPerson('At whose direction, of PSD?', 'Mara Hale');
  await onCase.fill('Day of the direction', today());
  await onCase.fill('Where was it held?', 'Meeting room 2');
  await onCase.fill('Time it began', '00:01');
  await onCase.fill('Time it ended', '00:02');
  await onCase.press('Continue');
  await onCase.choose('Was the member offered a police friend?', 'Yes');
  await onCase.choose('Was a police friend there?', 'Yes');
  await onCase.fill('Name of the police friend', 'Noor Alder');
  await onCase.field('Whom do they act for?').selectOption({ label: 'Police Federation' });
  for (const right of [
    'They may have advice from a police friend',
    'What the interview is for',
    'That it is not a misconduct interview',
    'Never to make systems checks on the associate',
  ])
    await onCase.tick(right);
  await onCase.press('Continue');
  await onCase.fill('Summary', summary);
  await onCase.press('Continue');
  await onCase.choose(/read back to the member/, 'Yes');
  await onCase.save('Record the interview');
}

export async function decideConditions(
  page: Page,
  authority: string,
  reviewBy?: string,
): Promise<void> {
  await writeConditions(page, authority, reviewBy);
  await new CasePage(page).save('Record the determination');
}

/** The same but for its last page, where a policy may ask for a plan. A policy that says how often fills in the period by itself. */
export async function writeConditions(
  page: Page,
  authority: string,
  reviewBy?: string,
  period?: string,
): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the determination');
  await onCase.pickPerson('Who decided?', authority);
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Determination signed on paper.');
  await onCase.press('Continue');
  await onCase.choose('What was decided?', /Conditions imposed/);
  await onCase.choose('Does the association present a risk?', 'Yes');
  await onCase.choose('Does the member dispute it?', 'No');
  await onCase.fill(
    'Reasons, as the member will read them',
    'Weekly contact with a person lately convicted.',
  );
  await onCase.press('Continue');
  await onCase.press('Add a condition');
  await onCase.field('Kind').first().selectOption({ label: 'Report all contact' });
  await onCase.fill(
    'In the words the member will read',
    'Report every contact to your line manager within 24 hours.',
  );
  await onCase.fill('Why is it necessary?', 'Contact goes on.');
  await onCase.fill('Why would nothing lighter do?', 'It asks for no more than telling.');
  await onCase.fill('How can anybody tell whether it is kept?', 'The manager notes each report.');
  await onCase.fill('Who watches that it is kept?', 'Insp Reeve');
  if (reviewBy !== undefined) await onCase.fill('To be reviewed by', reviewBy);
  if (period !== undefined) await onCase.fill('Review period', period);
  await onCase.press('Continue');
  for (const element of [
    'Code of Ethics',
    '1. Information',
    '2. Threat and risk',
    '3. Powers and policy',
    '4. Options',
    '5. Action and review',
  ])
    await onCase.fill(element, 'As the file shows.');
  await onCase.press('Continue');
}

/** A civil date as the date fields read it, of the machine's own day or so many days after it. */
export function today(later = 0): string {
  const now = new Date(Date.now() + later * 86_400_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${String(now.getFullYear())}`;
}

/** Issues the notice of conditions, and answers what a reader of the paper reads. */
export async function issueNotice(
  app: ElectronApplication,
  page: Page,
  path: string,
): Promise<string> {
  const onCase = new CasePage(page);
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', /Notice of conditions/);
  await onCase.fill('How the member can reach you', 'The unit, extension 5550');
  await onCase.fill('Where an appeal is sent', 'Head of PSD, Force Headquarters');
  await expect(
    page.getByText('within 14 days from the day you receive this').first(),
  ).toBeVisible();
  return issueAndSave(app, page, 'Notice of conditions', path);
}

/** Issues the letter that is on the screen, saves a copy, and answers what a reader of the paper reads. The copy is the letter as
 *  issued, byte for byte. */
export async function issueAndSave(
  app: ElectronApplication,
  page: Page,
  letter: string,
  path: string,
): Promise<string> {
  const onCase = new CasePage(page);
  await onCase.press('Issue the letter');
  await page.getByRole('button', { name: 'Issue it' }).click();
  await expect(page.getByRole('heading', { name: `${letter} issued, version 1` })).toBeVisible();
  const shown = await page.getByRole('status').getByRole('code').innerText();
  await saveTo(app, path);
  await onCase.press('Save a copy');
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(shown);
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

export async function serveAndReceive(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record service');
  await onCase.choose('How was it served?', 'In person');
  await onCase.fill('Day it was served', today());
  await onCase.save('Record service');
  await onCase.begin('Record receipt');
  await onCase.fill('Day the member received it', today());
  await onCase.choose('What shows it?', /signed/i);
  await onCase.fill('Describe what shows it', 'Signed for on the copy.');
  await onCase.save('Record receipt');
}
