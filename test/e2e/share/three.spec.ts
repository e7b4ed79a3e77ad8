import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readFrames } from '../../../shared/formats/journal.ts';
import { allocate } from '../casework/steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Cases } from '../pages/cases.ts';
import { Desk, type Place } from '../pages/desk.ts';
import { Members } from '../pages/members.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { amendAccount, expectAccount } from './account.ts';
import { driveTo } from './drive.ts';
import { takePictures } from './screens.ts';
import { saidByInes, whatIsUntrueIsNamed } from './untrue.ts';

/** @file Three colleagues. A case that one of them was not given is nowhere on their workstation; it is given, and taken away again. What the
 *  share keeps back, a wrong clock and a forged record are named. One is removed while they work offline, and what they had noted is taken in
 *  by a custodian when it comes. Everybody is invented. */

const bartholomew = { name: 'Bartholomew Wrenfield-Ashcombe', rank: 'DC', desk: 'Field laptop 2' };
const ines = { name: 'Ines Calloway', rank: 'DC', desk: 'Desk 3' };
const other = {
  ...{ surname: 'Brackenthwaite', forenames: 'Isolde', associate: 'Thornquist' },
  nature: 'Shares a flat with her, and drives his car to work when hers is being mended.',
};
const later = 'He was seen with him again at the quay.';
const late = 'He rang me on Sunday and asked who was on duty.';

test('a case is nowhere on the workstation of a third colleague until it is given, nor once it is taken away; what is kept back, forged or dated wrongly is named; late notes of one who was removed are taken in', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const folder = freshFolder('share');
  const drives = {
    mara: driveTo(folder, freshFolder('drive')),
    bart: driveTo(folder, freshFolder('drive')),
    ines: driveTo(folder, freshFolder('drive')),
  };
  const mara = await foundUnit(start, drives.mara.path);
  const { hidden, shown } = await recordTwo(mara, folder);
  const bart = await joinUnit(start, drives.bart.path, mara, bartholomew);
  const third = await joinUnit(start, drives.ines.path, mara, ines);
  await give(mara, aReport.surname, bartholomew.name);
  await give(mara, other.surname, ines.name);
  await meet(mara, bart, third);
  const secrets = [hidden, aReport.surname, aReport.associate];
  await expectNothingOf(secrets, third);

  await give(mara, aReport.surname, ines.name);
  await meet(mara, third);
  await third.openCase(aReport.surname);
  await mara.openCase(aReport.surname);
  await allocate(mara.page, 'Mara Hale');
  await new WhoCanSee(mara.page).take(ines.name, 'Moves to another inquiry.');
  await amendAccount(mara.page, later);
  await expectNewKeyBefore(mara.page, later);
  await meet(mara, third);
  await expectNothingOf([...secrets, later], third);
  await meet(mara, bart);
  await bart.openCase(aReport.surname);
  await expectAccount(bart.page, later);

  await whatIsUntrueIsNamed(
    {
      mara: { at: mara, drive: drives.mara },
      bart: { at: bart, drive: drives.bart },
      ines: { at: third, drive: drives.ines },
      ...{ share: folder, caseOfInes: other.surname },
    },
    freshFolder('kept-back'),
  );

  drives.bart.disconnect();
  await bart.openCase(aReport.surname);
  await amendAccount(bart.page, late);
  await removeBartholomew(mara);
  await third.sync();
  drives.bart.connect();
  await bart.sync();
  await expectToldOfLeaving(bart.page);
  await takeInLateNotes(mara);
  await third.sync();
  await expectNothingOf([...secrets, later, late], third);

  const words = [...secrets, ...Object.values(other), shown, later, late, ines.name, saidByInes];
  for (const text of [...words, bartholomew.name]) expect(filesHolding(folder, text)).toEqual([]);
});

/** One case after the other by the same steps, with names and texts of other lengths: on the share they look the same. */
async function recordTwo(
  mara: Workstation,
  folder: string,
): Promise<{ readonly hidden: string; readonly shown: string }> {
  await mara.sync();
  const before = sizesOn(folder);
  const hidden = await new ReportForm(mara.page).record();
  await mara.sync();
  const withOne = sizesOn(folder);
  const shown = await new ReportForm(mara.page).record(other);
  await mara.sync();
  const first = withOne.slice(before.length);
  expect(first.length).toBeGreaterThan(0);
  expect(sizesOn(folder).slice(withOne.length)).toEqual(first);
  return { hidden, shown };
}

/** The sizes of all sealed acts on the share, in the order in which they were saved. */
function sizesOn(folder: string): readonly number[] {
  const files = readdirSync(join(folder, 'Probity share', 'segments'), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  const records = files.flatMap(
    ({ parentPath, name }) => readFrames(readFileSync(join(parentPath, name))).records,
  );
  return records.toSorted((a, b) => a.number - b.number).map(({ sizeBytes }) => sizeBytes);
}

async function give(mara: Workstation, surname: string, name: string): Promise<void> {
  await mara.openCase(surname);
  await new WhoCanSee(mara.page).give(name, 'Works on it from today.');
}

const places: readonly Place[] = ['My work', 'Cases', 'Calendar', 'Advice', 'Sync', 'Health'];

/** Lists, counts, search, what is owed, figures, the unit's record and how the share is: the other case is there, and alone. */
async function expectNothingOf(secrets: readonly string[], { page }: Workstation): Promise<void> {
  const expectSilent = async (): Promise<void> => {
    await expect(page.getByRole('main').getByText(/^(Working|Looking|Gathering)/)).toHaveCount(0);
    const says = await page.getByRole('main').innerText();
    for (const secret of secrets) expect(says).not.toContain(secret);
  };
  const cases = new Cases(page);
  await cases.open();
  await expect(cases.row(other.surname)).toBeVisible();
  await expect(cases.row(aReport.surname)).toHaveCount(0);
  await expect(page.getByText('1 case open')).toBeVisible();
  for (const place of places) {
    await new Desk(page).goTo(place);
    await expectSilent();
  }
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name: 'Figures' }).click();
  await expect(page.getByText(/^1 case on /).first()).toBeVisible();
  await expectSilent();
  await new Desk(page).goTo('Search');
  for (const secret of secrets) {
    await page.getByRole('textbox', { name: 'Search' }).fill(secret);
    await expect(page.getByRole('main').getByText(/^No case is found by that/)).toBeVisible();
    await expectSilent();
  }
}

/** The timeline tells the newest first. */
async function expectNewKeyBefore(page: Page, text: string): Promise<void> {
  await expectAccount(page, text);
  const onCase = new CasePage(page);
  await onCase.openTab('Timeline');
  const told = await onCase.timeline.innerText();
  const [amended, renewed, ended] = ['Report amended', 'New key', 'Access ended'].map((head) =>
    told.indexOf(head),
  );
  expect(amended).toBeGreaterThanOrEqual(0);
  expect(renewed).toBeGreaterThan(amended ?? 0);
  expect(ended).toBeGreaterThan(renewed ?? 0);
}

async function removeBartholomew(mara: Workstation): Promise<void> {
  const { page } = mara;
  await mara.openCase(aReport.surname);
  await new WhoCanSee(page).open();
  await expectAccessible(page);
  await takePictures(page, 'who-can-see');
  await new WhoCanSee(page).close();
  const members = new Members(page);
  await members.open();
  await members.begin(/^Make Ines Calloway a custodian$/);
  await takePictures(page, 'custodian');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await members.begin(/^Remove Bartholomew/);
  await expectAccessible(page);
  await takePictures(page, 'remove');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await members.remove(bartholomew.name);
  await takePictures(page, 'removed');
  await mara.sync();
}

async function expectToldOfLeaving(page: Page): Promise<void> {
  await new Desk(page).goTo('My work');
  await expect(page.getByText('This workstation no longer belongs to the unit.')).toBeVisible();
  await takePictures(page, 'left');
}

/** In no case until a custodian who can tell takes them in; then they stand as his. */
async function takeInLateNotes(mara: Workstation): Promise<void> {
  const { page } = mara;
  await mara.sync();
  const card = mara.share.lateWork(bartholomew.name);
  await expect(card).toContainText('arrived after their workstation was taken out of the unit');
  await expectAccessible(page);
  await takePictures(page, 'late-work');
  await mara.openCase(aReport.surname);
  await expectAccount(page, later);
  await expect(page.getByText(late)).toHaveCount(0);
  await mara.share.open();
  await card.getByRole('button', { name: 'Look at taking them in' }).click();
  await card.getByLabel('Why is it honest work?').fill('I sent him there myself on that day.');
  await expectAccessible(page);
  await takePictures(page, 'late-work-taking-in');
  await card.getByRole('button', { name: 'Take it in' }).click();
  await expect(card).toBeHidden();
  await mara.openCase(aReport.surname);
  await expectAccount(page, late);
}
