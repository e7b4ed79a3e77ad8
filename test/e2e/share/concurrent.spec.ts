import { renameSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { allocate, today } from '../casework/steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { Bundles } from '../pages/bundles.ts';
import { CasePage } from '../pages/case-page.ts';
import { Cases } from '../pages/cases.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { saveAmendment } from './account.ts';
import { expectGraded, expectGradedInNetwork, grade } from './gradings.ts';
import { takePictures } from './screens.ts';
import {
  chooseWho,
  decideWho,
  expectOnePerson,
  seeDecidedApart,
  takeOverOffers,
} from './who-is-who.ts';

/** @file Two colleagues change one case while the share is away: the same field, different ones, how far it is known, and where the case goes;
 *  and they decide apart who is who. They meet, both versions stand until somebody chooses, and nothing that either typed is gone. A bundle of
 *  one waits for the other. Everybody is invented. */

const long = { name: 'Bartholomew Wrenfield-Ashcombe', rank: 'DC', desk: 'Field laptop 2' };
const said = {
  first: 'They grew up together and met in June.',
  mara: 'They grew up together and met in June, at the boxing club.',
  bartholomew: 'They grew up together and met in July, on a stag weekend.',
  account: 'He told me himself, after the parade.',
};

const graded = {
  first: {
    source: 'Untested',
    known: 'Known indirectly (C)',
    because: 'He has told us nothing before.',
  },
  mara: {
    ...{ source: 'Reliable', known: 'Known directly', because: 'He was there himself.' },
    conditions: ['Covert development', 'Consult the originator first'],
  },
  bartholomew: {
    source: 'Not reliable',
    known: 'Suspected to be false',
    because: 'The dates do not fit.',
  },
};
const bothGradings = ['Reliable / A / C (A1, S2)', 'Not reliable / E / P'];

test('two colleagues change one case while the share is away, meet again, compare and choose', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  const folder = freshFolder('share');
  const mara = await foundUnit(start, folder);
  await takeOverOffers(mara.page);
  const reference = await new ReportForm(mara.page).record();
  await grade(mara.page, graded.first);
  const bart = await joinUnit(start, folder, mara, long);
  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(long.name, 'Works on it while I am away.');
  await meet(mara, bart);

  renameSync(folder, `${folder} away`);
  await workApart(mara, bart);
  renameSync(`${folder} away`, folder);
  await meet(bart, mara);

  for (const one of [mara, bart]) await expectBothShown(one, reference);
  await chooseMaras(bart);
  await gradeAnew(bart);
  for (const one of [mara, bart]) await seeDecidedApart(one);
  await chooseWho(bart, /^The same: what Mara Hale decided/);
  await meet(bart, mara);
  for (const one of [mara, bart]) {
    await expectChosen(one);
    await expectOnePerson(one);
  }
  await letABundleGo(mara, bart);
  for (const text of [aReport.surname, reference, said.mara, said.bartholomew, long.name])
    expect(filesHolding(folder, text)).toEqual([]);
});

/** What Mara prepared for somebody outside waits for Bartholomew, who sees exactly that. */
async function letABundleGo(mara: Workstation, bart: Workstation): Promise<void> {
  await mara.openCase(aReport.surname);
  const prepared = new Bundles(mara.page);
  await prepared.begin('Full');
  await prepared.fillIn({ profile: 'Full', name: 'Ines Ward', organisation: 'PSD (fictitious)' });
  await prepared.prepare();
  await meet(mara, bart);
  await new Desk(bart.page).goTo('My work');
  await expect(
    bart.page.getByText('Look at a bundle that a colleague prepared').first(),
  ).toBeVisible();
  await bart.openCase(aReport.surname);
  const looked = new Bundles(bart.page);
  await looked.beginToConfirm();
  await expectAccessible(bart.page);
  await takePictures(bart.page, 'confirm');
  await new CasePage(bart.page).save('Confirm the bundle');
  await meet(bart, mara);
  await mara.openCase(aReport.surname);
  await new CasePage(mara.page).openTab('Letters');
  await expect(mara.page.getByText('Confirmed, not written yet')).toBeVisible();
}

/** Neither sees the other. Mara changes her own words twice, and Bartholomew’s workstation is killed on the way. */
async function workApart(mara: Workstation, bart: Workstation): Promise<void> {
  await mara.openCase(aReport.surname);
  await amend(mara.page, 'association', 'What is the association?', said.first);
  await amend(mara.page, 'association', 'What is the association?', said.mara);
  await amend(mara.page, 'account', 'The report in the reporter’s own words', said.account);
  await grade(mara.page, graded.mara);
  await allocate(mara.page, 'Mara Hale');
  await closeCase(mara.page);
  await decideWho(mara, 'The same', 'Both gave the same telephone.');
  await mara.share.open();
  await mara.share.expectState('Lost');

  await bart.openCase(aReport.surname);
  await amend(bart.page, 'association', 'What is the association?', said.bartholomew);
  await bart.killAndStartAgain();
  await bart.openCase(aReport.surname);
  const onCase = new CasePage(bart.page);
  await onCase.openTab('Report');
  await expect(onCase.timeline.getByText(said.bartholomew)).toBeVisible();
  await bart.page.getByRole('button', { name: 'Amend openness' }).click();
  await onCase.choose('How openly was it disclosed?', 'In part');
  await onCase.fill('Why is it changed?', 'Told more fully.');
  await saveAmendment(bart.page);
  await grade(bart.page, graded.bartholomew);
  await allocate(bart.page, long.name);
  await decideWho(bart, 'Not the same', 'I met both of them at the dinner.');
}

async function amend(page: Page, part: string, label: string, value: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await page.getByRole('button', { name: `Amend ${part}` }).click();
  await onCase.fill(label, value);
  await onCase.fill('Why is it changed?', 'Told more fully.');
  await saveAmendment(page);
  await expect(onCase.timeline.getByText(value).first()).toBeVisible();
}

async function closeCase(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Close the case');
  await onCase.choose('How does it end?', 'Recorded in error');
  await onCase.fill('Day it ends', today());
  await onCase.fill('Why it can be closed', 'The same report came in twice.');
  await onCase.save('Close the case');
}

/** On the field, in the header of the case, in the list and under My work; what only one of them changed stands as it is. */
async function expectBothShown({ page }: Workstation, reference: string): Promise<void> {
  await new Desk(page).goTo('My work');
  const owed = page
    .getByRole('row')
    .filter({ hasText: 'Two colleagues changed this without seeing each other' });
  await expect(owed).toHaveCount(3);
  await expect(owed.first()).toContainText(reference);
  const cases = new Cases(page);
  await cases.open();
  await expect(cases.row(aReport.surname)).toContainText('versions to choose');
  await cases.openCase(aReport.surname);
  const header = page.getByRole('main').locator('header');
  await expect(header.getByText('versions to choose', { exact: true })).toBeVisible();
  // One closed it, one went on: until somebody chooses, the more cautious of the two counts.
  await expect(header.getByText('Reported', { exact: true })).toBeVisible();
  await expect(header.getByText('Closed', { exact: true })).toHaveCount(0);
  const onCase = new CasePage(page);
  await expect(onCase.timeline.getByText(/whether the case is open/).first()).toBeVisible();
  await expect(onCase.timeline.getByText(/who has the case/).first()).toBeVisible();
  await onCase.openTab('Report');
  await expect(onCase.timeline.getByText('2 versions', { exact: true })).toHaveCount(1);
  await expect(onCase.timeline.getByText(said.account).first()).toBeVisible();
  await expect(onCase.timeline.getByText('In part', { exact: true })).toBeVisible();
}

/** Both gradings stand, on the case and on the line of the network, until somebody grades it anew. */
async function gradeAnew(bart: Workstation): Promise<void> {
  const { page } = bart;
  await expectGraded(page, 'Suspected to be false', ...bothGradings);
  await expect(page.getByText('This was graded twice, apart.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await expectGradedInNetwork(bart, ...bothGradings);
}

/** Bartholomew compares all three, and lets what Mara recorded stand. */
async function chooseMaras({ page }: Workstation): Promise<void> {
  await expectAccessible(page);
  await takePictures(page, 'contested-report');
  await page.getByRole('link', { name: 'Compare and choose: the report: association' }).click();
  const versions = page.getByRole('region', { name: 'The versions side by side' });
  await expect(versions).toContainText('at the boxing club');
  await expect(versions).toContainText('on a stag weekend');
  await expect(versions).toContainText('Both started from');
  await expectAccessible(page);
  await takePictures(page, 'compare');
  await letStand(page, /^What Mara Hale recorded/);
  const onCase = new CasePage(page);
  await onCase.openTab('Timeline');
  await takePictures(page, 'contested-turns');
  await page.getByRole('link', { name: 'Compare and choose: who has the case' }).click();
  await letStand(page, /^What Bartholomew/);
  await onCase.openTab('Timeline');
  await page.getByRole('link', { name: /^Compare and choose: whether the case is open/ }).click();
  const choice = page.getByRole('radiogroup', { name: 'Which version stands?' });
  await expect(choice.getByText('Counts meanwhile')).toHaveCount(1);
  await expect(choice.getByRole('radio', { name: /^What Bartholomew/ })).toHaveAccessibleName(
    /Counts meanwhile$/,
  );
  await takePictures(page, 'compare-turns');
  await letStand(page, /^What Bartholomew/);
}

async function letStand(page: Page, version: RegExp): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.choose('Which version stands?', version);
  await onCase.fill('Why this one?', 'As we agreed by telephone.');
  await onCase.save('Let this version stand');
}

async function expectChosen(one: Workstation): Promise<void> {
  await one.openCase(aReport.surname);
  const { page } = one;
  const onCase = new CasePage(page);
  await expect(page.getByText('versions to choose', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('main').locator('header').getByText('Reported')).toBeVisible();
  await onCase.openTab('Report');
  await expect(onCase.timeline.getByText(said.mara).first()).toBeVisible();
  await expect(onCase.timeline.getByText('2 versions', { exact: true })).toHaveCount(0);
  await onCase.openTab('Timeline');
  await expect(onCase.timeline.getByText(/As we agreed by telephone/).first()).toBeVisible();
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Two colleagues changed this without seeing each other')).toHaveCount(
    0,
  );
}
