import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { bagErrors, recipientByTools } from '../../bundle/outside-tools.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { Bundles } from '../pages/bundles.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { choose, saveTo } from '../pages/dialogs.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { Outside } from '../pages/outside.ts';
import { test, type Probity } from '../pages/probity.ts';

/** @file Bundles out of the demonstration, in the real app, opened with the tools of outsiders. `npm run demo:bundle -- --out DIR` takes
 *  the same way and leaves one of each profile (`PROBITY_BUNDLES_TO`). Everybody is invented. */

const wantedIn = process.env['PROBITY_BUNDLES_TO'];
const forWhom: Readonly<Record<string, readonly [name: string, organisation: string]>> = {
  Full: ['Ines Ward', 'Professional Standards (fictitious)'],
  'Subject copy': ['Noor Alder', 'Police Federation (fictitious)'],
  Vetting: ['Ottilie Marchbank', 'Force Vetting Unit (fictitious)'],
  CPS: ['Barnaby Quillfeather', 'Crown Prosecution Service (fictitious)'],
  'Dip sample': ['Lettice Oakhanger', 'Office of the PCC (fictitious)'],
};

async function lookAround(page: Page): Promise<string> {
  const passphrase = await openDemonstration(page);
  await new Desk(page).goTo('Unit and settings');
  const outside = new Outside(page);
  await outside.openTab('Keys for outsiders');
  await outside.makeKeys();
  return passphrase;
}

async function openACase(page: Page): Promise<void> {
  await new Desk(page).goTo('Cases');
  await page.getByText('PC Idris Vane, 4471').first().click();
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
}

const statement = 'I saw the two of them at the boathouse. (Fictitious.)\n';

/** A file that was handed in, under a name that no archive would take. */
function aStatement(folder: string): string {
  const path = join(folder, 'Statement of a witness, fictitious.txt');
  writeFileSync(path, statement);
  return path;
}

const recordingBytes = 160 * 1024 * 1024;

/** A file that takes a moment to seal: nothing in it but zeros. */
function aRecording(folder: string): string {
  const path = join(folder, 'recording.bin');
  writeFileSync(path, '');
  truncateSync(path, recordingBytes);
  return path;
}

async function attach(probity: Probity, path: string, what: string): Promise<void> {
  const page = probity.page();
  const onCase = new CasePage(page);
  await onCase.begin('Register an exhibit');
  await page.getByRole('tab', { name: 'Files' }).click();
  await choose(probity.app, path);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await onCase.fill('What is it?', what);
  await onCase.fill('Where was it found, or who gave it?', 'Handed in at the front desk');
  await expect(page.getByText(/^Sealed and read back/)).toBeVisible({ timeout: 90_000 });
  await onCase.save('Register the file');
  await onCase.openTab('Timeline');
}

const inFolder = (folder: string, command: string): string => {
  const ran = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([command, ran.status, ran.status === 0 ? '' : ran.stderr]).toEqual([command, 0, '']);
  return ran.stdout;
};

/** The four commands of the page that came with it, by somebody who has never seen Probity. */
function openAsAnOutsider(folder: string, file: string): string {
  const name = basename(file, '.bag.tar.age');
  const opened = join(folder, 'opened');
  mkdirSync(opened, { recursive: true });
  inFolder(folder, `age -d -i recipient.key ${name}.bag.tar.age | tar x -C opened`);
  inFolder(join(opened, name), 'sha512sum -c --strict manifest-sha512.txt tagmanifest-sha512.txt');
  writeFileSync(
    join(folder, 'allowed_signers'),
    readFileSync(join(opened, name, 'allowed_signers')),
  );
  const verify = 'ssh-keygen -Y verify -f allowed_signers -I ccu-unit -n ccu-sealed-bundle';
  inFolder(folder, `${verify} -s ${name}.bag.tar.age.sig < ${name}.bag.tar.age`);
  inFolder(
    folder,
    `${verify} -s opened/${name}/tagmanifest-sha512.txt.sig < opened/${name}/tagmanifest-sha512.txt`,
  );
  expect(bagErrors(join(opened, name))).toEqual([]);
  return join(opened, name);
}

test('bundles are prepared, shown, written, and opened by outsiders with their own tools', async ({
  start,
  freshFolder,
}, info) => {
  test.setTimeout(300_000);
  const out = wantedIn ?? freshFolder('bundles');
  mkdirSync(out, { recursive: true });
  let probity = await start();
  let page = probity.page();
  const passphrase = await lookAround(page);
  await openACase(page);
  if (wantedIn !== undefined)
    await attach(probity, aStatement(freshFolder('handed-in')), 'Statement of a witness');
  const recipient = recipientByTools(out);
  let bundles = new Bundles(page);
  const profiles = wantedIn === undefined ? ['Subject copy'] : Object.keys(forWhom);
  for (const profile of profiles) {
    const [name = '', organisation = ''] = forWhom[profile] ?? [];
    await bundles.begin(profile);
    if (wantedIn === undefined) {
      await bundles.look();
      await expectAccessible(page);
      await page.screenshot({ path: info.outputPath('prepare.png'), fullPage: true });
    }
    await bundles.fillIn({ profile, name, organisation, recipient });
    await bundles.prepare();
    await bundles.beginToWrite();
    if (wantedIn === undefined) await expectAccessible(page);
    const suggested = await nameProposed(page);
    expect(await bundles.write(probity.app, join(out, suggested))).toEqual([]);
    if (wantedIn === undefined) await page.screenshot({ path: info.outputPath('written.png') });
    await bundles.done();
    const bag = openAsAnOutsider(out, suggested);
    expect(readFileSync(join(bag, 'data/case.html'), 'utf8')).toContain(organisation);
    const exhibit = join(bag, 'data/exhibits/E0001.bin');
    expect(existsSync(exhibit)).toBe(
      wantedIn !== undefined && (profile === 'Full' || profile === 'CPS'),
    );
    if (existsSync(exhibit)) expect(readFileSync(exhibit, 'utf8')).toBe(statement);
  }
  if (wantedIn !== undefined) {
    inFolder(out, 'rm -rf opened');
    return;
  }

  // With ten words: shown once, told by voice.
  await bundles.begin('Vetting');
  await bundles.fillIn({ profile: 'Vetting', name: 'Ottilie Marchbank', organisation: 'Vetting' });
  await bundles.prepare();
  await bundles.beginToWrite();
  const words = await bundles.write(probity.app, join(out, 'with-words.age'));
  expect(words).toHaveLength(10);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('words.png') });
  await saveTo(probity.app, join(out, 'HOW-TO-OPEN.txt'));
  await page.getByRole('button', { name: 'Save the page that says how to open it' }).click();
  await expect(page.getByText('The page is saved.')).toBeVisible();
  expect(readFileSync(join(out, 'HOW-TO-OPEN.txt'), 'utf8')).toContain('ten words with one space');
  await bundles.done();
  await new CasePage(page).expectToldOnTimeline('Bundle written');
  await openOnesOwn(page, join(out, 'with-words.age'), words);
  await openACase(page);

  // Killed while it is sealed: nothing is there under its name, the case says that it is prepared, and it is written again whole.
  await attach(probity, aRecording(freshFolder('handed-in')), 'Recording of the gate');
  await bundles.begin('Full');
  const [name = '', organisation = ''] = forWhom['Full'] ?? [];
  await bundles.fillIn({ profile: 'Full', name, organisation, recipient });
  await bundles.prepare();
  await bundles.beginToWrite();
  const cut = await nameProposed(page);
  const besides = readdirSync(out).length;
  await saveTo(probity.app, join(out, cut));
  await page.getByRole('button', { name: 'Choose where to write the bundle' }).click();
  await expect(page.getByText(/^Sealing and writing: [1-9]/)).toBeVisible({ timeout: 30_000 });
  await probity.kill();
  expect([existsSync(join(out, cut)), existsSync(join(out, `${cut}.sig`))]).toEqual([false, false]);
  probity = await start({ profile: probity.profile });
  page = probity.page();
  await new LockScreen(page).unlock(passphrase);
  await openACase(page);
  await new CasePage(page).openTab('Letters');
  await expect(page.getByText('Prepared, not written yet')).toBeVisible();
  bundles = new Bundles(page);
  await bundles.beginToWrite();
  await bundles.write(probity.app, join(out, cut));
  await bundles.done();
  // The bundle and its signature: what the kill broke off is gone.
  expect(readdirSync(out)).toHaveLength(besides + 2);
  const verify = 'ssh-keygen -Y verify -f allowed_signers -I ccu-unit -n ccu-sealed-bundle';
  inFolder(out, `${verify} -s ${cut}.sig < ${cut}`);
  expect(
    inFolder(out, `age -d -i recipient.key ${cut} | tar xO --wildcards '*/E0001.bin' | wc -c`),
  ).toBe(`${String(recordingBytes)}\n`);

  // Given up: what was prepared stays in the case, with the reason.
  await bundles.begin('Vetting');
  await bundles.fillIn({ profile: 'Vetting', name: 'Ottilie Marchbank', organisation: 'Vetting' });
  await bundles.prepare();
  await bundles.beginToGiveUp();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('give-up.png'), fullPage: true });
  await bundles.giveUp(/^It was for somebody else/, 'Vetting asked for nothing.');
  await new CasePage(page).openTab('Letters');
  await expect(page.getByText('Given up', { exact: true }).first()).toBeVisible();
  await expect(
    page.getByText(/It was for somebody else: Vetting asked for nothing/).first(),
  ).toBeVisible();
  await page.screenshot({ path: info.outputPath('letters.png'), fullPage: true });
});

/** The unit opens what it handed out itself, with the ten words, and knows that it signed it. */
async function openOnesOwn(page: Page, file: string, words: readonly string[]): Promise<void> {
  await new Desk(page).goTo('Received bundles');
  const outside = new Outside(page);
  await outside.chooseBundle(file, `${file}.sig`);
  await expect(page.getByText('Signed by this unit.')).toBeVisible();
  await outside.openWithWords(words);
  await expect(page.getByText('The same key signed the list of everything inside')).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: /^case\.json/ }).click();
  await expect(page.getByRole('region', { name: 'data/case.json' })).toContainText('"reference"');
  await page.getByRole('button', { name: 'Close the bundle' }).click();
}

/** What the dialog of the system would propose. */
async function nameProposed(page: Page): Promise<string> {
  const folder = page.getByText(/^NA-\S+\.bag\.tar\.age$/).first();
  return folder.innerText();
}
