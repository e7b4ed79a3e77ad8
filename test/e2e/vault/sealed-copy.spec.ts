import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { Desk } from '../pages/desk.ts';
import { choose } from '../pages/dialogs.ts';
import { FirstRun, setUpUnit } from '../pages/first-run.ts';
import { Health } from '../pages/health.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { SealedCopies } from '../pages/sealed-copies.ts';
import { filesHolding } from '../tools/file-scan.ts';

/** @file One disk is everything, until there is a stick: copied twice, and brought back on another workstation with the paper kit. */

test('a sealed copy is made, added to, and restored in a new profile with the recovery kit', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const stick = freshFolder('stick');
  const first = await start({ profile });
  const { words, passphrase } = await setUpUnit(first.page());
  const page = first.page();
  const reference = await new ReportForm(page).record();

  const copies = new SealedCopies(page);
  await copies.open();
  await expectAccessible(page);
  await choose(first.app, stick);
  await copies.make();
  const whole = await copies.figures();
  expect(whole.copied).toBeGreaterThan(5);
  expect(whole.verified).toBe(whole.copied);
  await expectAccessible(page);
  for (const text of [aReport.surname, aReport.associate, reference, passphrase])
    expect(filesHolding(stick, text)).toEqual([]);

  // The power goes while the second copy is made; the third finds what is there and adds what is not.
  await new People(page).open();
  await new People(page).name('Hester Vane');
  await copies.open();
  await copies.make();
  await first.kill();
  const again = await start({ profile });
  await new LockScreen(again.page()).unlock(passphrase);
  const later = new SealedCopies(again.page());
  await later.open();
  await choose(again.app, stick);
  await later.make();
  const added = await later.figures();
  expect(added.alreadyThere).toBeGreaterThan(0);
  expect(added.copied).toBeLessThan(whole.copied);
  expect(added.verified).toBe(added.copied + added.alreadyThere);
  await new Health(again.page()).open();
  await expect(again.page().getByText('never', { exact: true })).toBeHidden();
  await again.kill();
  rmSync(profile, { recursive: true });

  const elsewhere = freshFolder('elsewhere');
  const second = await start({ profile: elsewhere });
  const fresh = second.page();
  const begin = new FirstRun(fresh);
  await begin.chooseRestore();
  await expectAccessible(fresh);
  await choose(second.app, freshFolder('empty'));
  await fresh.getByRole('button', { name: 'Choose the folder' }).click();
  await expect(fresh.getByText('There is no sealed vault in')).toBeVisible();
  await choose(second.app, stick);
  await fresh.getByRole('button', { name: 'Choose another folder' }).click();
  await fresh.getByRole('button', { name: /^Restore \w+/ }).click();
  await expect(fresh.getByText('Every file was read back and is right.')).toBeVisible();
  await expectAccessible(fresh);
  await fresh.getByRole('button', { name: 'Go to the lock screen' }).click();
  const lock = new LockScreen(fresh);
  await lock.takeOutTheKit();
  await lock.recover(words);
  await new Desk(fresh).expectShown();

  await new Cases(fresh).open();
  await expect(new Cases(fresh).row(reference)).toContainText(aReport.surname);
  await new People(fresh).open();
  await expect(new People(fresh).row('Hester Vane')).toHaveCount(1);
  await new People(fresh).name('Named Elsewhere');
  await new Health(fresh).open();
  await expect(new Health(fresh).trouble('A record is damaged')).toHaveCount(0);
  await expect(new Health(fresh).trouble('The newest records are missing')).toHaveCount(0);
});

test('a copy with a changed byte is not taken for a whole one', async ({ start, freshFolder }) => {
  const stick = freshFolder('stick');
  const first = await start();
  const { passphrase } = await setUpUnit(first.page());
  await new ReportForm(first.page()).record();
  await new SealedCopies(first.page()).open();
  await choose(first.app, stick);
  await new SealedCopies(first.page()).make();
  await new SealedCopies(first.page()).figures();
  const damaged =
    readdirSync(stick, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('.seg'),
    ) ?? '';
  const bytes = readFileSync(join(stick, damaged));
  bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
  writeFileSync(join(stick, damaged), bytes);

  const second = await start();
  const page = second.page();
  await new FirstRun(page).chooseRestore();
  await choose(second.app, stick);
  await page.getByRole('button', { name: 'Choose the folder' }).click();
  await page.getByRole('button', { name: /^Restore \w+/ }).click();
  await expect(page.getByText('One file is not right.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the lock screen' }).click();
  await new LockScreen(page).unlock(passphrase);
  await new Health(page).open();
  await expect(new Health(page).trouble('A record is damaged').first()).toBeVisible();
});
