import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import {
  beginReport,
  caseOnPaper,
  killAndUnlock,
  openBySearch,
  saveReport,
  setUpWithAuthority,
} from './more-steps.ts';
import { allocate, assessRisk, decideConditions, recordInterview, triage } from './steps.ts';

/** @file A colleague reports in confidence: who it was is known where somebody asks for it, and nowhere else. Everybody is fictitious. */

/** In no word list: wherever it stands, it came from the reporter's own panel. */
const canary = 'Zwillingbrook';

test('a colleague who reports in confidence is in no list, search, letter or paper', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpWithAuthority(page, 'Ines Ward');

  const report = await beginReport(page);
  await report.choose('May what was reported be protected by legislation?', 'No');
  await report.continueTo('Who reports, and how');
  await report.pick('Who reports?', 'A colleague');
  await report.pick('How did it arrive?', 'Confidential line');
  await report.choose('How is the person who reports protected?', /^Confidential/);
  await report.choose('Record now who reported?', 'Yes');
  await report.choose('Are they, or were they, a covert human intelligence source?', 'No');
  await report.field('Reporter’s surname').fill(canary);
  await report.field('Reporter’s forenames').fill('Odile');
  await expectAccessible(page);
  await report.choose('Does it follow an earlier case?', 'No, this is new');
  await report.continueTo('Whose association is it?');
  await report.fillPeople(aReport);
  // A reporter's name typed into the narrative is pointed at before it is saved.
  await report.fillAssociation({ ...aReport, nature: `${aReport.nature} ${canary} saw them.` });
  await report.field('When did the association begin?: how exactly').selectOption('unknown');
  await report.field('have to be reported?: how exactly').selectOption('unknown');
  await report.choose('Did the subject know what makes it notifiable?', 'Knew');
  await report.choose('Does the subject know of this report?', 'Yes');
  await report.continueTo('The line manager’s section');
  await report.choose(
    'Has the line manager or duty supervisor written their section?',
    /manager is the subject/i,
  );
  await report.continueTo('Risk now');
  await report.choose('Is anything or anybody at risk now?', 'No');
  await report.continueTo('Check and save');
  await expect(page.getByText('Worth a second look.')).toBeVisible();
  await page.getByRole('button', { name: 'Change: Association' }).click();
  await report.field('What is the association?').fill(aReport.nature);
  await report.continueTo('The scenarios of the policy');
  await report.continueTo('When it happened');
  await report.continueTo('The line manager’s section');
  await report.continueTo('Risk now');
  await report.continueTo('Check and save');
  await expect(page.getByRole('main')).not.toContainText(canary);
  await saveReport(report);

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  const everywhere = page.locator('body');
  const desk = new Desk(page);
  const onCase = new CasePage(page);

  await desk.goTo('Cases');
  await expect(page.getByRole('grid', { name: 'Cases' })).toContainText(aReport.surname);
  await expect(everywhere).not.toContainText(canary);
  await desk.goTo('Search');
  await page.getByRole('textbox', { name: 'Search' }).fill(canary);
  await expect(page.getByText('No case is found by that.')).toBeVisible();

  await openBySearch(page, aReport.surname);
  for (const tab of ['Timeline', 'Report', 'Letters', 'Access']) {
    await onCase.openTab(tab);
    await expect(everywhere).not.toContainText(canary);
  }
  // A letter that would tell the member of somebody else's report is not composed.
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', /^Acknowledgement/);
  await expect(page.getByText('An acknowledgement would tell them of it').first()).toBeVisible();
  await expect(everywhere).not.toContainText(canary);
  await expectAccessible(page);
  await onCase.press('Cancel');
  await onCase.expectBack();

  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await recordInterview(page);
  await decideConditions(page, 'Ines Ward');
  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', /Notice of conditions/);
  const preview = page.getByRole('article', { name: 'Preview of the letter' });
  await expect(preview).toContainText(aReport.surname);
  await expect(everywhere).not.toContainText(canary);
  await onCase.press('Cancel');
  await onCase.expectBack();
  const paper = await caseOnPaper(probity.app, page, join(freshFolder('copies'), 'case.pdf'));
  expect(paper).toContain(aReport.surname);
  expect(paper).not.toContain(canary);

  await onCase.openTab('Report');
  await page.getByRole('button', { name: 'Show the identity' }).click();
  await expect(onCase.timeline.getByText(`Odile ${canary}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hide the identity' }).click();
  await expect(everywhere).not.toContainText(canary);

  // The manager who is the subject is sent nothing and asked for nothing.
  await expect(onCase.timeline.getByText(/manager is the subject/i).first()).toBeVisible();
  await expect(page.getByRole('main').getByText(/obtain the line manager/i)).toBeHidden();
});
