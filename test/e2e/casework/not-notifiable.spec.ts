import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';

/** @file A scenario that the policy lists is notifiable: triage cannot find otherwise. Everybody is fictitious. */

const reasons = [
  'He has no access to systems.',
  'The associate is under no investigation.',
  'Nobody outside knows of it.',
] as const;
const rationale = 'None of the limbs seems to be met.';

test('a listed scenario with every limb answered no is refused, and nothing typed is lost', async ({
  start,
}) => {
  test.setTimeout(240_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);
  await new ReportForm(page).record();
  let onCase = new CasePage(page);
  await onCase.begin('Triage');
  await answerAllNo(page);
  await onCase.press('Record triage');
  await expectRefused(page);
  await expectAccessible(page);

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  onCase = new CasePage(page);
  await openBySearch(page, aReport.surname);
  await expect(page.getByText('Reported', { exact: true }).first()).toBeVisible();
  await onCase.begin('Triage');
  for (const [index, reason] of reasons.entries())
    await expect(onCase.field(`Your reason (${String(index + 1)} of 3)`)).toHaveValue(reason);
  await expect(onCase.field('What does the decision rest on?')).toHaveValue(rationale);
  await onCase.press('Record triage');
  await expectRefused(page);

  await onCase.choose(/^Jeopardise the trust/, 'Possible');
  await onCase.choose('Is the association notifiable?', /^Notifiable/);
  await onCase.save('Record triage');
  await expect(page.getByText('Assessing risk').first()).toBeVisible();
});

async function answerAllNo(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.choose('Does the policy leave it out?', 'No exclusion applies');
  const limbs = [/^Compromise a member/, /^Compromise investigations/, /^Jeopardise the trust/];
  for (const [index, limb] of limbs.entries()) {
    await onCase.choose(limb, 'No');
    await onCase.fill(`Your reason (${String(index + 1)} of 3)`, reasons[index] ?? '');
  }
  await onCase.choose('Is the association notifiable?', /^Not notifiable/);
  await onCase.fill('What does the decision rest on?', rationale);
}

/** Both rules by name, each with its source, and the links that lead to the fields. */
async function expectRefused(page: Page): Promise<void> {
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('At least one limb is met or possible.');
  await expect(refused).toContainText('The report names a scenario that is always notifiable.');
  await refused
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click();
  await expect(page.getByText('The policy says (clause W4)').first()).toBeVisible();
  await page.keyboard.press('Escape');
}
