import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';
import { allocate, assessRisk, triage } from './steps.ts';

/** @file A simple step the member agrees to: no force before an authority who is outside the case approves it. Everybody is fictitious. */

const step = 'Tell the line manager before each match that both play in.';
const reasons = 'Both keep to what was agreed, and nothing lighter would be seen.';

test('agreed mitigation has no force until an authority outside the case approves it', async ({
  start,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await proposeAndAgree(page);

  const before = new CasePage(page);
  await before.openTab('Decision');
  await expect(before.timeline.getByText('No force yet').first()).toBeVisible();
  await expectAccessible(page);

  // Approval is filled in, with Ines Ward as the authority, and left as a draft.
  await before.begin('Record the determination');
  await fillApproval(page);
  await expectAccessible(page);
  await before.press('Cancel');
  await before.expectBack();

  // Meanwhile she is given the case: now she is its investigator.
  await handOver(page, 'Ines Ward');
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  const onCase = new CasePage(page);
  await onCase.begin('Record the determination');
  await goToLastPart(page);
  await onCase.press('Record the determination');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('Whoever worked on the case, or records this, cannot decide');
  await refused.getByRole('button', { name: /^Who decided/ }).click();
  await expect(page.getByText('worked on this case, or records this')).toBeVisible();
  await expectAccessible(page);
  await onCase.press('Continue');
  await expect(onCase.field('Reasons, as the member will read them')).toHaveValue(reasons);
  await onCase.press('Cancel');
  await onCase.expectBack();
  await expect(page.getByText('Agreed mitigation in force')).toBeHidden();

  // Given back: nothing that was typed is lost, and the same answers are saved.
  await handOver(page, 'Mara Hale');
  await onCase.begin('Record the determination');
  await goToLastPart(page);
  await onCase.save('Record the determination');
  await expect(page.getByText('Agreed mitigation in force').first()).toBeVisible();
  await onCase.openTab('Decision');
  await expect(onCase.timeline.getByText('Approved, in force')).toBeVisible();
  await expect(onCase.timeline.getByText('No force yet')).toBeHidden();
  await expectAccessible(page);
});

async function proposeAndAgree(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Propose mitigation');
  await onCase.field('Kind', true).selectOption({ label: 'Report all contact' });
  await onCase.fill('In the words the member will read', step);
  await onCase.choose('How heavy is it?', /^Simple/);
  await onCase.fill('Why is it necessary?', 'They meet each week.');
  await onCase.fill('Why would nothing lighter do?', 'It asks for a sentence a week.');
  await onCase.choose('Whose idea was it?', 'The unit');
  await expectAccessible(page);
  await onCase.save('Record the proposal');
  await onCase.begin('Record the member’s answer');
  await onCase.choose('What did they answer?', /^Agreed/);
  await onCase.save('Record the answer');
}

/** All of the determination but its last press. */
async function fillApproval(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Approval signed on paper.');
  await onCase.press('Continue');
  await onCase.choose('What was decided?', /^Agreed mitigation/);
  await onCase.choose('Does the association present a risk?', 'Yes');
  await onCase.choose('Does the member dispute it?', 'No');
  await onCase.fill('Reasons, as the member will read them', reasons);
  await onCase.press('Continue');
  await onCase.tick(step);
  await onCase.press('Continue');
  for (const element of ['Code of Ethics', '1. Information', '2. Threat and risk'])
    await onCase.fill(element, 'As the file shows.');
  for (const element of ['3. Powers and policy', '4. Options', '5. Action and review'])
    await onCase.fill(element, 'As the file shows.');
  await onCase.press('Continue');
}

/** Through the parts of a draft that is filled in. */
async function goToLastPart(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  for (const part of [2, 3, 4, 5]) {
    await onCase.press('Continue');
    await expect(page.getByText(`Part ${String(part)} of 5`)).toBeVisible();
  }
}

async function handOver(page: Page, name: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Hand over the case');
  await onCase.pickPerson('Who has it next?', name);
  await onCase.fill('What the next person must know', 'The authority is asked for its approval.');
  await onCase.save('Hand over the case');
}
