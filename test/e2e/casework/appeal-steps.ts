import { expect, type Page } from '@playwright/test';
import { CasePage } from '../pages/case-page.ts';
import { People } from '../pages/people.ts';
import { expectAccessible } from '../pages/accessible.ts';

/** @file The steps of a dispute and of the appeal that follows, each as short as the forms allow. */

/** Who hears appeals. */
export async function nameHeadOfPsd(page: Page, name: string): Promise<void> {
  const people = new People(page);
  await people.open();
  await page.getByRole('button', { name: 'Name a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Rank or grade').fill('Ch Supt');
  await page.getByRole('checkbox', { name: 'Head of PSD', exact: true }).check();
  await people.save();
  await expect(people.row(name)).toBeVisible();
}

/** A step is put to the member, who does not agree and makes representations (W26, W28). */
export async function dispute(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Propose mitigation');
  await onCase.field('Kind', true).selectOption({ label: 'Report all contact' });
  await onCase.fill('In the words the member will read', 'Report every contact.');
  await onCase.choose('How heavy is it?', /^Simple/);
  await onCase.fill('Why is it necessary?', 'Contact goes on.');
  await onCase.fill('Why would nothing lighter do?', 'It asks for no more than telling.');
  await onCase.choose('Whose idea was it?', 'The unit');
  await onCase.save('Record the proposal');
  await onCase.begin('Record the member’s answer');
  await onCase.choose('What did they answer?', /^Not agreed/);
  await onCase.save('Record the answer');
  await onCase.begin('Record representations');
  await onCase.choose('Who made them?', 'The member and the police friend');
  await onCase.fill('Name of the police friend', 'Noor Alder');
  await onCase.choose('How?', 'In writing');
  await onCase.fill('What was said', 'They see each other at the same club, and nowhere else.');
  await onCase.save('Record the representations');
}

/** Conditions are imposed although the member disputes them; what they said was considered. */
export async function imposeDisputed(page: Page, authority: string, text: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the determination');
  await onCase.pickPerson('Who decided?', authority);
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Determination signed on paper.');
  await onCase.press('Continue');
  await onCase.choose('What was decided?', /Conditions imposed/);
  await onCase.choose('Does the association present a risk?', 'Yes');
  await onCase.choose('Does the member dispute it?', 'Yes');
  await onCase.fill('Reasons, as the member will read them', 'Weekly contact goes on.');
  await onCase.press('Continue');
  await onCase.press('Add a condition');
  await onCase.field('Kind').first().selectOption({ label: 'Report all contact' });
  await onCase.fill('In the words the member will read', text);
  await onCase.fill('Why is it necessary?', 'Contact goes on.');
  await onCase.fill('Why would nothing lighter do?', 'It asks for no more than telling.');
  await onCase.fill('How can anybody tell whether it is kept?', 'The manager notes each report.');
  await onCase.fill('Who watches that it is kept?', 'Insp Reeve');
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
  await onCase.tick(/^By the member and the police friend/);
  await onCase.save('Record the determination');
}

/** Issues a notice without taking a copy; `which` tells it from others. */
export async function issue(page: Page, which: RegExp, hasAddress = true): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', which);
  await onCase.fill('How the member can reach you', 'The unit, extension 5550');
  if (hasAddress) await onCase.fill('Where an appeal is sent', 'Head of PSD, Force Headquarters');
  await onCase.press('Issue the letter');
  await page.getByRole('button', { name: 'Issue it' }).click();
  await expect(page.getByRole('heading', { name: /issued, version 1/ })).toBeVisible();
  await onCase.press('Back to the case');
  await onCase.expectBack();
}

/** Without grounds it is refused with its clause; with them it is recorded, and in time. */
export async function appeal(page: Page, day: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record an appeal');
  await onCase.fill('Day it was submitted', day);
  await expect(page.getByText(/^In time: the last day is/)).toBeVisible();
  await onCase.press('Record the appeal');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('An appeal says why the member disagrees');
  await expectAccessible(page);
  await onCase.fill('Grounds: why the member disagrees', 'The club is the only one nearby.');
  await onCase.fill('Police friend', 'Noor Alder');
  await onCase.save('Record the appeal');
}

/** Neither head of department nor representative: refused. With them it is held, by the same form. */
export async function hold(page: Page, chair: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the appeal meeting');
  await onCase.pickPerson('Who is in the chair?', chair);
  await attend(page, 1, 'Tilda Marsh', 'PSD representative');
  await onCase.fill('Minutes', 'The grounds were read and weighed.');
  await onCase.press('Record the meeting');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('Add the head of department or their representative');
  await expectAccessible(page);
  await attend(page, 2, 'Bram Okoye', 'Representative of the head of department');
  await onCase.save('Record the meeting');
}

/** The meeting sits today and does not come to its end: it goes on another day, never the same. */
export async function adjourn(page: Page, chair: string, sat: string, on: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record that the meeting was adjourned');
  await onCase.fill('Day it goes on', sat);
  await onCase.fill('Why was it adjourned?', 'The neighbour is to be asked.');
  await onCase.pickPerson('Who is in the chair?', chair);
  await attend(page, 1, 'Tilda Marsh', 'PSD representative');
  await attend(page, 2, 'Bram Okoye', 'Representative of the head of department');
  await onCase.fill('Minutes of this day', 'The grounds were read.');
  await onCase.press('Record the adjournment');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('The meeting goes on after the day it sat.');
  await expectAccessible(page);
  await onCase.fill('Day it goes on', on);
  await onCase.save('Record the adjournment');
}

async function attend(page: Page, number: number, name: string, capacity: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  const nth = number - 1;
  await page.getByRole('main').getByLabel('Name', { exact: true }).nth(nth).fill(name);
  await page
    .getByRole('main')
    .getByLabel('In which capacity?')
    .nth(nth)
    .selectOption({ label: capacity });
}

/** The decision that varies the one condition, but for its last press. */
export async function writeVariation(page: Page, text: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision on the appeal');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Decision signed on paper.');
  await onCase.choose('How did the appeal end?', /^Conditions varied/);
  await onCase.press('Vary a condition');
  await onCase.field('Which condition is varied?').selectOption({ index: 1 });
  await expect(onCase.field('Why is it necessary?').first()).not.toHaveValue('');
  await onCase.fill('In the words the member will read', text);
  await onCase.fill('Why is it varied?', 'Contact at the club is known already.');
  await onCase.fill('Reasons, as the member will read them', 'A lighter condition is enough.');
}

/** The newest notice stands first in both forms. */
export async function serveAnew(page: Page, day: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record service');
  await onCase.choose('How was it served?', 'In person');
  await onCase.fill('Day it was served', day);
  await onCase.save('Record service');
  await onCase.begin('Record receipt');
  await onCase.fill('Day the member received it', day);
  await onCase.choose('What shows it?', /signed/i);
  await onCase.fill('Describe what shows it', 'Signed for on the copy.');
  await expect(page.getByText(/^The member may appeal until the end of/)).toBeVisible();
  await onCase.save('Record receipt');
}
