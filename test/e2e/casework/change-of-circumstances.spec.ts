import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { issue } from './appeal-steps.ts';
import { bind, killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';

/** @file A promotion is reported in a case with conditions in force. It changes nothing by itself: the authority is asked, believes it
 *  significant, and a review at another time (W49) removes what is no longer needed. The member is told before the case is closed.
 *  Everybody is fictitious. */

const believed = 'As a sergeant in training he no longer works where the associate is known.';

test('a promotion brings a review at another time that removes the conditions, and the member is told', async ({
  start,
}) => {
  test.setTimeout(420_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  await bind(page, 'Ines Ward');

  await reportPromotion(page);
  await believe(page);
  await beginWithoutReason(page);

  // Why the authority believes it is written, and the workstation dies before the review is begun.
  await new CasePage(page).fill('What has changed, and why is it significant?', believed);
  await expect(page.getByText(/Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await beginReview(page);
  await hearAndConsult(page);
  await recommend(page);
  await remove(page);

  const onCase = new CasePage(page);
  const conditions = page.getByRole('region', { name: 'Conditions' });
  await expect(conditions.getByText(/^ended/)).toBeVisible();
  await expect(page.getByText('Conditions ended', { exact: true }).first()).toBeVisible();
  await refuseToCloseUntold(page);
  await issue(page, /^Outcome of a review/, false);
  await issue(page, /^Notice that conditions ended/, false);
  await serve(page);
  await close(page);
  await tellOfTheEnd(page);
  await onCase.openTab('Appeal and review');
  await expect(onCase.timeline.getByText('It brings a review').first()).toBeVisible();
  await expect(onCase.timeline.getByText(believed).first()).toBeVisible();
  await expectAccessible(page);
});

/** Linked to its case, which stays as it was reported; lists and letters show the new rank. */
async function reportPromotion(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record a change of circumstances');
  await onCase.tick('A promotion');
  await onCase.fill('What is reported', 'Promoted, and posted to training from today.');
  await onCase.choose('Who told the unit?', 'The member');
  // Where to is asked for: a move that says nothing is refused.
  await onCase.press('Record the change');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('Give the new rank, role or place');
  await onCase.fill('New rank or grade', 'PS');
  await onCase.fill('New department', 'Learning and Development');
  await expectAccessible(page);
  await onCase.save('Record the change');
  await expect(page.getByRole('heading', { level: 1, name: /^PS / })).toBeVisible();
  await expect(page.getByText('Decide whether the change brings a review').first()).toBeVisible();
}

async function believe(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record what the authority makes of a change');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.choose('Does it bring a review?', /^Yes/);
  await onCase.fill('Reasons', 'The post that the conditions guard is no longer his.');
  await showTheDecision(page);
  await expectAccessible(page);
  await onCase.save('Record the decision');
  await expect(page.getByText('Begin the review decided on').first()).toBeVisible();
}

/** The form knows of the change; the reason is the authority's own and has to be written (W49). */
async function beginWithoutReason(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Begin a review');
  await expect(page.getByRole('radio', { name: /^Review on a change/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /: a promotion$/ })).toBeChecked();
  await onCase.pickPerson('Who believes so?', 'Ines Ward');
  await showTheDecision(page);
  await onCase.press('Begin the review');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('Say what has changed, and why it matters.');
  await expectAccessible(page);
}

async function beginReview(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Begin a review');
  await expect(onCase.field('What has changed, and why is it significant?')).toHaveValue(believed);
  await onCase.save('Begin the review');
  await onCase.begin('Invite the member to the review');
  await onCase.fill('What may they speak to?', 'Whether the condition is still needed.');
  await onCase.choose('How were they invited?', 'In person');
  await onCase.tick('They were told that a police friend may support them');
  await onCase.save('Record the invitation');
}

async function hearAndConsult(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record that none were made to the review');
  await onCase.choose('How did it end?', 'The member declined');
  await onCase.fill('How did they decline', 'He has nothing to add to his report.');
  await onCase.save('Record that none were made');
  await onCase.begin('Record the consultation');
  await onCase.tick('To remove a condition');
  await onCase.fill('What was put to the member', 'That the condition ends.');
  await onCase.choose('What did they say to it?', 'They agree');
  await onCase.choose('How were they consulted?', 'By telephone');
  await onCase.save('Record the consultation');
}

async function recommend(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the recommendation');
  await onCase.pickPerson('Who recommends?', 'Ines Ward');
  await onCase.fill('How does the risk stand now?', 'Lower: he knows of no operation.');
  await onCase.choose('What is recommended?', /^Remove a condition/);
  await onCase.fill('Reasons', 'What is not needed is not kept.');
  await onCase.save('Record the recommendation');
}

async function remove(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision of the review');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await showTheDecision(page);
  await onCase.choose('What was decided?', /^Remove a condition/);
  await onCase.press('End a condition');
  await onCase.field('Which condition ends?').selectOption({ index: 1 });
  await onCase.fill('Why does it end?', 'The post it guards is no longer his.');
  await onCase.fill('Reasons, as the member will read them', 'You work elsewhere now.');
  await onCase.choose('Does the member dispute it?', 'No');
  await expectAccessible(page);
  await onCase.save('Record the decision');
  await onCase.expectToldOnTimeline('Review decided: conditions removed');
}

/** Nobody keeps to a restriction that has ended because nobody told them. */
async function refuseToCloseUntold(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await expect(page.getByText('Tell the member that conditions ended').first()).toBeVisible();
  await onCase.begin('Close the case');
  await onCase.choose('How does it end?', 'The conditions ended');
  await onCase.fill('Why it can be closed', 'Nothing binds any more.');
  await onCase.press('Close the case');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('A letter is still owed in this case');
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function serve(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record service');
  await onCase.choose('Which letter?', /^Notice that conditions ended/);
  await onCase.choose('How was it served?', 'In person');
  await onCase.save('Record service');
  await onCase.openTab('Letters');
  await expectAccessible(page);
}

/** The draft of the refused closing comes back. */
async function close(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await expect(page.getByText('Close the case').first()).toBeVisible();
  await onCase.begin('Close the case');
  await expect(onCase.field('Why it can be closed')).toHaveValue('Nothing binds any more.');
  await onCase.save('Close the case');
  await expect(page.getByText('Next: Tell the member that the case is closed')).toBeVisible();
}

async function tellOfTheEnd(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', /^Notice of closure/);
  await page.getByRole('button', { name: /^Sign it as/ }).click();
  await onCase.fill('How did it end', 'The conditions have ended and the case is closed.');
  await onCase.fill('How the member can reach you', 'The unit, extension 5550');
  const paper = page.getByRole('article');
  await expect(paper.getByText('The conditions have ended and the case is closed.')).toBeVisible();
  await expectAccessible(page);
  await onCase.press('Issue the letter');
  await page.getByRole('button', { name: 'Issue it' }).click();
  await expect(page.getByRole('heading', { name: /issued, version 1/ })).toBeVisible();
  await onCase.press('Back to the case');
  await onCase.expectBack();
  await expect(page.getByText('Nothing is owed here now.')).toBeVisible();
}

async function showTheDecision(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase
    .field('What shows the decision?')
    .selectOption({ label: 'An email from the authority' });
  await onCase.fill('Describe it', 'Email of today.');
}
