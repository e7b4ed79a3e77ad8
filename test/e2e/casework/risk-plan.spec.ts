import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { ourUnit, setUpUnit } from '../pages/first-run.ts';
import { People } from '../pages/people.ts';
import { PolicyGaps } from '../pages/policy-gaps.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';
import { allocate, assessRisk, triage } from './steps.ts';

/** @file Leicestershire: a high risk has no way round a risk management plan (PD15), which the Head of Professional Standards authorises
 *  (PD8) and which ends on its exit criteria (PD10). Everybody is fictitious. */

const objectives = 'Nothing reaches him, and the member is safe from pressure.';

test('a high risk has no way round a plan, which is authorised, reviewed and kept while the risk is high', async ({
  start,
}) => {
  test.setTimeout(420_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page, { ...ourUnit, policy: /Leicestershire/ });
  await nameHeadOfPsd(page, 'Ines Ward');
  await takeOverTheDefinition(page);
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page, 'High');

  const before = new CasePage(page);
  await before.openTab('Conditions');
  await expect(page.getByText('it results in a risk management plan').first()).toBeVisible();
  await expectAccessible(page);
  await adviceIsNoWayRound(page);

  // A draft that is not saved survives a kill; it is no plan.
  await before.begin('Draft the risk management plan');
  await fillPlan(page);
  await expectAccessible(page);
  await expect(page.getByText(/^Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  const onCase = new CasePage(page);
  await onCase.begin('Draft the risk management plan');
  await expect(onCase.field('What is the plan to reach?')).toHaveValue(objectives);
  await onCase.save('Record the draft');

  await new Desk(page).goTo('My work');
  await expect(page.getByText('Authorise the risk management plan').first()).toBeVisible();
  await expect(plansOnMyWork(page)).toContainText('0');
  await openBySearch(page, aReport.surname);
  await authorise(page, 'Ines Ward');
  await new Desk(page).goTo('My work');
  await expect(plansOnMyWork(page)).toContainText('1');
  await expectAccessible(page);

  await openBySearch(page, aReport.surname);
  await reviewFindsIsMet(page);
  await endIsRefused(page, 'Ines Ward');
});

async function nameHeadOfPsd(page: Page, name: string): Promise<void> {
  const people = new People(page);
  await people.open();
  await people.begin(name, 'Head of PSD', 'Ch Supt');
  await people.save();
  await expect(people.row(name)).toBeVisible();
}

async function takeOverTheDefinition(page: Page): Promise<void> {
  const policy = new PolicyGaps(page);
  await policy.open();
  for (const title of [
    'The test of what is notifiable',
    'Scenarios in which an association is reported',
    'What counts as an association',
    'What is not notifiable',
  ])
    await policy.takeOver(title);
}

async function adviceIsNoWayRound(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Give advice and guidance');
  await onCase.fill('The advice', 'Say if he asks for anything.');
  await onCase.choose('How was it given?', 'In person');
  await onCase.choose('Is advice all that is needed?', /^Yes/);
  await onCase.press('Record the advice');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('A high risk results in a risk management plan');
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function fillPlan(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.fill('What could happen?', 'He asks for what is planned against him.');
  await onCase.fill('What is the plan to reach?', objectives);
  await onCase.fill('What is done?', 'Audit of the member’s searches, each month.');
  await onCase.fill('Who does it?', 'Systems auditor');
  await onCase.fill('By what is it seen', 'Two audits without a finding, and no contact since.');
}

async function authorise(page: Page, name: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the authority for the plan');
  await expectAccessible(page);
  await onCase.pickPerson('Who authorised it?', name);
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Plan signed on paper.');
  await onCase.save('Record the authority');
  await onCase.openTab('Conditions');
  await expect(onCase.timeline.getByText('In force').first()).toBeVisible();
  await expectAccessible(page);
}

const plansOnMyWork = (page: Page): Locator =>
  page.getByRole('group', { name: 'Risk management plans' });

async function reviewFindsIsMet(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Review the plan');
  await onCase.fill('How do the threats stand now?', 'He moved away; both audits were clean.');
  await onCase.choose('Are the exit criteria met?', 'Yes');
  await onCase.choose('What follows?', 'It may end');
  await onCase.save('Record the review');
}

/** Its exit criteria are met, but the grade is still high: the plan stays until the risk is assessed anew. */
async function endIsRefused(page: Page, name: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('End the plan');
  await onCase.choose('Why does it end?', 'Its exit criteria are met');
  await onCase.fill('In detail', 'Both audits were clean.');
  await onCase.pickPerson('Who decided?', name);
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Signed on the plan.');
  await onCase.fill('To be disposed of on', '01/01/2099');
  await onCase.fill('What does that day rest on?', 'The period that the unit set.');
  await onCase.press('End the plan');
  await expect(page.getByRole('alert', { name: 'to put right' })).toContainText(
    'The risk is still graded high',
  );
  await expectAccessible(page);
}
