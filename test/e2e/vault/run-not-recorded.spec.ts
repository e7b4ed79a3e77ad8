import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { takePictures } from '../share/screens.ts';
import { test } from '../tools/own-disk.ts';

/** @file A run of the cross-checks that the disk has no room for: it says so, does not begin again by itself, and is made when somebody tries. */

test('a run that cannot be recorded says what failed and what is kept, and is recorded when somebody tries again', async ({
  start,
  disk,
}) => {
  const page = (await start({ profile: disk.path })).page();
  await setUpUnit(page);
  await new Desk(page).goTo('Cross-checks');
  await expect(page.getByText('No hit waits for anybody')).toBeVisible();
  disk.fill();
  await new CasePage(page).press('Run and record');
  const failed = page.getByRole('alert').filter({ hasText: 'The run was made' });
  await expect(failed).toContainText('The run was made, but it could not be recorded.');
  await expect(failed).toContainText('The disk is full');
  await expect(failed).toContainText('every decision on a hit are kept');
  const bar = page.getByRole('banner');
  await expect(bar.getByText('Run not recorded: see Cross-checks')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'run-not-recorded');
  await noRun(page);
  // The browser tidies up meanwhile, and what it frees would be room enough.
  disk.fill();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Completed', { exact: true })).toHaveCount(0);
  await expect(failed).toBeVisible();

  disk.free();
  await failed.getByRole('button', { name: 'Try again' }).click();
  // Tried three times, it is one run.
  await expect(page.getByText('Completed', { exact: true })).toHaveCount(1);
  await expect(failed).toHaveCount(0);
  await expect(bar.getByText(/^Saved here \d\d:\d\d$/)).toBeVisible();
});

/** It waits for a person: however long somebody looks elsewhere, it is there as it was. */
async function noRun(page: Page): Promise<void> {
  await new Desk(page).goTo('My work');
  await new Desk(page).goTo('Cross-checks');
  await expect(page.getByRole('alert').filter({ hasText: 'The run was made' })).toBeVisible();
  await page.getByRole('tab', { name: 'Runs' }).click();
  await expect(page.getByText('No run is recorded yet')).toBeVisible();
}
