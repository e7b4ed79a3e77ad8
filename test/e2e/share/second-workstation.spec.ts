import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { Joining } from '../pages/joining.ts';
import { Members } from '../pages/members.ts';
import type { Probity, Start } from '../pages/probity.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { foundUnit, meet, Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { amendAccount, expectAccount } from './account.ts';
import { takePictures } from './screens.ts';

/** @file One person with two workstations: the second comes in by comparing words, and their cases are on both. Everybody is invented. */

const laptop = 'Field laptop';
const other = {
  ...{ surname: 'Brackenthwaite', forenames: 'Isolde', associate: 'Thornquist' },
  nature: 'Shares a flat with her, and drives his car to work when hers is being mended.',
};
const said = { there: 'He was seen with him again at the quay.', here: 'Twice, he says now.' };

test('a second workstation of one’s own comes in by comparing words, with the cases of the first; what is recorded on either is on both', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  const share = freshFolder('share');
  const desk = await foundUnit(start, share);
  const reference = await new ReportForm(desk.page).record();
  const field = await addWorkstation(start, share, desk);
  await meet(desk, field);
  await expectBoth(desk);
  await expectBoth(field);

  await field.openCase(aReport.surname);
  await expect(field.page.getByText(reference).first()).toBeVisible();
  await amendAccount(field.page, said.there);
  await new ReportForm(field.page).record(other);
  await meet(field, desk);
  await desk.openCase(other.surname);
  await desk.openCase(aReport.surname);
  await expectAccount(desk.page, said.there);
  await amendAccount(desk.page, said.here);
  await meet(desk, field);
  await field.openCase(aReport.surname);
  await expectAccount(field.page, said.here);
  await new Cases(field.page).open();
  await expect(new Cases(field.page).rows).toHaveCount(2);

  const words = [
    aReport.surname,
    other.surname,
    reference,
    laptop,
    'Mara Hale',
    ...Object.values(said),
  ];
  for (const text of words) expect(filesHolding(share, text)).toEqual([]);
});

/** Its request is compared and taken at the first; the words of the unit are compared at the new one. */
async function addWorkstation(
  start: (how?: Start) => Promise<Probity>,
  share: string,
  first: Workstation,
): Promise<Workstation> {
  const probity = await start();
  const joining = new Joining(probity.page());
  const passphrase = await joining.begin();
  await joining.chooseShare(probity.app, share);
  const words = await joining.words();
  await first.sync();
  const members = new Members(first.page);
  await members.open();
  await members.takeRequest('Add a workstation of mine', words);
  await members.compared();
  await expectAccessible(first.page);
  await takePictures(first.page, 'letting-in-my-own');
  await members.letMineIn(laptop);
  const unitWords = await members.unitWords('Mara Hale');
  await takePictures(first.page, 'my-own-may-come');
  await first.sync();
  await joining.awaitWelcome();
  expect(await joining.unitWords()).toBe(unitWords);
  await expectAccessible(probity.page());
  await takePictures(probity.page(), 'welcome-to-my-own');
  await joining.sayTheSame();
  return new Workstation(probity, passphrase, start);
}

/** One member, two workstations, and which of them this is. */
async function expectBoth({ page }: Workstation): Promise<void> {
  const members = new Members(page);
  await members.open();
  const workstations = page.getByRole('list', { name: 'Workstations of Mara Hale' });
  await expect(workstations.getByRole('listitem')).toHaveCount(2);
  await expect(workstations).toContainText(laptop);
  await expect(workstations.getByText('this one')).toHaveCount(1);
  await expectAccessible(page);
  await takePictures(page, 'two-of-mine');
}
