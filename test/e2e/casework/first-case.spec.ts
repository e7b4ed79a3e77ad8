import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { test, type Probity } from '../pages/probity.ts';
import { ReportForm } from '../pages/report.ts';
import {
  assessRisk,
  allocate,
  decideConditions,
  issueNotice,
  recordInterview,
  serveAndReceive,
  triage,
} from './steps.ts';

/** @file The first case: from a member's own report to conditions served and an appeal clock that runs. Everybody is fictitious. */

test('a self-report becomes a served decision, and the appeal clock starts on receipt', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const profile = freshFolder();
  let probity: Probity = await start({ profile });
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);
  const people = new People(page);
  await people.open();
  await people.name('Ines Ward');

  const reference = await new ReportForm(page).record();
  await expectAccessible(page);
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await recordInterview(page);

  // Killed without warning, in the middle of the case.
  await probity.kill();
  probity = await start({ profile });
  page = probity.page();
  await new LockScreen(page).unlock(passphrase);
  await new Desk(page).goTo('Cases');
  await page
    .getByRole('link', { name: new RegExp(reference) })
    .or(page.getByText(reference))
    .first()
    .click();
  const open = page.getByRole('tab', { name: 'Timeline' });
  if (!(await open.isVisible())) await page.keyboard.press('Enter');
  const onCase = new CasePage(page);
  await onCase.expectBack();
  for (const told of ['Report recorded', 'Allocated', 'Risk', 'Interview'])
    await onCase.expectToldOnTimeline(new RegExp(told));

  await decideConditions(page, 'Ines Ward');
  const paper = await issueNotice(probity.app, page, join(freshFolder('copies'), 'notice.pdf'));
  expect(paper.replace(/\s+/g, ' ')).toContain('within 14 days from the day you receive this');
  expect(paper).toContain('Report every contact to your line manager');
  expect(paper.match(/OFFICIAL-SENSITIVE/g)?.length).toBeGreaterThanOrEqual(4);
  await onCase.press('Back to the case');
  await serveAndReceive(page);
  await expect(page.getByRole('heading', { name: /may appeal|Appeal/ }).first()).toBeVisible();
  await expectAccessible(page);
  await new Desk(page).goTo('My work');
  await expect(page.getByText(/appeal/i).first()).toBeVisible();
});
