import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { ourUnit, setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { filesHolding } from '../tools/file-scan.ts';

/** @file Who belongs to the unit: the page of a founder who is alone, what it warns of, and a decision that holds at once. */

test('a founder sees who belongs, is told what one custodian means, and changes their own offices', async ({
  start,
}, info) => {
  const { page: windowOf, profile } = await start();
  const page = windowOf();
  await setUpUnit(page);
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name: 'Members' }).click();
  await expect(page.getByText('The unit has one custodian.')).toBeVisible();
  const workstations = page.getByRole('list', { name: /^Workstations of / });
  await expect(workstations).toContainText('this one');
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('members.png'), fullPage: true });

  await page.getByRole('button', { name: /^Change the offices of / }).click();
  await page.getByRole('checkbox', { name: 'Supervisor' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Change the offices', exact: true }).click();
  await expect(page.getByText(/Supervisor · since/)).toBeVisible();
  await expect(page.getByText('Waits for another signature')).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('changed.png'), fullPage: true });
  for (const text of [ourUnit.name, ourUnit.force, ourUnit.unit])
    expect(filesHolding(profile, text)).toEqual([]);
});
