import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { dayFromNow } from '../pages/days.ts';
import { Desk } from '../pages/desk.ts';
import { ourUnit, setUpUnit } from '../pages/first-run.ts';
import { People } from '../pages/people.ts';
import { PolicyGaps } from '../pages/policy-gaps.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';
import { allocate, assessRisk, triage } from './steps.ts';

/** @file Hampshire: where the risk to the force is significant the member is required to change their role (Ha6). Who requires it is not
 *  stated, and is asked for. No appeal against it is invented: nothing offers one. Everybody is fictitious. */

const significant = 'He plans operations on the ground where the associate deals.';
const whoRequires = 'Who requires a change of role under service confidence';

test('a concern in Hampshire comes to a change of role under service confidence, and to no appeal', async ({
  start,
}) => {
  test.setTimeout(360_000);
  let probity = await start();
  let page = probity.page();
  const hampshire = { ...ourUnit, force: 'Southshire Police', policy: /Hampshire/ };
  const { passphrase } = await setUpUnit(page, hampshire);
  const people = new People(page);
  await people.open();
  await people.begin('Ines Ward', 'Deputy Chief Constable', 'DCC');
  await people.save();
  await expect(people.row('Ines Ward')).toBeVisible();
  await takeOverTheDefinition(page);

  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await expectNotOffered(page, 'Invoke service confidence');
  await triage(page);
  await assessRisk(page, 'High');
  await nobodyIsNamed(page);
  await new PolicyGaps(page).open();
  await new PolicyGaps(page).giveTo(whoRequires, 'Deputy Chief Constable');
  await openBySearch(page, aReport.surname);
  await writeDecision(page);

  // The workstation dies before the decision is saved; what was written is there again.
  await expect(page.getByText(/Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await decide(page);

  const again = new CasePage(page);
  await again.expectToldOnTimeline('Service confidence invoked');
  await again.openTab('Conditions');
  await expect(
    again.timeline.getByText(/^Neighbourhood officer to Training support, on /),
  ).toBeVisible();
  await expectAccessible(page);
  await expectNoAppeal(page);
  await reviewRole(page);
  await expectNoAppeal(page);
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Review the change of role').first()).toBeVisible();
  await expect(page.getByText(/appeal/i)).toHaveCount(0);
});

/** The inspection that this policy is known by gives scenarios, and no test of its own. */
async function takeOverTheDefinition(page: Page): Promise<void> {
  const policy = new PolicyGaps(page);
  await policy.open();
  for (const title of [
    'The test of what is notifiable',
    'What counts as an association',
    'What is not notifiable',
  ])
    await policy.takeOver(title);
}

async function expectNotOffered(page: Page, act: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Record an act' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expect(page.getByRole('menuitem', { name: act })).toHaveCount(0);
  await page.keyboard.press('Escape');
}

/** The policy says “the force”: until the unit says who that is, nobody can be chosen. */
async function nobodyIsNamed(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Invoke service confidence');
  await expect(page.getByText('The policy does not say who decides this.').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Who decided?' })).toBeDisabled();
  await expectAccessible(page);
  await onCase.press('Cancel');
  await onCase.expectBack();
}

/** Everything but the day of the review, which is refused where it is missing or too early. */
async function writeDecision(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Invoke service confidence');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Decision signed on paper.');
  await onCase.fill('Why is the risk to the force significant?', significant);
  await onCase.fill('Why is a change of role needed?', 'He would go on planning them.');
  await onCase.fill('Why would nothing lighter do?', 'He cannot be kept from every plan.');
  await onCase.fill('Present role', 'Neighbourhood officer');
  await onCase.fill('New role', 'Training support');
  await onCase.fill('The role changes on', dayFromNow(3));
  await onCase.fill('To be reviewed by', dayFromNow(2));
  await onCase.press('Record the change of role');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('The review comes before the change of role.');
  await expectAccessible(page);
}

async function decide(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Invoke service confidence');
  await expect(onCase.field('Why is the risk to the force significant?')).toHaveValue(significant);
  await onCase.fill('To be reviewed by', dayFromNow(90));
  await onCase.save('Record the change of role');
}

/** Neither an act, nor a letter, nor a duty speaks of an appeal. */
async function expectNoAppeal(page: Page): Promise<void> {
  await expectNotOffered(page, /appeal/i);
  await expect(page.getByRole('heading', { name: /^Next:.*appeal/i })).toHaveCount(0);
  const onCase = new CasePage(page);
  await onCase.begin('Issue a letter');
  await expect(page.getByRole('radiogroup', { name: 'Which letter?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /appeal/i })).toHaveCount(0);
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function reviewRole(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Review the change of role');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Review signed on paper.');
  await onCase.choose('What follows?', 'Another role');
  await onCase.fill('The role from now on', 'Crime management');
  await onCase.fill('Reasons', 'He asked for it, and plans nothing there.');
  // Whoever is kept out of a role knows when it is looked at again.
  await onCase.press('Record the review');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('Give the day of the next review.');
  await expectAccessible(page);
  await onCase.fill('Next review by', dayFromNow(20));
  await onCase.save('Record the review');
  await onCase.openTab('Conditions');
  await expect(onCase.timeline.getByText('Crime management', { exact: true })).toBeVisible();
}
