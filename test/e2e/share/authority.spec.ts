import { expect } from '@playwright/test';
import {
  allocate,
  assessRisk,
  decideConditions,
  recordInterview,
  triage,
} from '../casework/steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { MyWork } from '../pages/my-work.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { takePictures } from './screens.ts';

/** @file The Appropriate Authority at a workstation of their own: an investigator records what was decided on paper, and it is the authority
 *  who says that they decided so. Everybody is invented. */

const ines = { name: 'Ines Ward', rank: 'Supt', desk: 'Office 4' };
const owed = 'Confirm the decision as recorded';
const confirm = 'Confirm the decision';
const note = 'As I signed it on paper.';

test('the Appropriate Authority confirms on their own workstation what an investigator recorded as their decision, and nobody else can', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  const share = freshFolder('share');
  const mara = await foundUnit(start, share);
  const people = new People(mara.page);
  await people.open();
  await people.name(ines.name);
  await decideOnPaper(mara);
  const authority = await joinUnit(start, share, mara, ines, 'named');
  await expectNamedOnce(mara);
  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(ines.name, 'Confirms the decision as recorded.');
  await expectUnconfirmed(mara);
  await expectRefusedTo(mara);
  await meet(mara, authority);

  await confirmsFromMyWork(authority);
  await expectConfirmed(authority);
  await meet(authority, mara);
  await mara.openCase(aReport.surname);
  await expectConfirmed(mara);
  await expectAccessible(mara.page);
  await takePictures(mara.page, 'confirmed');
  for (const text of [aReport.surname, ines.name, note, 'Weekly contact'])
    expect(filesHolding(share, text)).toEqual([]);
});

/** A case from its report to conditions that the authority decided on paper. */
async function decideOnPaper({ page }: Workstation): Promise<void> {
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await recordInterview(page);
  await decideConditions(page, ines.name);
  await new CasePage(page).openTab('Decision');
  await expect(page.getByText('Stands', { exact: true })).toBeVisible();
  await expect(page.getByText('Not confirmed yet by')).toHaveCount(0);
}

/** Whom the unit had named before is the one who came. */
async function expectNamedOnce({ page }: Workstation): Promise<void> {
  await page.getByRole('link', { name: 'My work' }).click();
  const people = new People(page);
  await people.open();
  await expect(people.row(ines.name)).toHaveCount(1);
  await expect(people.row(ines.name)).toContainText('Appropriate Authority');
}

async function expectUnconfirmed({ page }: Workstation): Promise<void> {
  await new CasePage(page).openTab('Decision');
  await expect(page.getByText(`Not confirmed yet by ${ines.name}.`)).toBeVisible();
}

/** Whoever recorded a decision does not confirm it. */
async function expectRefusedTo({ page }: Workstation): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin(confirm);
  await onCase.press('Confirm that I decided so');
  await expect(page.getByRole('alert', { name: 'to put right' })).toContainText(
    'Only the person named as who decided can confirm this',
  );
  await expectAccessible(page);
  await takePictures(page, 'not-yours');
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function confirmsFromMyWork({ page }: Workstation): Promise<void> {
  const work = new MyWork(page);
  await work.open();
  await expect(work.row(owed)).toContainText('You, as Appropriate Authority');
  await expectAccessible(page);
  await takePictures(page, 'owed-to-the-authority');
  await work.take(owed, confirm);
  const main = page.getByRole('main');
  await expect(main).toContainText(`Mara Hale recorded this as decided by ${ines.name}`);
  await expect(main).toContainText('Report every contact to your line manager within 24 hours.');
  await expect(main.getByText('As the file shows.').first()).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'confirming');
  const onCase = new CasePage(page);
  await onCase.fill('Note, if any', note);
  await onCase.save('Confirm that I decided so');
  await work.open();
  await expect(work.row(owed)).toHaveCount(0);
}

/** On the Decision tab and on the timeline. */
async function expectConfirmed(at: Workstation): Promise<void> {
  const { page } = at;
  await at.openCase(aReport.surname);
  const onCase = new CasePage(page);
  await onCase.openTab('Timeline');
  await onCase.expectToldOnTimeline('Decision confirmed');
  await onCase.openTab('Decision');
  await expect(
    page.getByText(new RegExp(`^Confirmed by ${ines.name} on their own workstation, .*: ${note}$`)),
  ).toBeVisible();
  await expect(page.getByText('Not confirmed yet by')).toHaveCount(0);
}
