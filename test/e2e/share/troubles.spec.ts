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
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { expectTheSame, meet } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { canMount, mountSmallDisk, type SmallDisk } from '../tools/small-disk.ts';
import { expectAccount, expectTold } from './account.ts';
import { attachLarge, expectEveryFileWhole, onceHalfWritten, unfinished } from './mid-write.ts';
import { takePictures } from './screens.ts';
import { rafi, twoColleagues, type Unit } from './two-colleagues.ts';

/** @file What befalls a share while two colleagues work: each trouble is named with what is safe and what to do, and at the end both hold
 *  the same and nothing is lost. Everybody is invented. */

test('the share refuses, vanishes, fills up, tears and doubles files, and is put back to yesterday', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(360_000);
  const disk = canMount ? mountSmallDisk('192m') : undefined;
  try {
    const share = join(disk?.path ?? freshFolder('server'), 'unit');
    mkdirSync(share);
    const unit = await twoColleagues(start, share, freshFolder);
    await saidOfEachAct(unit);
    const files = freshFolder('files');
    if (disk) await refusedAndFull(unit, disk, files);
    await pulledInTheMiddle(unit, files);
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

/** What the timeline of the case says of where each act is. Mara saves, and then looks at the case alone: nobody opens Sync at her desk, or
 *  presses anything, and her acts are on the share within half a minute. */
async function saidOfEachAct(unit: Unit): Promise<void> {
  const { mara, rafi: colleague, drives, note, reasons, share } = unit;
  drives.mara.disconnect();
  await note();
  await new CasePage(mara.page).openTab('Timeline');
  await expectSaid(mara.page, reasons[0], 'saved here');
  drives.mara.connect();
  await expectSaid(mara.page, reasons[0], 'on the share');
  const before = segmentsOn(share).length;
  await note();
  await new CasePage(mara.page).openTab('Timeline');
  await expectSaid(mara.page, reasons[1], 'on the share');
  expect(segmentsOn(share).length).toBeGreaterThan(before);
  await expectAccessible(mara.page);
  await takePictures(mara.page, 'on-the-share');
  // A colleague who has it says so with whatever they record next: here, that they looked.
  await colleague.sync();
  await colleague.openCase(aReport.surname);
  await colleague.sync();
  for (const reason of reasons) await expectSaid(mara.page, reason, 'seen by a colleague');
  await takePictures(mara.page, 'seen-by-a-colleague');
}

/** Half a minute, on a machine that has other things to do. */
const expectSaid = (page: Page, reason: string | undefined, safety: string): Promise<void> =>
  expect(
    page
      .getByRole('list', { name: 'Timeline' })
      .getByRole('listitem')
      .filter({ hasText: reason ?? 'no such note' }),
  ).toContainText(safety, { timeout: 90_000 });

/** Read-only while a large file is being put: as soon as the kernel allows it, which is not while the file is open. And then without room. */
async function refusedAndFull({ mara, note }: Unit, disk: SmallDisk, files: string): Promise<void> {
  const half = onceHalfWritten(join(disk.path, 'unit'), () => {
    for (let tries = 0; tries < 400; tries += 1) if (madeReadOnly(disk)) return;
  });
  await mara.openCase(aReport.surname);
  await attachLarge(mara, files, 'Recording of the hall');
  await mara.sync();
  half.over();
  await expect(() => disk.setReadOnly(true)).toPass();
  // The round may be over: then nothing has tried to write since.
  await mara.share.look();
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

function madeReadOnly(disk: SmallDisk): boolean {
  try {
    disk.setReadOnly(true);
    return true;
  } catch {
    return false; // the file is still open
  }
}

/** The drive goes while a large file lies half written on it. What was begun stays without a name, and is begun again. */
async function pulledInTheMiddle(unit: Unit, files: string): Promise<void> {
  const { mara, rafi: colleague, drives, note, share } = unit;
  const text = await note();
  const attached = await pulledHalfWritten(unit, files);
  await mara.share.look();
  await mara.share.expectState('Lost');
  await expect(mara.page.getByText(/Nothing is taken for deleted, and work goes on/)).toBeVisible();
  await expect(mara.share.row('On the share')).toContainText(/MB\) are not known to be there/);
  await expectAccessible(mara.page);
  await takePictures(mara.page, 'pulled');
  drives.mara.connect();
  await mara.share.look();
  await mara.share.expectState('Connected');
  await mara.share.syncToTheEnd();
  await mara.share.expectWhole();
  expectEveryFileWhole(share);
  await meet(mara, colleague);
  await colleague.openCase(aReport.surname);
  await expectAccount(colleague.page, text);
  await new CasePage(colleague.page).openTab('Exhibits');
  for (const what of attached)
    await expect(colleague.page.getByRole('grid', { name: 'Exhibits' })).toContainText(what);
}

/** Pulls the drive in the middle of a file; where it was not met in the middle after all, of the next one. Answers what was attached. */
async function pulledHalfWritten(
  { mara, drives, share }: Unit,
  files: string,
): Promise<readonly string[]> {
  const attached: string[] = [];
  const left = unfinished(share);
  for (const place of ['gate', 'yard', 'quay', 'lane']) {
    const half = onceHalfWritten(share, drives.mara.disconnect);
    attached.push(`Recording of the ${place}`);
    await mara.openCase(aReport.surname);
    await attachLarge(mara, files, `Recording of the ${place}`);
    await mara.sync();
    const isPulled = half.over();
    if (isPulled && unfinished(share).length > left.length) return attached;
    if (isPulled) drives.mara.connect();
  }
  throw new Error('no file was met in the middle');
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
