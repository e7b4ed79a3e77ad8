import { renameSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Cases } from '../pages/cases.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, joinMine, meet, type Workstation } from '../pages/workstation.ts';
import { amendAccount } from './account.ts';
import { takePictures } from './screens.ts';

/** @file One investigator with a desk and a laptop. While only the desk opens a case, its page warns of that, and says what helps; the laptop
 *  ends it. What she then writes at both before they meet is hers to choose from, and no quarrel of two colleagues. Everybody is invented. */

const said = {
  desk: 'He told me himself, after the parade in June.',
  laptop: 'He told me himself, at the quay in July.',
};
const own = 'Mara Hale recorded this at two workstations that had not met';

test('a case that one disk holds is marked until a second workstation opens it; what one person wrote at both is theirs to choose from', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const folder = freshFolder('share');
  const desk = await foundUnit(start, folder);
  await new ReportForm(desk.page).record({
    ...aReport,
    ...{ surname: 'Quillfeather-Ravensworth', forenames: 'Peregrine Bartholomew' },
  });
  await expectWarned(desk);
  const laptop = await joinMine(start, folder, desk, 'Laptop');
  await meet(desk, laptop);
  for (const one of [desk, laptop]) {
    await one.openCase(aReport.surname);
    await expect(new CasePage(one.page).timeline).toBeVisible();
    await expect(new WhoCanSee(one.page).warning).toHaveCount(0);
  }

  renameSync(folder, `${folder} away`);
  await amendAccount(desk.page, said.desk);
  await amendAccount(laptop.page, said.laptop);
  renameSync(`${folder} away`, folder);
  await meet(laptop, desk);
  for (const one of [desk, laptop]) await expectOwn(one);
  await choose(laptop);
  await meet(laptop, desk);
  await desk.openCase(aReport.surname);
  await expect(desk.page.getByText('versions to choose', { exact: true })).toHaveCount(0);
  await new CasePage(desk.page).openTab('Report');
  await expect(new CasePage(desk.page).timeline.getByText(said.laptop).first()).toBeVisible();
});

/** In the header, and in words behind it. */
async function expectWarned({ page }: Workstation): Promise<void> {
  const who = new WhoCanSee(page);
  await expect(who.warning).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'one-disk');
  await who.warning.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('If it and all copies are lost, so is the case.')).toBeVisible();
  await expect(
    dialog.getByRole('link', { name: 'a second workstation or recovery cards' }),
  ).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'one-disk-what-helps');
  await who.close();
}

/** Both versions, under her own work and on the field, in words that name nobody else. */
async function expectOwn({ page }: Workstation): Promise<void> {
  await new Desk(page).goTo('My work');
  await expect(page.getByRole('row').filter({ hasText: own })).toHaveCount(1);
  const cases = new Cases(page);
  await cases.open();
  await cases.openCase(aReport.surname);
  await expect(page.getByText('versions to choose', { exact: true })).toBeVisible();
  await new CasePage(page).openTab('Report');
  await expect(page.getByText(own, { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/two colleagues|two people/i)).toHaveCount(0);
}

async function choose({ page }: Workstation): Promise<void> {
  await expectAccessible(page);
  await takePictures(page, 'own-versions');
  await page.getByRole('link', { name: 'Compare and choose: the report: account' }).click();
  const versions = page.getByRole('region', { name: 'The versions side by side' });
  for (const text of Object.values(said)) await expect(versions).toContainText(text);
  await expect(page.getByText(`${own}:`)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'own-choice');
  await expect(versions.getByRole('columnheader', { name: 'at “Laptop”' })).toBeVisible();
  const onCase = new CasePage(page);
  await onCase.choose('Which version stands?', /^What Mara Hale recorded at “Laptop”/);
  await onCase.fill('Why this one?', 'The quay is right; I looked at my diary.');
  await onCase.save('Let this version stand');
}
