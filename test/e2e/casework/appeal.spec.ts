import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import {
  appeal,
  dispute,
  hold,
  imposeDisputed,
  issue,
  nameHeadOfPsd,
  serveAnew,
  writeVariation,
} from './appeal-steps.ts';
import { killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';
import { allocate, assessRisk, recordInterview, serveAndReceive, today, triage } from './steps.ts';

/** @file Disputed conditions and the appeal against them: heard, varied, told, noticed anew, and open to appeal again. The workstation is
 *  killed while the decision is being written. Everybody is fictitious. */

const imposed = 'Report every contact to your line manager within 24 hours.';
const varied = 'Report every contact outside the club to your line manager.';

test('an appeal in time is heard, varies a condition, and what it varied can be appealed again', async ({
  start,
}) => {
  test.setTimeout(480_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');
  await nameHeadOfPsd(page, 'Odalys Wren');
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await dispute(page);
  await recordInterview(page);
  await imposeDisputed(page, 'Ines Ward', imposed);
  await issue(page, /^Notice of conditions/);
  await serveAndReceive(page);

  await appeal(page, today());
  const first = new CasePage(page);
  await expect(page.getByText('Appeal lodged').first()).toBeVisible();
  await first.openTab('Appeal and review');
  await expect(first.timeline.getByText('Last day for the meeting')).toBeVisible();
  await expect(first.timeline.getByText('The conditions stand until')).toBeVisible();
  await expectAccessible(page);
  await hold(page, 'Odalys Wren');
  await expect(page.getByText('Appeal heard').first()).toBeVisible();

  // The decision is written, and the workstation dies before it is saved.
  await writeVariation(page, varied);
  await expectAccessible(page);
  await expect(page.getByText(/Draft kept/).first()).toBeVisible();
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  const onCase = new CasePage(page);
  await onCase.begin('Record the decision on the appeal');
  await expect(onCase.field('In the words the member will read')).toHaveValue(varied);
  await onCase.save('Record the decision');
  await onCase.expectToldOnTimeline('Conditions varied on appeal');
  await expect(page.getByText('Appeal decided, member to be told').first()).toBeVisible();

  // Until its notice is served the earlier words stand.
  const binding = page.getByRole('region', { name: 'Conditions' });
  await expect(binding.getByText(imposed)).toBeVisible();
  await issue(page, /^Outcome of an appeal/, false);
  await onCase.begin('Record that the member was told');
  await onCase.save('Record that the member was told');
  await issue(page, /^Notice of conditions: Appeal/);
  await serveAnew(page, today());

  await expect(binding.getByText(varied)).toBeVisible();
  await expect(page.getByText('Appeal window open').first()).toBeVisible();
  await onCase.openTab('Appeal and review');
  const right = page.getByRole('button', { name: /^Why\? the right to appeal: What was varied/ });
  await right.click();
  await expect(page.getByText('How we read clause W48')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await new Desk(page).goTo('My work');
  await expect(page.getByText(/Appeal window open/).first()).toBeVisible();
});
