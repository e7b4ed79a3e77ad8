import { cpSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { joinUnit, meet } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { amendAccount, expectTold } from './account.ts';
import { driveTo } from './drive.ts';
import { takePictures } from './screens.ts';
import { added, move } from './share-files.ts';
import { rafi, twoColleagues } from './two-colleagues.ts';
import { trouble } from './untrue.ts';

/** @file A share that shows two people two histories of one workstation: a copy of its profile wrote the other one, and only one of the two ever
 *  saw that. The first who hears what the other has seen is told. Everybody is invented. */

const bartholomew = { name: 'Bartholomew Wrenfield', rank: 'DC', desk: 'Field laptop 2' };

test('a colleague was shown another record of a workstation than I was: it is named before the other record is here, and both stand once it is', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const share = freshFolder('share');
  const { mara, rafi: twice, drives } = await twoColleagues(start, share, freshFolder);
  const drive = driveTo(share, freshFolder('drive'));
  const bart = await joinUnit(start, drive.path, mara, bartholomew);
  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(bartholomew.name, 'Works on it from today.');
  await meet(mara, bart, twice);

  await twice.close();
  const [copy, otherShare] = [freshFolder('copy'), freshFolder('other share')];
  cpSync(twice.profile, copy, { recursive: true, verbatimSymlinks: true });
  cpSync(share, otherShare, { recursive: true });
  await twice.startAgain();
  await twice.openCase(aReport.surname);
  for (const day of ['Monday', 'Tuesday', 'Wednesday'])
    await amendAccount(twice.page, `He told me on ${day}.`, `Heard on ${day}.`);
  await twice.sync();
  await mara.sync();
  await twice.close();

  for (const each of [drives.rafi, drive]) {
    each.disconnect();
    each.connect(otherShare);
  }
  const shownToBart = await added(otherShare, async () => {
    await twice.startAgain(copy);
    await twice.openCase(aReport.surname);
    await amendAccount(twice.page, 'He told nobody.', 'Heard on no day.');
    await twice.sync();
  });
  const ofBart = await added(otherShare, async () => {
    await bart.sync();
    await bart.openCase(aReport.surname);
    await bart.sync();
  });
  move(otherShare, share, ofBart);

  const { page } = mara;
  await mara.sync();
  const another = trouble(page, 'A colleague holds another record than you do', rafi.name);
  await expect(another).toContainText('Nothing you recorded is affected');
  await expect(another).toContainText('Compare the six words');
  expect(await mara.share.recordWords()).not.toBe(await bart.share.recordWords());
  await expectAccessible(page);
  await takePictures(page, 'another-record');

  move(otherShare, share, shownToBart);
  await mara.sync();
  await expect(trouble(page, 'A colleague’s workstation exists twice', rafi.name)).toBeVisible();
  await mara.openCase(aReport.surname);
  await expectTold(page, ['Heard on Monday.', 'Heard on Wednesday.', 'Heard on no day.']);
  for (const text of [aReport.surname, 'He told', 'Heard on', rafi.name, bartholomew.name])
    expect([...filesHolding(share, text), ...filesHolding(otherShare, text)]).toEqual([]);
});
