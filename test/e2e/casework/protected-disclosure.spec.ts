import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { beginReport, killAndUnlock, openBySearch, saveReport } from './more-steps.ts';
import { triage } from './steps.ts';

/** @file What legislation may protect: the procedure stops, and a lawyer lets it go on. Everybody is fictitious. */

test('a report that may be a protected disclosure stops until legal advice is recorded', async ({
  start,
}) => {
  test.setTimeout(240_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);

  const report = await beginReport(page);
  await report.choose(
    'May what was reported be protected by legislation?',
    /^Possibly, or not sure/,
  );
  await report.field('Why may it be protected?').fill('He told of evidence that was thrown away.');
  await expect(report.field('Which legislation may protect it?')).toBeVisible();
  await expectAccessible(page);
  // Nothing is said of the legislation yet: the journey does not go on.
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert', { name: 'to put right' })).toBeVisible();
  await report.field('Which legislation may protect it?').fill('Not known; perhaps employment law');
  await expect(page.getByRole('checkbox', { name: 'Mara Hale' })).toBeChecked();
  await report.continueTo('Who reports, and how');
  await report.pick('Who reports?', 'The person concerned (self-report)');
  await report.pick('How did it arrive?', 'In person');
  await report.choose('Does it follow an earlier case?', 'No, this is new');
  await report.continueTo('Whose association is it?');
  await report.fillPeople(aReport);
  await report.fillAssociation(aReport);
  await report.fillRest();
  await saveReport(report);

  await expect(page.getByText('Stopped: protected disclosure').first()).toBeVisible();
  await expectTriageIsNotOffered();
  await expectAccessible(page);

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await expect(page.getByText('Stopped: protected disclosure').first()).toBeVisible();
  await expectTriageIsNotOffered();

  await recordAdvice('The case stays stopped', 'More has to be known first.');
  await expect(page.getByText('Stopped: protected disclosure').first()).toBeVisible();
  await recordAdvice('It goes on as an association', 'The account is no protected disclosure.');
  await expect(page.getByText('Reported', { exact: true }).first()).toBeVisible();
  await triage(page);
  await expect(page.getByText('Assessing risk').first()).toBeVisible();
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await expect(onCase.timeline.getByText('Not stopped')).toBeVisible();
  await expectAccessible(page);

  async function expectTriageIsNotOffered(): Promise<void> {
    await page.getByRole('button', { name: 'Record an act' }).click();
    await expect(page.getByRole('menuitem', { name: 'Record legal advice' })).toBeVisible();
    for (const act of ['Triage', 'Record an interview', 'Issue a letter'])
      await expect(page.getByRole('menuitem', { name: act, exact: true })).toBeHidden();
    await page.keyboard.press('Escape');
  }

  async function recordAdvice(outcome: string, advice: string): Promise<void> {
    const form = new CasePage(page);
    await form.begin('Record legal advice');
    await form.fill('Who advised?', 'Force solicitor');
    await form.fill('What is the advice?', advice);
    await form.choose('What follows?', new RegExp(`^${outcome}`));
    await form.save('Record the advice');
  }
});
