import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { bundleByTools, recipientByTools, signingKeyByTools } from '../../bundle/outside-tools.ts';
import { aJapanesePdf, aJapanesePdfSays } from '../../builders/pdf.ts';
import { aPicture } from '../../builders/picture.ts';
import { killAndUnlock, openBySearch } from '../casework/more-steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { Bundles } from '../pages/bundles.ts';
import { CasePage } from '../pages/case-page.ts';
import { daysGoBy, dayFromNow } from '../pages/days.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { Outside } from '../pages/outside.ts';
import { test, type Probity } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { takePictures } from './screens.ts';

/** @file A bundle that another force made with the tools it has, sealed for the unit, opened in it and kept with a case; a large one that is
 *  stopped, and one that is open in a kill. Everybody is invented. */

const hester = { name: 'Hester Vane', organisation: 'Example Constabulary PSD' };

test('a unit gives out its keys, compares somebody’s, refuses what was changed, opens what they sealed and keeps it with a case', async ({
  start,
  freshFolder,
}) => {
  let probity = await start();
  let page = probity.page();
  test.setTimeout(300_000);
  const folder = freshFolder('outside');
  const { passphrase } = await setUpUnit(page);
  await new ReportForm(page).record();
  const desk = new Desk(page);
  const outside = new Outside(page);
  await desk.goTo('Unit and settings');
  await outside.openTab('Keys for outsiders');
  await expect(page.getByText('The unit has no keys for outsiders yet')).toBeVisible();
  const keys = await outside.makeKeys();
  await expectAccessible(page);
  await takePictures(page, 'keys');
  const paper = join(folder, 'keys.pdf');
  await saveTo(probity.app, paper);
  await page.getByRole('button', { name: 'Save the page for outsiders' }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const printed = execFileSync('pdftotext', ['-layout', paper, '-'], { encoding: 'utf8' });
  expect(printed).toContain(keys.fingerprint);
  expect(printed).toContain(keys.recipient);

  const signer = signingKeyByTools(folder);
  await outside.openTab('Address book');
  const signing = signer.line;
  await outside.enter(hester.name, hester.organisation, {
    ...{ signing, recipient: recipientByTools(folder) },
  });
  await expect(page.getByText('not compared yet')).toBeVisible();
  await outside.beginToCompare('Hester Vane');
  await expect(page.getByText(signer.fingerprint)).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'compare');
  await outside.compare('Hester Vane, on the number of their switchboard');
  await expect(page.getByText('compared', { exact: true })).toBeVisible();
  await expectAccessible(page, { within: 'main' });
  await takePictures(page, 'addresses');

  const { bundle, signature } = bundleByTools(folder, {
    name: 'PSD-2027-014',
    files: {
      'case.html': '<script>document.title = "reached"</script><p>An entry (invented).</p>',
      'letter.txt': 'A letter of another force (invented).',
      'photo.png': aPicture(320, 200),
      'statement.pdf': aJapanesePdf(),
    },
    recipient: keys.recipient,
    keyFile: signer.keyFile,
  });
  const changed = readFileSync(bundle);
  changed.writeUInt8(changed.readUInt8(changed.length - 30) ^ 1, changed.length - 30);
  const changedBundle = join(folder, 'changed.bag.tar.age');
  writeFileSync(changedBundle, changed);
  await desk.goTo('Received bundles');
  await outside.chooseBundle(changedBundle, signature);
  await expect(
    page.getByText('One of the two was changed after it was made.').first(),
  ).toBeVisible();
  await expect(page.getByText('Opened or refused in this unit')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'refused');

  await outside.chooseBundle(bundle, signature);
  await expect(page.getByText('Signed by Hester Vane, Example Constabulary PSD.')).toBeVisible();
  await expectAccessible(page, { within: 'main' });
  await takePictures(page, 'signed');
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: /case\.html/ }).click();
  await expect(page.getByText('<script>document.title = "reached"</script>')).toBeVisible();
  expect(await page.title()).not.toBe('reached');
  await expectAccessible(page);
  await takePictures(page, 'open');
  await page.getByRole('button', { name: /^photo\.png/ }).click();
  await expect(page.getByRole('img', { name: 'The picture data/photo.png' })).toBeVisible();
  await takePictures(page, 'picture');
  await page.getByRole('button', { name: /^statement\.pdf/ }).click();
  // Read with a character map that the document names and does not bring along.
  await expect(page.getByRole('img', { name: aJapanesePdfSays })).toBeVisible();
  await expectAccessible(page, { within: 'main' });
  await takePictures(page, 'pdf');
  await outside.keep(aReport.surname, 'What her force holds on the associate.', async () => {
    await expectAccessible(page, { within: 'main' });
    await takePictures(page, 'keep');
  });
  await page.getByRole('button', { name: 'Close the bundle' }).click();
  await expect(page.getByText(/opened, signed by Hester Vane, .*4 files/)).toBeVisible();

  // Too large for the memory of the vault: the sealer reads it, and it can be stopped.
  const large = bundleByTools(folder, {
    name: 'PSD-2027-015',
    files: { 'letter.txt': 'Another letter (invented).', 'video.bin': Buffer.alloc(350_000_000) },
    recipient: keys.recipient,
    keyFile: signer.keyFile,
  });
  await outside.chooseBundle(large.bundle, large.signature);
  await expect(page.getByText('Signed by Hester Vane, Example Constabulary PSD.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. Nothing of the bundle was kept here')).toBeVisible();
  expect(partsUnderWay(probity.profile)).toEqual([]);
  await outside.chooseBundle(large.bundle, large.signature);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: /^letter\.txt/ }).click();
  await expect(page.getByText('Another letter (invented).')).toBeVisible();
  expect(partsUnderWay(probity.profile)).not.toEqual([]);

  // Killed while it is open: nothing of it stays, and what was kept is found again.
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await expect.poll(() => partsUnderWay(probity.profile)).toEqual([]);
  await openBySearch(page, aReport.surname);
  await new CasePage(page).openTab('Exhibits');
  await takePictures(page, 'kept-list');
  await page.getByRole('link', { name: 'PSD-2027-014.bag.tar.age' }).click();
  await expect(page.getByText('Signed by Hester Vane, Example Constabulary PSD.')).toBeVisible();
  await page.getByRole('button', { name: /^photo\.png/ }).click();
  await expect(page.getByRole('img', { name: 'The picture data/photo.png' })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'kept');
  await page.getByRole('button', { name: 'Take it into the exhibits' }).click();
  await page.getByRole('button', { name: 'Describe and register photo.png' }).click();
  const onCase = new CasePage(page);
  await expect(onCase.field('Where was it found, or who gave it?')).toHaveValue(
    'In the received bundle PSD-2027-014.bag.tar.age, as photo.png; from Hester Vane, Example Constabulary PSD',
  );
  await onCase.field('What is it?').fill('Picture of the gate');
  await onCase.save('Register the file');
  await onCase.openTab('Exhibits');
  await expect(page.getByRole('grid', { name: 'Exhibits' }).getByText('MH/1')).toBeVisible();
  await herKeyExpires(probity, join(folder, 'for-hester.age'));
});

/** A bundle is prepared while her key is good; after a year it is not written before somebody asked again. */
async function herKeyExpires(probity: Probity, path: string): Promise<void> {
  const page = probity.page();
  const desk = new Desk(page);
  const outside = new Outside(page);
  const bundles = new Bundles(page);
  await bundles.begin('Full');
  await bundles.fillIn({ profile: 'Full', ...hester, fromAddressBook: true });
  await bundles.prepare();
  await daysGoBy(page, 370);
  await desk.goTo('My work');
  await expect(page.getByText('A key has expired')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'expired-work');
  await openBySearch(page, aReport.surname);
  await bundles.beginToWrite();
  await saveTo(probity.app, path);
  await page.getByRole('button', { name: 'Choose where to write the bundle' }).click();
  await expect(page.getByText('A key here has expired in the address book.').first()).toBeVisible();
  await takePictures(page, 'expired-write');
  expect([existsSync(path), existsSync(`${path}.sig`)]).toEqual([false, false]);
  await desk.goTo('Unit and settings');
  await outside.openTab('Address book');
  await expect(page.getByText('expired', { exact: true })).toBeVisible();
  await expectAccessible(page, { within: 'main' });
  await takePictures(page, 'expired');
  await outside.askedAgain(hester.name, dayFromNow(600));
  await expect(page.getByText('compared', { exact: true })).toBeVisible();
  await openBySearch(page, aReport.surname);
  await bundles.beginToWrite();
  expect(await bundles.write(probity.app, path)).toEqual([]);
  expect([existsSync(path), existsSync(`${path}.sig`)]).toEqual([true, true]);
}

/** What a sealer left of a bundle that is looked at, in every vault of a profile. */
function partsUnderWay(profile: string): readonly string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.includes('under-way') && path.endsWith('.prt'),
  );
}
