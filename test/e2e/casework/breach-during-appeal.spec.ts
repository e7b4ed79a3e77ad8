import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { dayFromNow } from '../pages/days.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { adjourn, nameHeadOfPsd } from './appeal-steps.ts';
import { bind, killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';

/** @file A condition is broken while an appeal is under way: it stands meanwhile (W33), and the breach goes to the misconduct procedures
 *  (W34). The meeting about the appeal is adjourned, and what is owed is to go on with it. Everybody is fictitious. */

const seen = 'They were seen in his car on the ring road.';

test('a breach during an appeal is marked so and must be referred', async ({ start }) => {
  test.setTimeout(420_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  await nameHeadOfPsd(page, 'Odalys Wren');
  await bind(page, 'Ines Ward');
  await expectBinding(page);
  await lodgeAppeal(page);

  // The check that finds it is half typed when the machine dies; nothing of it is lost.
  await beginCheck(page);
  await expect(page.getByText(/^Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await finishCheck(page);

  await recordBreach(page);
  await expectMustBeReferred(page);
  await refer(page);
  const onCase = new CasePage(page);
  await onCase.openTab('Conditions');
  await expect(onCase.timeline.getByText('Referred', { exact: true })).toBeVisible();
  await expect(onCase.timeline.getByText('In force', { exact: true }).first()).toBeVisible();
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Refer the breach', { exact: true })).toBeHidden();

  await openBySearch(page, aReport.surname);
  await adjourn(page, 'Odalys Wren', dayFromNow(0), dayFromNow(7));
  await expect(page.getByText(/^(Next: )?Go on with the/).first()).toBeVisible();
  await onCase.expectToldOnTimeline('Appeal meeting adjourned');
  await onCase.openTab('Appeal and review');
  await expect(onCase.timeline.getByText('Adjourned, goes on')).toBeVisible();
  await expect(onCase.timeline.getByText(/^The meeting was adjourned to/)).toBeVisible();
});

async function expectBinding(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Conditions');
  await expect(onCase.timeline.getByText('In force', { exact: true })).toBeVisible();
  await expect(onCase.timeline.getByText('Not checked yet')).toBeVisible();
  await expectAccessible(page);
}

async function lodgeAppeal(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record an appeal');
  await onCase.fill('Day it was submitted', dayFromNow(0));
  await onCase.fill('Day it was received', dayFromNow(0));
  await onCase.fill('Grounds: why the member disagrees', 'The road is the only way home.');
  await onCase.save('Record the appeal');
}

async function beginCheck(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Check a condition');
  await onCase.fill('What was looked at?', 'The patrol log of the ring road.');
  await onCase.choose('Was it kept?', 'Not kept');
}

async function finishCheck(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Check a condition');
  await expect(onCase.field('What was looked at?')).toHaveValue('The patrol log of the ring road.');
  // What was seen is asked for: a doubt is explained.
  await onCase.press('Record the check');
  await expect(page.getByRole('alert', { name: 'to put right' })).toContainText(
    'Say what was seen',
  );
  await page.getByRole('main').getByRole('textbox', { name: 'What was seen' }).fill(seen);
  await expectAccessible(page);
  await onCase.save('Record the check');
}

async function recordBreach(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record a breach');
  await expect(onCase.field('What happened?')).toHaveValue(seen);
  await expect(page.getByText('An appeal was under way on this day.').first()).toBeVisible();
  await expect(
    page.getByText('It must be referred to the misconduct procedures.').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await onCase.save('Record the breach');
}

/** The duty stands on My work, and nobody is offered to leave the breach unreferred. */
async function expectMustBeReferred(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Conditions');
  await expect(onCase.timeline.getByText('During an appeal', { exact: true })).toBeVisible();
  await expect(onCase.timeline.getByText('To be referred', { exact: true })).toBeVisible();
  await expect(
    onCase.timeline.getByRole('link', { name: 'Record that a breach is not referred' }),
  ).toBeHidden();
  await expectAccessible(page);
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Refer the breach', { exact: true }).first()).toBeVisible();
  await openBySearch(page, aReport.surname);
}

async function refer(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Refer to the misconduct procedures');
  await expect(
    page.getByRole('radio', { name: 'Breach of conditions during the appeal period' }),
  ).toBeChecked();
  await onCase.fill('What is referred', 'A condition was not kept while an appeal was under way.');
  await onCase.tick('Orders and instructions');
  await onCase.choose('Referral to the IOPC', 'No referral to the IOPC');
  await page
    .getByRole('main')
    .getByRole('textbox', { name: 'Why?' })
    .fill('It would be none of those kinds of conduct.');
  await onCase.pickPerson('Who decided to refer it?', 'Mara Hale');
  await onCase.fill('Who is it referred to?', 'PSD complaints and misconduct');
  await onCase.save('Refer the matter');
}
