import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { killAndUnlock } from '../casework/more-steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { People } from '../pages/people.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { test } from '../pages/probity.ts';
import { Share } from '../pages/share.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { holdNextRecord, type HeldRecord } from '../tools/held-record.ts';
import { canMount, mountSmallDisk } from '../tools/small-disk.ts';
import { takePictures } from './screens.ts';

/** @file A share is tested, chosen, lost, found again; taken away, filled, protected, put in place of another unit's. Each time the page
 *  says what it means and what to do, and nothing is made where the share is not. */

test('a folder is tested and chosen, takes what is saved, goes away and comes back', async ({
  start,
  freshFolder,
}) => {
  const server = freshFolder('server');
  const folder = join(server, 'unit');
  mkdirSync(folder);
  let probity = await start();
  const { passphrase } = await setUpUnit(probity.page());
  const reference = await new ReportForm(probity.page()).record();
  let share = new Share(probity.page());
  await share.open();
  await share.expectState('Not chosen');

  const synchronised = join(server, 'OneDrive - Some Police');
  mkdirSync(synchronised);
  await share.testFolder(probity.app, synchronised);
  await expect(share.result('Copied elsewhere')).toContainText('OneDrive');
  expect(readdirSync(synchronised)).toEqual([]);
  await share.testFolder(probity.app, folder);
  for (const title of ['Whose it is', 'Writing', 'Reading back', 'Renaming', 'Clock'])
    await expect(share.result(title)).toContainText('Good');
  await expect(share.result('Same disk')).toContainText('If that disk fails');
  expect(readdirSync(folder)).toEqual([]);
  await probity.page().screenshot({ path: test.info().outputPath('tested.png'), fullPage: true });
  await expectAccessible(probity.page());
  const held = await holdNextRecord(probity.app);
  await share.use();
  await share.expectState('Connected');
  await cancelledInTheMiddle(share, held);
  await share.expectWhole();
  await expectAccessible(probity.page());
  await probity.page().screenshot({ path: test.info().outputPath('whole.png') });
  const before = segmentsIn(folder);
  expect(before.length).toBeGreaterThan(0);
  for (const text of [aReport.surname, aReport.associate, reference, passphrase])
    expect(filesHolding(folder, text)).toEqual([]);

  await onAStick(share, probity, freshFolder('stick'));
  renameSync(folder, `${folder} away`);
  await share.expectState('Lost');
  await expectAccessible(probity.page());
  await probity.page().screenshot({ path: test.info().outputPath('lost.png') });
  probity = await killAndUnlock(probity, start, passphrase);
  share = new Share(probity.page());
  await share.open();
  await share.expectState('Lost');
  await new People(probity.page()).open();
  await new People(probity.page()).name('Hester Vane');
  await share.open();
  expect(readdirSync(server).sort()).toEqual(['OneDrive - Some Police', 'unit away']);

  putMarkOfAnotherUnit(folder);
  await share.look();
  await share.expectState('Wrong share');
  await share.testFolder(probity.app, folder);
  await expect(share.result('Whose it is')).toContainText('another unit');
  await expect(probity.page().getByRole('button', { name: 'Use this folder' })).toHaveCount(0);
  rmSync(folder, { recursive: true });
  renameSync(`${folder} away`, folder);
  await share.look();
  await share.expectState('Connected');
  await share.expectWhole();
  expect(segmentsIn(folder).length).toBeGreaterThan(before.length);
  expect(segmentsIn(folder)).toEqual(expect.arrayContaining(before));

  if (canMount) await onASmallDisk(share, probity);
  await probity.page().getByRole('button', { name: 'Stop using this share' }).click();
  await probity.page().getByRole('button', { name: 'Stop using it' }).click();
  await share.expectState('Not chosen');
});

/** A round is cancelled while the server takes its time over a file. That file ends; what else there is waits until somebody asks. */
async function cancelledInTheMiddle(share: Share, held: HeldRecord): Promise<void> {
  const cancel = share.page.getByRole('button', { name: 'Cancel this round' });
  await expect(cancel).toBeVisible({ timeout: 45_000 });
  await takePictures(share.page, 'under-way');
  await cancel.click();
  await expect(
    share.page.getByRole('button', { name: 'Ending after the file it is at' }),
  ).toBeVisible({ timeout: 45_000 });
  await expectAccessible(share.page);
  await takePictures(share.page, 'ending');
  await held.letGo();
  await expect(share.page.getByRole('button', { name: 'Sync now' })).toBeVisible({
    timeout: 45_000,
  });
  await expect(share.row('From colleagues')).toHaveText('Not looked through yet.');
  await takePictures(share.page, 'cancelled');
  await share.syncToTheEnd();
  await expect(share.row('From colleagues')).toContainText('Everything that lay there');
}

/** A further copy takes everything, may be unplugged, and is left again. */
async function onAStick(
  share: Share,
  probity: { readonly app: Parameters<Share['testFolder']>[0]; readonly page: () => Share['page'] },
  stick: string,
): Promise<void> {
  await share.chooseFurther(probity.app, stick);
  await expect(share.further.getByText(/^Everything saved before .* was put there/)).toBeVisible();
  await share.syncNow();
  await expect(probity.page().getByText(/^Everything that lay there at .* is here/)).toBeVisible();
  await expectAccessible(probity.page());
  await probity.page().screenshot({ path: test.info().outputPath('stick.png'), fullPage: true });
  expect(segmentsIn(stick).length).toBeGreaterThan(0);
  renameSync(stick, `${stick} in a drawer`);
  await expect(share.further.getByText('Not here', { exact: true })).toBeVisible();
  await share.expectState('Connected');
  await share.further.getByRole('button', { name: 'Stop using this further copy' }).click();
  await share.page.getByRole('button', { name: 'Stop using it' }).click();
  await expect(share.further.getByText('None', { exact: true })).toBeVisible();
}

/** Full and read-only, as a small disk is. */
async function onASmallDisk(
  share: Share,
  { app }: { readonly app: Parameters<Share['testFolder']>[0] },
): Promise<void> {
  const disk = mountSmallDisk('32m');
  try {
    await share.testFolder(app, disk.path);
    await share.use();
    await share.expectState('Connected');
    // Not in the moment in which the round has a file open there.
    await expect(() => disk.setReadOnly(true)).toPass({ timeout: 30_000 });
    await share.look();
    await share.expectState('Read-only');
    disk.setReadOnly(false);
    disk.fill();
    await share.look();
    await share.expectState('Full');
    disk.free();
    await share.look();
    await share.expectState('Connected');
  } finally {
    disk.remove();
  }
  await share.look();
  await share.expectState('Lost');
}

/** Every sealed record on a share, each under the hash of its content. */
function segmentsIn(folder: string): string[] {
  const paths = readdirSync(join(folder, 'Probity share', 'segments'), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  for (const entry of paths) {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    expect(entry.name).toBe(`${createHash('sha256').update(bytes).digest('hex')}.seg`);
  }
  return paths.map((entry) => entry.name);
}

function putMarkOfAnotherUnit(folder: string): void {
  const marks = join(folder, 'Probity share', 'marks');
  mkdirSync(marks, { recursive: true });
  const ids = { share: '1'.repeat(32), unit: '2'.repeat(32) };
  const mark = JSON.stringify({ format: 'probity-share', version: 1, ...ids });
  const name = `${createHash('sha256').update(mark).digest('hex')}.mrk`;
  writeFileSync(join(marks, name), mark);
}
