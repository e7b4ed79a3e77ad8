import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { Health } from '../pages/health.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { Members } from '../pages/members.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { expectTheSame, foundUnit, joinUnit, meet, Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { canMount, mountSmallDisk, type SmallDisk } from '../tools/small-disk.ts';
import { amendAccount, expectAccount, expectTold } from './account.ts';
import { driveTo, type Drive } from './drive.ts';
import { takePictures } from './screens.ts';

/** @file What befalls a share, and a workstation on it, while two colleagues work: each trouble is named with what is safe and what to do,
 *  and at the end both hold the same and nothing is lost. Everybody is invented. */

const rafi = { name: 'Rafi Stonebridge', rank: 'DC', desk: 'Laptop 2' };

/** Two colleagues with one case, each with a drive of their own to one share. */
type Unit = {
  readonly mara: Workstation;
  readonly rafi: Workstation;
  readonly drives: { readonly mara: Drive; readonly rafi: Drive };
  readonly share: string;
  /** Mara writes the next note. */
  readonly note: () => Promise<string>;
  readonly reasons: readonly string[];
};

async function twoColleagues(
  start: Parameters<typeof foundUnit>[0],
  share: string,
  freshFolder: (name: string) => string,
): Promise<Unit> {
  const drives = {
    mara: driveTo(share, freshFolder('drive')),
    rafi: driveTo(share, freshFolder('drive')),
  };
  const mara = await foundUnit(start, drives.mara.path);
  await new ReportForm(mara.page).record();
  const colleague = await joinUnit(start, drives.rafi.path, mara, rafi);
  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(rafi.name, 'Works on it from today.');
  await meet(mara, colleague);
  const reasons: string[] = [];
  const note = async (): Promise<string> => {
    const text = `He told me so on day ${String(reasons.length + 1)}.`;
    reasons.push(`Note ${String(reasons.length + 1)} of the diary.`);
    await mara.openCase(aReport.surname);
    await amendAccount(mara.page, text, reasons.at(-1));
    return text;
  };
  return { mara, rafi: colleague, drives, share, note, reasons };
}

test('the share refuses, vanishes, fills up, tears and doubles files, and is put back to yesterday', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const disk = canMount ? mountSmallDisk('64m') : undefined;
  try {
    const share = join(disk?.path ?? freshFolder('server'), 'unit');
    mkdirSync(share);
    const unit = await twoColleagues(start, share, freshFolder);
    if (disk) await refusedAndFull(unit, disk);
    await pulledInTheMiddle(unit);
    await tornAndDoubled(unit);
    await shownLate(unit);
    await putBackToYesterday(unit, freshFolder('backup'));

    await expectTheSame(unit.mara, unit.rafi);
    for (const one of [unit.mara, unit.rafi]) {
      await one.openCase(aReport.surname);
      await expectTold(one.page, unit.reasons);
    }
    for (const text of [aReport.surname, 'He told me so', rafi.name])
      expect(filesHolding(share, text)).toEqual([]);
  } finally {
    disk?.remove();
  }
});

/** Read-only while a round is under way, and then without room. */
async function refusedAndFull({ mara, note }: Unit, disk: SmallDisk): Promise<void> {
  await note();
  await mara.share.open();
  await mara.share.syncNow();
  await expect(() => disk.setReadOnly(true)).toPass();
  await mara.share.expectState('Read-only');
  await expect(mara.page.getByText('Everything is saved on this workstation.')).toBeVisible();
  disk.setReadOnly(false);
  await note();
  disk.fill();
  await mara.sync();
  await mara.share.expectState('Full');
  await expect(mara.page.getByText(/Remove nothing from its folder/)).toBeVisible();
  disk.free();
  await mara.share.look();
  await mara.share.expectState('Connected');
}

/** The drive goes while its round is writing. */
async function pulledInTheMiddle({ mara, rafi: colleague, drives, note }: Unit): Promise<void> {
  const text = await note();
  await mara.share.open();
  await mara.share.syncNow();
  drives.mara.disconnect();
  await mara.share.expectState('Lost');
  await expect(mara.page.getByText(/Nothing is taken for deleted, and work goes on/)).toBeVisible();
  drives.mara.connect();
  await mara.share.look();
  await mara.share.expectState('Connected');
  await meet(mara, colleague);
  await colleague.openCase(aReport.surname);
  await expectAccount(colleague.page, text);
}

/** Half a file, and copies that a synchronising product made. Whoever holds the file whole puts it there again. */
async function tornAndDoubled(unit: Unit): Promise<void> {
  const { mara, rafi: colleague, drives } = unit;
  drives.rafi.disconnect();
  const { text, path } = await noteOnShare(unit);
  copyFileSync(path, path.replace('.seg', ' (conflicted copy of Laptop 2 2026-11-22).seg'));
  copyFileSync(path, `${path} - Copy`);
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
  drives.rafi.connect();
  await colleague.sync();
  await expect(colleague.share.row('Damaged there')).toContainText(
    'One file on the share is not what the name says',
  );
  await expectAccessible(colleague.page);
  await takePictures(colleague.page, 'torn');
  await mara.killAndStartAgain();
  await expect(async () => {
    await meet(mara, colleague);
    await expect(colleague.share.row('Damaged there')).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 45_000 });
  await colleague.openCase(aReport.surname);
  await expectAccount(colleague.page, text);
}

/** The newest file is told of before the folder shows it. */
async function shownLate(unit: Unit): Promise<void> {
  const { rafi: colleague, drives, share } = unit;
  drives.rafi.disconnect();
  const { text, path } = await noteOnShare(unit);
  renameSync(path, join(share, 'not shown yet'));
  drives.rafi.connect();
  await colleague.sync();
  await colleague.openCase(aReport.surname);
  await new CasePage(colleague.page).openTab('Report');
  await expect(colleague.page.getByRole('button', { name: 'Amend account' })).toBeVisible();
  await expect(colleague.page.getByText(text)).toHaveCount(0);
  renameSync(join(share, 'not shown yet'), path);
  await colleague.sync();
  await colleague.openCase(aReport.surname);
  await expectAccount(colleague.page, text);
}

/** What both saved since a copy of the folder was made is gone from it, and comes back from them. */
async function putBackToYesterday(unit: Unit, backup: string): Promise<void> {
  const { mara, rafi: colleague, share } = unit;
  cpSync(share, backup, { recursive: true });
  await noteOnShare(unit);
  await colleague.sync();
  const today = segmentsOn(share);
  const root = join(share, 'Probity share');
  renameSync(root, join(share, 'today'));
  cpSync(join(backup, 'Probity share'), root, { recursive: true });
  rmSync(join(share, 'today'), { recursive: true });
  expect(segmentsOn(share).length).toBeLessThan(today.length);
  await mara.sync();
  await expect(mara.share.row('Put back')).toContainText('Nothing here is lost or changed');
  await expectAccessible(mara.page);
  await takePictures(mara.page, 'put-back');
  await meet(colleague, mara);
  expect(segmentsOn(share)).toEqual(expect.arrayContaining([...today]));
}

/** The next note and the file that took it to the share. */
async function noteOnShare({ mara, note, share }: Unit): Promise<{ text: string; path: string }> {
  await mara.sync();
  const before = segmentsOn(share);
  const text = await note();
  await mara.sync();
  // A look at the case may have gone there before the note, by itself.
  const [path = ''] = segmentsOn(share)
    .filter((each) => !before.includes(each))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return { text, path };
}

const segmentsOn = (share: string): readonly string[] =>
  readdirSync(join(share, 'Probity share', 'segments'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}\.seg$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test('a profile is copied and both go on: both are named, nothing that either recorded is lost, and a custodian ends them', async ({
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
    const health = new Health(one.page);
    await health.open();
    await expect(health.trouble('This workstation exists twice')).toContainText(
      'Find the other one and stop using it.',
    );
  }
  for (const one of [mara, first, second]) {
    await one.openCase(aReport.surname);
    await expectTold(one.page, ['Recorded at the first.', 'Recorded at the second.']);
  }
  await new Members(mara.page).revoke(rafi.desk, rafi.name);
  await mara.sync();
  await first.sync();
  await new Desk(first.page).goTo('My work');
  await expect(
    first.page.getByText('This workstation no longer belongs to the unit.'),
  ).toBeVisible();
  await mara.openCase(aReport.surname);
  await expectTold(mara.page, ['Recorded at the first.', 'Recorded at the second.']);
  for (const text of [aReport.surname, 'He told the', rafi.name])
    expect(filesHolding(share, text)).toEqual([]);
});
