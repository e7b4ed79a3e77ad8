import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { Health } from '../pages/health.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { test } from '../tools/own-disk.ts';

/** @file A disk that has no room, and one that may not be written. What could not be saved stays on the screen. */

test('a report that the disk has no room for stays, and becomes one case when there is room', async ({
  start,
  disk,
}) => {
  // Seven starts, each on a disk of its own pace.
  test.setTimeout(240_000);
  const first = await start({ profile: disk.path });
  const { passphrase } = await setUpUnit(first.page());
  const page = first.page();
  const report = new ReportForm(page);
  await report.open();
  await report.fill();
  disk.fill();
  await report.save();
  // Where the button is that was pressed, at the end of a long form.
  await expect(page.getByText('The disk is full, so this was not saved.')).toBeInViewport();
  await expect(page.getByRole('banner').getByText('Not saved: see the form')).toBeVisible();
  await expectAccessible(page);
  // The browser tidies up meanwhile, and what it frees would be room enough.
  disk.fill();
  await report.save();
  await expect(page.getByText('The disk is full, so this was not saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(report.field('How openly was it disclosed?').first()).toBeVisible();
  await report.continueTo('Check and save');
  await expect(page.getByRole('definition').getByText(aReport.nature)).toBeVisible();

  disk.free();
  await report.save();
  await expect(page.getByText(/^Saved here \d\d:\d\d$/)).toBeVisible();
  await first.kill();

  for (let restart = 0; restart < 5; restart++) {
    const probity = await start({ profile: disk.path });
    disk.fill();
    const lock = new LockScreen(probity.page());
    await lock.expectShown();
    if (restart === 0) await expectAccessible(probity.page());
    await lock.unlock(passphrase);
    await new Cases(probity.page()).open();
    await expect(new Cases(probity.page()).row(aReport.surname)).toHaveCount(1);
    await probity.kill();
  }

  disk.free();
  const last = await start({ profile: disk.path });
  await new LockScreen(last.page()).unlock(passphrase);
  await new Cases(last.page()).open();
  await expect(new Cases(last.page()).rows).toHaveCount(1);
  await expect(new Cases(last.page()).row(aReport.surname)).toHaveCount(1);
  await new People(last.page()).open();
  await new People(last.page()).name('Hester Vane');
  await new Health(last.page()).open();
  // The browser may lose its database on a full disk, and the page then says that it was built again; no record is damaged.
  await expect(new Health(last.page()).trouble('A record is damaged')).toHaveCount(0);
});

test('a profile that may not be written is named, can be read, and takes a save again when it may', async ({
  start,
  disk,
}) => {
  const first = await start({ profile: disk.path });
  const { passphrase } = await setUpUnit(first.page());
  await new ReportForm(first.page()).record();
  await first.close();
  disk.setReadOnly(true);

  const second = await start({ profile: disk.path });
  const page = second.page();
  await expect(
    page.getByText('This profile cannot be written to: nothing can be saved.'),
  ).toBeVisible();
  await expectAccessible(page);
  await new LockScreen(page).unlock(passphrase);
  await new Cases(page).open();
  await expect(new Cases(page).row(aReport.surname)).toHaveCount(1);
  await new People(page).open();
  await new People(page).begin('Hester Vane');
  await new People(page).save();
  await expect(
    page.getByText('The profile folder cannot be written to, so this was not saved.'),
  ).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hester Vane');
  disk.setReadOnly(false);
  await new People(page).save();
  await expect(new People(page).row('Hester Vane')).toHaveCount(1);
  await new Desk(page).lock();
});
