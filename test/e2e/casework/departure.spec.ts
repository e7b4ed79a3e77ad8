import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { dayFromNow } from '../pages/days.ts';
import { Desk } from '../pages/desk.ts';
import { People } from '../pages/people.ts';
import { PolicyGaps } from '../pages/policy-gaps.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { bind, killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';

/** @file A member under conditions is suspended, and then resigns. West Midlands does not say who decides either: the unit fills it in.
 *  Only what was approved takes effect, and only then does the case end because the member left. Everybody is fictitious. */

const dcc = 'Deputy Chief Constable';
const weighed = 'Nothing stands against him but the conditions, which end with his service.';

test('a member is suspended and resigns: approved by the one who may, and only then left the force', async ({
  start,
}) => {
  test.setTimeout(420_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  await nameTheOthers(page);
  await bind(page, 'Ines Ward');

  await suspend(page);
  await hear(page, 'Resignation', dayFromNow(0));
  await refuseLeftTooEarly(page);
  await begin(page);
  await expectAccessible(page);

  // The decision is half written when the workstation dies.
  await new CasePage(page).fill('What the authority weighed', weighed);
  await expect(page.getByText(/Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await approve(page);
  await refuseLeftTooEarly(page);
  await takeEffect(page);
  await close(page);

  const onCase = new CasePage(page);
  const conditions = page.getByRole('region', { name: 'Conditions' });
  await expect(conditions.getByText(/^ended/)).toBeVisible();
  await expect(page.getByText('Nothing is owed here now.')).toBeVisible();
  await onCase.openTab('Liaison');
  await expect(onCase.timeline.getByText(/^In effect, since/).first()).toBeVisible();
  await expectAccessible(page);
  await new Desk(page).goTo('My work');
  await expect(page.getByText(/Close the case|Review the condition/)).toHaveCount(0);
});

/** Who decides on leaving and on suspension: a policy that is silent names nobody, so the unit does. */
async function nameTheOthers(page: Page): Promise<void> {
  const people = new People(page);
  await people.open();
  await people.begin('Odalys Wren', dcc, 'DCC');
  await people.save();
  await expect(people.row('Odalys Wren')).toBeVisible();
  const policy = new PolicyGaps(page);
  await policy.open();
  await policy.giveTo('Who approves that a member resigns, retires or leaves otherwise', dcc);
  await policy.giveTo('Who decides that a member is suspended', dcc);
}

/** Heard of, decided, begun: what it asks of the unit at each step. It moves neither the case nor its conditions. */
async function suspend(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await hear(page, 'Suspension');
  await expect(page.getByText('Decision on the suspension is awaited').first()).toBeVisible();
  await begin(page);
  await onCase.save('Record the decision');
  await expect(page.getByText('Record that the suspension began').first()).toBeVisible();
  await onCase.begin('Record that it happened');
  await expectAccessible(page);
  await onCase.save('Record that it happened');
  await expect(page.getByText('Record that the suspension began')).toBeHidden();
  const conditions = page.getByRole('region', { name: 'Conditions' });
  await expect(conditions.getByText(/^in force/)).toBeVisible();
  await onCase.openTab('Liaison');
  await expect(onCase.timeline.getByText(/^In effect, since/)).toBeVisible();
  await expectAccessible(page);
}

async function hear(page: Page, what: string, planned?: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record that the member leaves or is suspended');
  await onCase.choose('What is it?', what);
  await onCase.fill('Who told the unit?', 'Human resources');
  if (planned !== undefined) await onCase.fill('Day it is planned for', planned);
  if (planned !== undefined) await expectAccessible(page);
  await onCase.save('Record it');
}

/** The decision but for its last press. The Appropriate Authority does not hold the office and is not offered. */
async function begin(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision on a departure');
  await onCase.choose('What was decided?', 'Approved');
  const box = page.getByRole('main').getByRole('combobox', { name: 'Who decided?' });
  await box.click();
  await expect(page.getByRole('option', { name: /Odalys Wren/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /Ines Ward/ })).toHaveCount(0);
  await page.getByRole('option', { name: /Odalys Wren/ }).click();
  await onCase.choose('What stands against the member that day?', 'Nothing');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Signed on paper.');
}

/** A case does not say that somebody left before they have. */
async function refuseLeftTooEarly(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Close the case');
  await onCase.choose('How does it end?', 'The member left the force');
  await onCase.fill('Why it can be closed', 'He resigned.');
  await onCase.press('Close the case');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('The case does not show that the member has left');
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function approve(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision on a departure');
  await expect(onCase.field('What the authority weighed')).toHaveValue(weighed);
  await onCase.save('Record the decision');
  await onCase.expectToldOnTimeline('Leaving or suspension approved');
  await expect(page.getByText('Record that the member has left').first()).toBeVisible();
}

async function takeEffect(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record that it happened');
  await onCase.save('Record that it happened');
  await expect(page.getByText('Close the case: the member has left').first()).toBeVisible();
  const conditions = page.getByRole('region', { name: 'Conditions' });
  await expect(conditions.getByText(/^in force/)).toBeVisible();
}

/** The draft of the refused closing comes back. */
async function close(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Close the case');
  await expect(onCase.field('Why it can be closed')).toHaveValue('He resigned.');
  await onCase.save('Close the case');
}
