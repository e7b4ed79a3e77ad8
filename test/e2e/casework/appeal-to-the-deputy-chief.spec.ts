import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { ourUnit, setUpUnit } from '../pages/first-run.ts';
import { People } from '../pages/people.ts';
import { PolicyGaps } from '../pages/policy-gaps.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { issue } from './appeal-steps.ts';
import { openBySearch } from './more-steps.ts';
import {
  allocate,
  assessRisk,
  recordInterview,
  serveAndReceive,
  today,
  triage,
  writeConditions,
} from './steps.ts';

/** @file Leicestershire: an appeal goes to the Deputy Chief Constable (PD9), and no time is stated for anything. Nothing rests on a time
 *  that nobody filled in; what the unit fills in is typed, in its own words. Everybody is fictitious. */

const dcc = 'Deputy Chief Constable';

test('an appeal in Leicestershire is for the Deputy Chief Constable, in times that the unit gave', async ({
  start,
}) => {
  test.setTimeout(420_000);
  const probity = await start();
  const page = probity.page();
  await setUpUnit(page, { ...ourUnit, force: 'Eastshire Police', policy: /Leicestershire/ });
  await nameThem(page);
  await fillWhatADecisionRestsOn(page);
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await recordInterview(page);
  await impose(page);

  await refuseWithoutATime(page);
  await new PolicyGaps(page).open();
  await new PolicyGaps(page).allow('How long a member has to appeal', 10);
  await openBySearch(page, aReport.surname);
  await issue(page, /^Notice of conditions/);
  await serveAndReceive(page);
  await appeal(page);
  await fillHowItIsHeard(page);
  await openBySearch(page, aReport.surname);
  await hear(page);
  await decide(page);
});

async function nameThem(page: Page): Promise<void> {
  const people = new People(page);
  await people.open();
  await people.name('Ines Ward');
  await people.begin('Tilda Marsh', 'Head of PSD', 'Ch Supt');
  await people.save();
  await expect(people.row('Tilda Marsh')).toBeVisible();
  await people.begin('Odalys Wren', dcc, 'DCC');
  await people.save();
  await expect(people.row('Odalys Wren')).toBeVisible();
}

async function fillWhatADecisionRestsOn(page: Page): Promise<void> {
  const policy = new PolicyGaps(page);
  await policy.open();
  for (const title of [
    'The test of what is notifiable',
    'Scenarios in which an association is reported',
    'What counts as an association',
    'What is not notifiable',
    'Who may be a police friend',
  ])
    await policy.takeOver(title);
  await policy.giveTo('Who decides on risk, conditions and ceasing', 'Appropriate Authority');
  await policy.answer('Whether conditions apply during the appeal period', 'Yes');
}

/** Every risk management action stands in a plan that the Head of PSD authorised (PD8). */
async function impose(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await writeConditions(page, 'Ines Ward', today(180), '6 months');
  await onCase.press('Add the plan');
  await onCase.fill('The plan', 'Contact is reported and looked at each month.');
  await onCase.pickPerson('Who authorised the plan?', 'Tilda Marsh');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Plan signed on paper.');
  await onCase.save('Record the determination');
}

/** A notice tells how long there is to appeal: none is issued while nobody has said. */
async function refuseWithoutATime(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', /^Notice of conditions/);
  await expect(page.getByText(/How long a member has to appeal/).first()).toBeVisible();
  await expectAccessible(page);
  await onCase.press('Cancel');
  await onCase.expectBack();
}

/** It is taken in; how it is heard is still to be said, and nobody can sit in the chair before. */
async function appeal(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record an appeal');
  await onCase.fill('Day it was submitted', today());
  await expect(page.getByText(/^In time: the last day is/)).toBeVisible();
  await onCase.fill('Grounds: why the member disagrees', 'The club is the only one nearby.');
  await onCase.save('Record the appeal');
  await expect(page.getByText('Fill in how an appeal is heard').first()).toBeVisible();
  await onCase.begin('Record the appeal meeting');
  await expect(
    page.getByText('The policy does not say who hears an appeal.').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function fillHowItIsHeard(page: Page): Promise<void> {
  const policy = new PolicyGaps(page);
  await policy.open();
  await policy.typeMeeting(dcc, 'the member’s head of department', () => expectAccessible(page));
  await policy.allow('How soon an appeal is heard', 21);
  await policy.allow('How soon the outcome of an appeal is told', 7);
  await policy.takeOver('How an appeal can end');
  await policy.answer('Whether an appeal is in writing and says why', 'Yes');
  await policy.answer('Whether conditions varied on appeal can be appealed again', 'No');
}

/** Neither the authority who decided nor the Head of PSD sits in the chair. */
async function hear(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Appeal and review');
  await expect(onCase.timeline.getByText('Last day for the meeting')).toBeVisible();
  await onCase.begin('Record the appeal meeting');
  const chair = page.getByRole('main').getByRole('combobox', { name: 'Who is in the chair?' });
  await chair.click();
  await expect(page.getByRole('option', { name: /Ines Ward|Tilda Marsh/ })).toHaveCount(0);
  await page.getByRole('option', { name: /Odalys Wren/ }).click();
  await onCase.fill('Minutes', 'The grounds were read and weighed.');
  await expectAccessible(page);
  await onCase.save('Record the meeting');
}

async function decide(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision on the appeal');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Decision signed on paper.');
  await onCase.choose('How did the appeal end?', /onfirmed/);
  await onCase.fill('Reasons, as the member will read them', 'Nothing lighter would do.');
  await onCase.save('Record the decision');
  await expect(page.getByText('Appeal decided, member to be told').first()).toBeVisible();
}
