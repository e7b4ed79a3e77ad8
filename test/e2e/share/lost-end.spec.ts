import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Health } from '../pages/health.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { meet } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { filesIn, isMark, rememberedAfterSaving } from '../vault/remembered.ts';
import { amendAccount, expectTold } from './account.ts';
import { takePictures } from './screens.ts';
import { twoColleagues } from './two-colleagues.ts';

/** @file A disk that lost its newest records before a share had them: it signs that it did, and colleagues read on behind the gap.
 *  Everybody is invented. */

test('a workstation whose disk lost its end goes on: a colleague reads what follows, and both sides are told what is lost and what to do', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(180_000);
  const share = freshFolder('share');
  const { mara, rafi, drives, note } = await twoColleagues(start, share, freshFolder);
  await mara.close();
  const yesterday = freshFolder('yesterday');
  cpSync(mara.profile, yesterday, { recursive: true, verbatimSymlinks: true });

  drives.mara.disconnect();
  await mara.startAgain();
  await note();
  await note();
  await rememberedAfterSaving(mara.profile);
  await mara.close();
  const today = freshFolder('today');
  cpSync(mara.profile, today, { recursive: true, verbatimSymlinks: true });
  rmSync(mara.profile, { recursive: true });
  cpSync(yesterday, mara.profile, { recursive: true, verbatimSymlinks: true });
  keepMarks(today, mara.profile);

  drives.mara.connect();
  await mara.startAgain();
  await mara.openCase(aReport.surname);
  await amendAccount(mara.page, 'He told me so afterwards.', 'Recorded after the loss.');
  await expectTold(mara.page, ['Recorded after the loss.']);
  await meet(mara, rafi, mara, rafi);
  await rafi.openCase(aReport.surname);
  await expectTold(rafi.page, ['Recorded after the loss.']);

  for (const [one, name, says] of [
    [rafi, 'Records of a colleague were lost with their disk', /before and afterwards is here/],
    [mara, 'Records of this workstation are lost with its disk', /Your next record says so/],
  ] as const) {
    await one.sync();
    const card = one.page.getByRole('region', { name: 'Not right between our workstations' });
    await expect(card.getByRole('listitem').filter({ hasText: name })).toContainText(says);
    await expectAccessible(one.page);
    await takePictures(one.page, `lost-end-${one === mara ? 'own' : 'colleague'}`);
    const health = new Health(one.page);
    await health.open();
    await expect(health.trouble(name).first()).toBeVisible();
    await takePictures(one.page, `lost-end-health-${one === mara ? 'own' : 'colleague'}`);
  }
  for (const text of [aReport.surname, 'He told me so', 'Recorded after the loss', 'Mara Hale'])
    expect(filesHolding(share, text)).toEqual([]);
});

/** The disk remembers how far it had come; the records themselves are yesterday's. */
function keepMarks(from: string, to: string): void {
  for (const mark of filesIn(from).filter(isMark)) cpSync(join(from, mark), join(to, mark));
}
