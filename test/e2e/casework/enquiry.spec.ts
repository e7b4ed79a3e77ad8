import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { dayFromNow } from '../pages/days.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';
import { allocate, triage } from './steps.ts';

/** @file An enquiry from its plan to its end: what the member was asked, who does what by when, what was decided, and a supervisor who
 *  sees it otherwise. Everybody is fictitious. */

test('an enquiry begins on a plan, is logged, supervised and ended, and survives a kill', async ({
  start,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);
  const people = new People(page);
  await people.open();
  await people.begin('Ines Ward', 'Supervisor', 'DI');
  await people.save();
  await expect(people.row('Ines Ward')).toBeVisible();
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);

  await clarify(page);
  await refusedWithoutAPlan(page);
  await plan(page);
  const onCase = new CasePage(page);
  await onCase.begin('Begin the enquiry');
  await onCase.save('Begin the enquiry');
  await expect(page.getByRole('main').getByText('Enquiry', { exact: true }).first()).toBeVisible();
  await setTask(page);
  await enter(page, 'Not to speak to the associate');

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Ring the line manager').first()).toBeVisible();
  await openBySearch(page, aReport.surname);
  await correct(page);
  await supervise(page);
  await finish(page);
});

async function clarify(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record a clarification');
  await onCase.choose('As what?', 'The unit');
  await onCase.choose('How?', 'By telephone');
  await onCase.fill('What is not clear?', 'How often they meet outside the club.');
  await onCase.field('About').selectOption({ label: 'The nature of the association' });
  await onCase.fill('Question, as it was asked', 'How often do you meet?');
  await expectAccessible(page);
  await onCase.save('Record the clarification');
  await onCase.openTab('Enquiry');
  await expect(page.getByText('Answer awaited')).toBeVisible();
  await onCase.begin('Record an answer');
  await onCase.fill('Answer, as it was given', 'On Thursdays, for an hour.');
  await onCase.save('Record the answer');
}

async function refusedWithoutAPlan(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Begin the enquiry');
  await onCase.press('Begin the enquiry');
  await expect(
    page.getByText('The enquiry cannot begin yet. Write the investigation plan first.').first(),
  ).toBeVisible();
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function plan(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Write the investigation plan');
  await onCase.fill('Hypotheses', 'They play football and no more.\nHe asks for favours.');
  await onCase.fill('What is to be found out, and how?', 'Ask the line manager for the roster.');
  await expect(onCase.field('Whose line is it?')).toHaveValue('Mara Hale');
  await onCase.fill('By the end of', dayFromNow(7));
  await onCase.field('Disclosure', true).last().fill('The member made the report.');
  await onCase.fill('Review 1 on', dayFromNow(14));
  await expectAccessible(page);
  await onCase.save('Save the plan');
}

async function setTask(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  const found = await onCase.find('set task');
  await expect(found).toHaveText(['Set a task']);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Set a task' })).toBeVisible();
  await onCase.fill('What is to be done?', 'Ring the line manager');
  await onCase.pickPerson('Who does it?', 'Mara Hale');
  await onCase.fill('By the end of', dayFromNow(5));
  await onCase.save('Set the task');
}

async function enter(page: Page, title: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Enter a decision in the log');
  await onCase.fill('What was decided, in a line', title);
  await decide(page);
  await expectAccessible(page);
  await onCase.save('Enter the decision');
}

/** The rest of an entry: taken at the first minute of the day, so that it is past whatever the clock says. */
async function decide(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.fill('Time of the decision', '00:00');
  for (const element of [
    'Code of Ethics',
    '1. Information',
    '2. Threat and risk',
    '3. Powers and policy',
    '4. Options',
    '5. Action and review',
  ])
    await onCase.fill(element, 'As the file shows.');
  await onCase.field('The decision', true).fill('He is not spoken to while the member can answer.');
}

async function correct(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Enter a decision in the log');
  await onCase.choose('Does it put an earlier entry right?', 'Yes');
  await onCase.field('Which entry?').selectOption({ label: '1. Not to speak to the associate' });
  await onCase.fill('What was wrong?', 'He had been spoken to in January.');
  await onCase.fill('What was decided, in a line', 'Not to speak to the associate again');
  await decide(page);
  await onCase.save('Enter the decision');
  await onCase.openTab('Enquiry');
  await expect(page.getByText('1. Not to speak to the associate', { exact: true })).toBeVisible();
  await expect(page.getByText('Corrected by 2')).toBeVisible();
  await expect(page.getByText(/^entry 1: He had been spoken to/)).toBeVisible();
}

async function supervise(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record a supervisor’s review');
  const box = page.getByRole('combobox', { name: 'Who reviewed it?' });
  await box.click();
  // The officer in the case is not offered.
  await expect(page.getByRole('option', { name: /Mara Hale/ })).toHaveCount(0);
  await page.getByRole('option', { name: /Ines Ward/ }).click();
  await onCase.tick('The investigation plan');
  await onCase.fill('What was found?', 'Sound and in time.');
  await onCase.choose(/see it as the officer in the case does/, 'No, otherwise');
  await onCase.press('Record the review');
  await expect(page.getByText('Write down what you see otherwise.').first()).toBeVisible();
  await onCase.fill('What is seen otherwise?', 'Ask about money first.');
  await expectAccessible(page);
  await onCase.save('Record the review');
  await onCase.openTab('Enquiry');
  await expect(page.getByText('Differing view').first()).toBeVisible();
  // What is likely stands beside its section, the rest behind one menu, which a letter typed in the list narrows too.
  await onCase.beginUnder('Investigation plan', 'Change a line of enquiry');
  await onCase.press('Cancel');
  await onCase.expectBack();
  await onCase.find('answer superv');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('isor');
  await expect(page.getByRole('textbox', { name: 'Find an act' })).toHaveValue('answer supervisor');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await onCase.fill('What was done, or why not?', 'Asked; there is none.');
  await onCase.save('Record the answer');
}

async function finish(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('End the enquiry');
  await onCase.fill('What did the enquiry find?', 'Nothing more than football.');
  await onCase.press('End the enquiry');
  await expect(page.getByText(/Lines of enquiry are still open/).first()).toBeVisible();
  await onCase.press('Cancel');
  await onCase.expectBack();
  await onCase.begin('Record a line of enquiry');
  await onCase.choose('Where does it stand?', 'Done');
  await onCase.fill(/^What was found/, 'No shared duty.');
  await onCase.save('Record the line');
  await onCase.begin('Record a task as done');
  await onCase.fill('What came of it?', 'Rung; nothing new.');
  await onCase.save('Record it as done');
  // What was typed before the refusal is still there.
  await onCase.begin('End the enquiry');
  await expect(onCase.field('What did the enquiry find?')).toHaveValue(
    'Nothing more than football.',
  );
  await onCase.save('End the enquiry');
  await onCase.openTab('Enquiry');
  await expect(page.getByText('Enquiry ended').first()).toBeVisible();
  await expectAccessible(page);
}
