import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { GuestPack } from '../pages/guest-pack.ts';
import { InterviewMode } from '../pages/interview-mode.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { filesHolding } from '../tools/file-scan.ts';

/** @file A local manager holds an interview on a guest pack, on a workstation without a vault. Everybody is fictitious. */

const canary = 'Zanzibarnacle';

test('a local manager holds an interview on a pack, through a kill, and the unit brings its return in', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  const carried = freshFolder('carried');
  const pack = join(carried, 'Guest pack.age');
  const back = join(carried, 'Guest return.age');
  const unit = await start();
  await setUpUnit(unit.page());
  await new ReportForm(unit.page()).record();
  await new InterviewMode(unit.page()).plan('Isolde Varga');
  const ours = new GuestPack(unit.page());
  await new CasePage(unit.page()).begin('Make a guest pack');
  await expectAccessible(unit.page());
  await unit.page().getByRole('button', { name: 'Cancel' }).click();
  const words = await ours.make(unit.app, pack, `Ask about the ${canary}.`);
  await expectAccessible(unit.page());
  await ours.told();
  await new CasePage(unit.page()).expectToldOnTimeline('Guest pack made');
  expect(readFileSync(pack, 'latin1').startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);

  // Another workstation, with nothing on it.
  let theirs = await start();
  let guest = new GuestPack(theirs.page());
  const torn = join(carried, 'torn.age');
  writeFileSync(torn, readFileSync(pack).subarray(0, -40));
  await guest.open(torn, words);
  await expect(theirs.page().getByText('That file is not whole', { exact: false })).toBeVisible();
  await theirs.page().getByRole('button', { name: 'Back' }).click();
  await theirs.page().getByRole('button', { name: 'Back' }).click();
  await guest.open(pack, words);
  await guest.expectOpen();
  await expect(theirs.page().getByText(`Ask about the ${canary}.`)).toBeVisible();
  await expectAccessible(theirs.page());
  await theirs.page().getByRole('button', { name: 'Hold the interview' }).click();
  let room = new InterviewMode(theirs.page());
  await room.start('Noor Alder');
  await room.giveRights();
  await room.goTo('Requests for information');
  await room.say('Q', `Has he ever asked you about the ${canary}?`);
  await room.box.fill('Once, at a family dinner.');
  await expect(room.saved).toBeVisible();
  // What is promised of a line in the making is a time: it is kept within a second.
  await theirs.page().waitForTimeout(1_500);
  await theirs.kill();
  for (const word of [canary, aReport.surname, 'Varga', words])
    expect(filesHolding(theirs.profile, word)).toEqual([]);

  theirs = await start({ profile: theirs.profile });
  guest = new GuestPack(theirs.page());
  await guest.goOn(words);
  await guest.expectOpen();
  await theirs.page().getByRole('button', { name: 'Go on with the interview' }).click();
  room = new InterviewMode(theirs.page());
  await expect(room.record).toContainText(`Has he ever asked you about the ${canary}?`);
  await expect(room.box).toHaveValue('Once, at a family dinner.');
  await room.box.press('Enter');
  await expect(room.record).toContainText('Once, at a family dinner.');
  const form = new CasePage(theirs.page());
  await theirs.page().getByRole('button', { name: 'Read back and sign' }).click();
  await theirs.page().getByRole('button', { name: 'End and read back' }).click();
  await form.choose('How was it read back?', 'Read out to the member');
  await form.choose('Is it accepted as right?', 'Yes');
  await form.press('Record the reading');
  await expect(theirs.page().getByText(/^✓ Read out at/)).toBeVisible();
  await form.press('Sign and seal');
  await expect(
    theirs.page().getByRole('heading', { name: 'Signed and sealed, version 1' }),
  ).toBeVisible();
  await theirs.page().getByRole('button', { name: 'Back to the pack' }).click();
  await guest.writeReturn(theirs.app, back);
  for (const word of [canary, aReport.surname]) {
    expect(filesHolding(theirs.profile, word)).toEqual([]);
    expect(filesHolding(carried, word)).toEqual([]);
  }

  await new CasePage(unit.page()).begin('Bring in a guest’s return');
  await ours.chooseReturn(pack);
  await expect(
    unit.page().getByText('not the one that is asked for', { exact: false }),
  ).toBeVisible();
  await ours.chooseReturn(back);
  await expect(
    unit.page().getByRole('heading', { name: /^Conducted by .*Isolde Varga, on a pack of/ }),
  ).toBeVisible();
  await expectAccessible(unit.page());
  await new CasePage(unit.page()).save('Bring it in as the record');
  const onCase = new CasePage(unit.page());
  await onCase.expectToldOnTimeline('Interview conducted by a guest taken in');
  await onCase.openTab('Interview');
  await expect(onCase.timeline.getByText('Brought back')).toBeVisible();
  await expect(onCase.timeline.getByText(/Isolde Varga, on a guest pack of/)).toBeVisible();
  await unit.page().getByRole('link', { name: 'Open the record' }).first().click();
  await expect(new InterviewMode(unit.page()).record).toContainText('Once, at a family dinner.');
});
