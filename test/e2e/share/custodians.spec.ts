import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { Desk } from '../pages/desk.ts';
import { Members } from '../pages/members.ts';
import { People } from '../pages/people.ts';
import { PolicyPage } from '../pages/policy.ts';
import { test } from '../pages/probity.ts';
import { Recovery } from '../pages/recovery.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { driveTo } from './drive.ts';
import { takePictures } from './screens.ts';
import { rafi } from './two-colleagues.ts';

/** @file Two custodians: a decision of one waits for the other, and so does a version of the policy; what both said of a person apart is
 *  compared and chosen; and the five cards that both signed for open the case of the one who left. Everybody is invented. */

const authority = 'Imogen Vale';

test('two custodians decide together, choose between what they recorded apart, and their cards open the case of the one who left', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const share = freshFolder('share');
  const drive = driveTo(share, freshFolder('drive'));
  const mara = await foundUnit(start, share);
  await openPeople(mara);
  await new People(mara.page).name(authority);
  const colleague = await joinUnit(start, drive.path, mara, rafi);
  const [members, theirs] = [new Members(mara.page), new Members(colleague.page)];
  await members.open();
  await members.makeCustodian(rafi.name);

  const cards = await makeCards(mara);
  await expect(members.waiting).toContainText(`It waits for ${rafi.name}.`);
  await meet(mara, colleague);
  await theirs.open();
  await expect(theirs.waiting).toContainText('Signed by Mara Hale');
  await expectAccessible(colleague.page);
  await theirs.sign();
  await bothSignThePolicy(mara, colleague);

  drive.disconnect();
  await changedApart(mara, colleague);
  drive.connect();
  await meet(colleague, mara);
  await chooses(mara);

  const reference = await new ReportForm(colleague.page).record();
  await meet(colleague, mara);
  await expect(mara.page.getByText(reference)).toHaveCount(0);
  await members.open();
  await members.remove(rafi.name);
  await opensWith(mara, cards, reference);
  for (const text of [aReport.surname, rafi.name, authority, reference])
    expect(filesHolding(share, text)).toEqual([]);
});

async function openPeople({ page }: Workstation): Promise<void> {
  // The page keeps the tab it stands on.
  await new Desk(page).goTo('My work');
  await new People(page).open();
}

/** Five cards, on paper and signed for by one custodian. */
async function makeCards({ page }: Workstation): Promise<readonly (readonly string[])[]> {
  const cards = await new Recovery(page).makeAll(['', '', 'Tobias Reed', 'Noor Aziz', 'Legal']);
  await expect(
    page.getByText('The five cards count once another custodian has signed.'),
  ).toBeVisible();
  return cards;
}

/** Who puts a version of the policy forward cannot approve it; the other custodian does, at their own workstation. */
async function bothSignThePolicy(by: Workstation, other: Workstation): Promise<void> {
  const [hers, his] = [new PolicyPage(by.page), new PolicyPage(other.page)];
  await hers.open();
  await hers.beginVersion();
  await hers.beginChange('How long a member has to appeal');
  await hers.field('How many').fill('21');
  await hers.signChange();
  await hers.putForward();
  await hers.sign();
  await expect(by.page.getByRole('alert', { name: 'to put right' })).toContainText(
    'Whoever put it forward does not approve it: another custodian signs.',
  );
  await hers.press('Cancel');
  await meet(by, other);
  await his.open();
  await his.press(/^Open West Midlands 2023, own copy/);
  await his.approve();
  await meet(other, by);
  await hers.open();
  await expect(by.page.getByText('Governs new cases').first()).toBeVisible();
}

/** Both say anew which rank somebody has, and neither sees the other. */
async function changedApart(...both: readonly Workstation[]): Promise<void> {
  for (const [at, one] of both.entries()) {
    await openPeople(one);
    await new People(one.page).changeRank(authority, at === 0 ? 'Chief Supt' : 'ACC');
  }
}

/** Told on My work, compared under People, chosen with a reason. */
async function chooses({ page }: Workstation): Promise<void> {
  await new Desk(page).goTo('My work');
  await page.getByRole('link', { name: 'Compare and choose' }).click();
  const card = page.getByRole('region', { name: `Two versions: ${authority}` });
  await expect(card).toBeVisible();
  await expect(new People(page).row('Two versions stand')).toContainText(authority);
  await expectAccessible(page);
  await takePictures(page, 'two-versions');
  await card.getByRole('radio', { name: new RegExp(`^What ${rafi.name} recorded`) }).check();
  await card.getByLabel('Why this one?').fill('She was promoted on Monday.');
  await card.getByRole('button', { name: 'Let this version stand' }).click();
  await expect(card).toBeHidden();
  await expect(new People(page).row(authority)).toContainText('ACC');
}

async function opensWith(
  { page }: Workstation,
  [one = [], , three = [], , five = []]: readonly (readonly string[])[],
  reference: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Open the recovery' }).click();
  await page.getByLabel('Why is it opened?').fill('He left, and nobody else can open his case.');
  await new Recovery(page).type([one, three, five]);
  await page.getByRole('button', { name: 'Open the recovery' }).click();
  await expect(page.getByText('1 case is open to you now.')).toBeVisible();
  await page.getByRole('link', { name: reference }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(aReport.surname) }),
  ).toBeVisible();
  await new Cases(page).open();
}
