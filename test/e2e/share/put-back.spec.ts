import { cpSync, rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { Health } from '../pages/health.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { foundUnit, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';

/** @file A machine that was put back to yesterday from its backup: the whole profile, its local store with it. Everybody is invented. */

test('a profile put back to yesterday takes what it lost from the share before it records anything', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(120_000);
  const share = freshFolder('share');
  const one = await foundUnit(start, share);
  await names(one, 'Imogen Vale');
  await one.sync();
  await one.close();
  const backup = freshFolder('backup');
  cpSync(one.profile, backup, { recursive: true, verbatimSymlinks: true });

  await one.startAgain();
  await names(one, 'Tobias Reed');
  await names(one, 'Noor Aziz');
  await one.sync();
  await one.close();
  rmSync(one.profile, { recursive: true });
  cpSync(backup, one.profile, { recursive: true, verbatimSymlinks: true });

  await one.startAgain();
  await names(one, 'Hester Vane');
  const people = new People(one.page);
  for (const name of ['Imogen Vale', 'Tobias Reed', 'Noor Aziz'])
    await expect(people.row(name)).toBeVisible();
  const health = new Health(one.page);
  await health.open();
  await expect(health.trouble('Lost records came back').first()).toBeVisible();
  await one.sync();
  await health.open();
  await expect(health.trouble('This workstation exists twice')).toHaveCount(0);
  for (const text of ['Imogen Vale', 'Tobias Reed', 'Noor Aziz', 'Hester Vane', 'Mara Hale'])
    expect(filesHolding(share, text)).toEqual([]);
});

async function names(one: Workstation, name: string): Promise<void> {
  await new Desk(one.page).goTo('My work');
  await new People(one.page).open();
  await new People(one.page).name(name);
}
