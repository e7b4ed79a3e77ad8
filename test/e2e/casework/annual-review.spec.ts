import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { bind, killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';
import { today } from './steps.ts';

/** @file The annual review of a condition: begun when it is due, the member invited and heard, consulted before anything is added, and the
 *  addition noticed anew. The workstation is killed while the decision is being written. Everybody is fictitious. */

const added = 'Report each request for information to the unit within one day.';
const reasons = 'A request for information was reported in the year.';

test('an annual review adds a condition only after the member was invited, heard and consulted', async ({
  start,
}) => {
  test.setTimeout(420_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  // The authority asks to see it again soon: the review is due from the first day on.
  await bind(page, 'Ines Ward', today(7));

  await begin(page);
  await invite(page);
  await hear(page);
  await refuseUnconsulted(page);
  await consult(page);
  await recommend(page);

  // The decision is written, and the workstation dies before it is saved.
  await writeDecision(page);
  await expectAccessible(page);
  await expect(page.getByText(/Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision of the review');
  await expect(onCase.field('Reasons, as the member will read them')).toHaveValue(reasons);
  await onCase.save('Record the decision');

  await onCase.expectToldOnTimeline('Review decided: conditions added');
  await expect(page.getByText('Issue the notice of the changed conditions').first()).toBeVisible();
  await onCase.openTab('Appeal and review');
  await expect(onCase.timeline.getByText(added).first()).toBeVisible();
  await expectAccessible(page);
});

async function begin(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Begin a review');
  await expect(page.getByRole('radio', { name: /^Annual review/ })).toBeChecked();
  await expectAccessible(page);
  await onCase.save('Begin the review');
  await expect(page.getByText('Next: Invite the member to the review').first()).toBeVisible();
}

async function invite(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Invite the member to the review');
  await onCase.fill('What may they speak to?', 'The condition to report every contact.');
  await onCase.choose('How were they invited?', 'In person');
  await onCase.press('Record the invitation');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('a police friend may support them');
  await onCase.tick('They were told that a police friend may support them');
  await onCase.save('Record the invitation');
}

async function hear(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record representations to the review');
  await onCase.choose('Who made them?', 'The member and the police friend');
  await onCase.fill('Name of the police friend', 'Noor Alder');
  await onCase.choose('How?', 'In person');
  await onCase.fill('What was said', 'It was kept; one request came and was reported.');
  await onCase.save('Record the representations');
}

/** An addition nobody put to the member is refused, and nothing typed is lost (W47). */
async function refuseUnconsulted(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the recommendation');
  await fillRecommendation(page);
  await onCase.press('Record the recommendation');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('Consult the member first on adding conditions');
  await expectAccessible(page);
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function consult(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the consultation');
  await onCase.tick('To add a condition');
  await onCase.fill('What was put to the member', added);
  await onCase.choose('What did they say to it?', 'They agree in part');
  await onCase.fill('In their words', 'Two days would be easier.');
  await onCase.choose('How were they consulted?', 'In person');
  await onCase.save('Record the consultation');
}

/** The draft of the refused recommendation comes back whole. */
async function recommend(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the recommendation');
  await expect(onCase.field('How does the risk stand now?')).toHaveValue('Much as it did.');
  await onCase.save('Record the recommendation');
}

async function fillRecommendation(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.pickPerson('Who recommends?', 'Ines Ward');
  await onCase.fill('How does the risk stand now?', 'Much as it did.');
  await onCase.choose('What is recommended?', /^Add a condition/);
  await onCase.fill('Reasons', reasons);
}

async function writeDecision(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision of the review');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Decision signed on paper.');
  await onCase.tick(/^The member and the police friend/);
  await onCase.choose('What was decided?', /^Add a condition/);
  await onCase.press('Add a new condition');
  await onCase.field('Kind', true).selectOption({ label: 'Report all contact' });
  await onCase.fill('In the words the member will read', added);
  await onCase.fill('Why is it necessary?', 'A request came.');
  await onCase.fill('Why would nothing lighter do?', 'It asks only that requests are known.');
  await onCase.fill('How can anybody tell whether it is kept?', 'The unit keeps each report.');
  await onCase.fill('Who watches that it is kept?', 'Insp Reeve');
  await onCase.fill('Why is it added?', 'A request for information was reported.');
  await onCase.fill('Reasons, as the member will read them', reasons);
  await onCase.choose('Does the member dispute it?', 'No');
}
