import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';
import { allocate, assessRisk, triage } from './steps.ts';

/** @file A relationship that began through policing (W4.13): the IOPC question, the referral and its check, and vetting told with a pack
 *  of what was chosen. Everybody is fictitious. */

const intimate = {
  ...aReport,
  relationship: 'Intimate relationship',
  howMet: 'Through a policing purpose',
  scenario: /^Intimate relationship through policing/,
  nature: 'He took her statement as a witness; they have been a couple since the trial.',
};

test('an intimate relationship from a policing purpose is referred with the IOPC question answered', async ({
  start,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  const people = new People(page);
  await people.begin('Sol Averill', 'Supervisor', 'DI');
  await people.save();
  await expect(people.row('Sol Averill')).toBeVisible();

  await new ReportForm(page).record(intimate);
  await expect(page.getByText('Answer the IOPC question').first()).toBeVisible();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await obtainLevel(page);

  await refer(page);
  const onLiaison = new CasePage(page);
  await onLiaison.openTab('Liaison');
  await expect(page.getByText('Must be referred to the IOPC').first()).toBeVisible();

  // Killed without warning, between the referral and its check.
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, intimate.surname);
  const onCase = new CasePage(page);
  await onCase.expectToldOnTimeline('Referred to the misconduct procedures');
  await expect(page.getByText('Have a supervisor check the referral').first()).toBeVisible();
  await expect(page.getByText('Answer the IOPC question')).toBeHidden();
  await check(page);
  await expect(page.getByText('Referral to the IOPC owed').first()).toBeVisible();
  await onCase.begin('Record the referral to the IOPC');
  await onCase.fill('Who referred it?', 'Head of PSD');
  await onCase.save('Record that it went to the IOPC');

  await tellVetting(page);
  await expect(page.getByText('Vetting review owed').first()).toBeVisible();
  await onCase.openTab('Liaison');
  await page.getByRole('button', { name: /^As it went to Force Vetting Unit/ }).click();
  await expect(page.getByText(/SHA-256 of the pack/)).toContainText(/[0-9a-f]{64}/);
  await expectAccessible(page);
  await onCase.begin('Record the vetting review');
  await onCase.fill('Who reviewed?', 'Asta Lorne');
  await onCase.choose('What came of it?', 'Conditions on the vetting');
  await onCase.save('Record the review');
  await expect(page.getByText('Vetting review owed')).toBeHidden();
});

async function obtainLevel(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the vetting level');
  await onCase.tick('Management vetting (MV)');
  await onCase.fill('Who gave the level?', 'Force Vetting Unit');
  await onCase.save('Record the level');
}

/** Abuse of position is serious corruption, whatever somebody would rather answer. */
async function refer(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Refer to the misconduct procedures');
  await onCase.choose('What brought it up?', 'Abuse of position for a sexual purpose');
  await onCase.fill('What is referred', 'A relationship with a witness in a closed case.');
  await onCase.tick('Authority, respect and courtesy');
  await onCase.tick('Discreditable conduct');
  await onCase.choose('Referral to the IOPC', 'No referral to the IOPC');
  await page.getByRole('main').getByRole('textbox', { name: 'Why?' }).fill('The case is closed.');
  await onCase.pickPerson('Who decided to refer it?', 'Mara Hale');
  await onCase.fill('Who is it referred to?', 'PSD complaints and misconduct');
  await onCase.press('Refer the matter');
  await expect(
    page.getByText('abuse of position for a sexual purpose would be serious corruption').first(),
  ).toBeVisible();
  await onCase.tick(/^Serious corruption/);
  await onCase.choose('Referral to the IOPC', 'Must be referred to the IOPC');
  await page
    .getByRole('main')
    .getByRole('textbox', { name: 'Why?' })
    .fill('If substantiated it would be abuse of position.');
  await expectAccessible(page);
  await onCase.save('Refer the matter');
}

async function check(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the check of a referral');
  await onCase.pickPerson('Who checked it?', 'Sol Averill');
  await onCase.choose('What did they find?', /^It is all there/);
  await onCase.save('Record the check');
}

/** What is shared is shown as it goes before it goes. */
async function tellVetting(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Tell vetting of the risk');
  await onCase.fill('Who in the vetting department was told?', 'Force Vetting Unit');
  await onCase.tick('Scenarios of the policy');
  await onCase.fill('What vetting needs to know', 'A relationship that began through policing.');
  const goes = page.getByRole('region', { name: 'Exactly this goes' });
  await expect(goes).toContainText('Management Vetting (MV)');
  await expect(goes).toContainText('Intimate relationship through policing');
  await expect(goes).toContainText('A relationship that began through policing.');
  await expect(goes).not.toContainText(intimate.nature);
  await expectAccessible(page);
  await onCase.save('Record that vetting was told');
}
