import { cpSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { Health } from '../pages/health.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { Members } from '../pages/members.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { joinUnit, meet, Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { amendAccount, expectTold } from './account.ts';
import { takePictures } from './screens.ts';
import { rafi, twoColleagues } from './two-colleagues.ts';
import { trouble } from './untrue.ts';

/** @file A workstation that exists twice: its profile was copied, and both are used. Everybody is invented. */

test('a profile is copied and both go on: both are named, nothing that either recorded is lost, a custodian ends them, and their owner comes back at a new one', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(180_000);
  const share = freshFolder('share');
  const { mara, rafi: first, drives } = await twoColleagues(start, share, freshFolder);
  await first.close();
  const copy = freshFolder('copy');
  cpSync(first.profile, copy, { recursive: true, verbatimSymlinks: true });
  await first.startAgain();
  const running = await start({ profile: copy });
  const second = new Workstation(running, first.passphrase, start);
  await expect(
    second.page.getByText('This profile looks like a copy of another one.'),
  ).toBeVisible();
  await takePictures(second.page, 'copied');
  await new LockScreen(second.page).unlock(first.passphrase);

  drives.rafi.disconnect();
  await first.openCase(aReport.surname);
  await amendAccount(first.page, 'He told the first of them.', 'Recorded at the first.');
  await second.openCase(aReport.surname);
  await amendAccount(second.page, 'He told the second of them.', 'Recorded at the second.');
  drives.rafi.connect();
  await meet(first, second, mara);

  await expect(
    mara.page.getByText(/^A colleague’s workstation exists twice/).first(),
  ).toBeVisible();
  await expectAccessible(mara.page);
  await takePictures(mara.page, 'cloned');
  for (const one of [first, second]) {
    await one.share.open();
    const cloned = trouble(one.page, 'This workstation exists twice', 'find it and stop using it');
    await expect(cloned).toContainText('Both are kept, and both are shown.');
    await expectAccessible(one.page);
    const health = new Health(one.page);
    await health.open();
    await expect(health.trouble('This workstation exists twice').first()).toContainText(
      'If a copy is in use, find it and stop using it.',
    );
  }
  await first.share.open();
  await takePictures(first.page, 'own-cloned');
  for (const one of [mara, first, second]) {
    await one.openCase(aReport.surname);
    await expectTold(one.page, ['Recorded at the first.', 'Recorded at the second.']);
  }
  await new Members(mara.page).revoke(rafi.desk, rafi.name);
  await mara.sync();
  // One number ends a workstation. Where both wrote an act under it, one of them waits as late work, and a custodian takes it in.
  if (await mara.share.lateWork(rafi.name).isVisible())
    await mara.share.takeInLateWork(rafi.name, 'He told me that he had used both.');
  await first.sync();
  await new Desk(first.page).goTo('My work');
  await expect(
    first.page.getByText('This workstation no longer belongs to the unit.'),
  ).toBeVisible();
  await mara.openCase(aReport.surname);
  await expectTold(mara.page, ['Recorded at the first.', 'Recorded at the second.']);
  // He comes back as himself at a new workstation; who has the case gives it to him there.
  await second.close();
  await first.close();
  const again = await joinUnit(start, share, mara, { ...rafi, desk: 'Laptop 3' }, 'back');
  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(rafi.name, 'At his new workstation.');
  await meet(mara, again);
  await again.openCase(aReport.surname);
  await expectTold(again.page, ['Recorded at the first.', 'Recorded at the second.']);
  for (const text of [aReport.surname, 'He told the', rafi.name])
    expect(filesHolding(share, text)).toEqual([]);
});
