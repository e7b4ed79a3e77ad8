import { existsSync } from 'node:fs';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { FirstRun } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { ReportForm } from '../pages/report.ts';
import { test, type Probity } from '../pages/probity.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { processTree, scanProcesses } from '../tools/memory-scan.ts';

/** @file What was typed into the vault is in the memory of the screen while it is open, and nowhere at all once it is locked: every
 *  process that was there while it was open is gone then, the main process included.
 *  Whatever the driver sends or reads passes through the main process and stays there for a while, so the words are typed key by key and
 *  the page is asked in yes and no only: an expectation that does not hold at once answers with all that the page shows. */

// A recording of the page would carry what it shows through the main process.
test.use({ trace: 'off' });

/** In every secret of this story, so that one look finds any of them. */
const mark = 'quiverthwick';
const checks = 'Which checks, by whom and when?';
const words = {
  passphrase: `kestrel ${mark} over 9 wet rooftops`,
  draft: `thistledown ${mark} gantry`,
  record: `Ottoline ${mark}`,
  sought: `umbrageous ${mark}`,
};

const rendererPid = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0);

test('after a lock no file, clipboard, title or process holds what was typed', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const temporary = freshFolder('temporary');
  const founding = await start({ profile });
  const first = new FirstRun(founding.page());
  await first.chooseSetUp();
  await first.describeUnit();
  await first.describeYourself();
  await first.takeOwnPassphrase(words.passphrase, 'Set up the unit');
  await first.kit.read();
  await founding.kill();

  const probity = await start({ profile, env: { TMPDIR: temporary } });
  const said = listenTo(probity.app);
  await unlockByKeys(probity);
  await typeEverywhere(probity);
  const oldPid = await rendererPid(probity.app);
  for (const word of [words.draft, words.record, words.sought]) {
    expect(scanProcesses([oldPid], word).hits, word).toBeGreaterThan(0);
  }
  await copyDraft(probity);

  const open = processTree(probity.pid);
  expect(open).toContain(oldPid);
  await probity
    .page()
    .keyboard.press('Control+L')
    .catch(() => undefined);
  await new LockScreen(await probity.nextPage()).expectShown();
  const saidSince = listenTo(probity.app);
  await expect.poll(() => open.filter((pid) => existsSync(`/proc/${String(pid)}`))).toEqual([]);

  const remaining = processTree(probity.pid);
  expect(remaining.length).toBeGreaterThan(3);
  const after = scanProcesses(remaining, mark);
  expect(after.where).toEqual([]);
  expect(after.hits).toBe(0);
  expect(after.scannedBytes).toBeGreaterThan(50_000_000);
  expect(filesHolding(profile, mark)).toEqual([]);
  expect(filesHolding(temporary, mark)).toEqual([]);
  expect(said() + saidSince()).not.toContain(mark);
  expect(await clipboards(probity.app)).toEqual(['', '']);
  expect(await titles(probity.app)).toEqual(['Probity']);
});

async function unlockByKeys(probity: Probity): Promise<void> {
  const page = probity.page();
  await new LockScreen(page).passphrase.focus();
  await page.keyboard.type(words.passphrase);
  await page.keyboard.press('Enter');
  await shows(page, 'Record report');
}

/** A draft, a record, a search. */
async function typeEverywhere(probity: Probity): Promise<void> {
  const page = probity.page();
  const report = new ReportForm(page);
  await report.open();
  await report.choose('Were systems checks made to confirm it?', /^Checks were made/);
  await focusOn(page, checks);
  await page.keyboard.type(words.draft);
  await shows(page, 'Draft kept');

  await press(page, 'Unit and settings');
  await shows(page, 'Name a person');
  await press(page, 'Name a person');
  await shows(page, 'Rank or grade');
  await focusOn(page, 'Rank or grade');
  await page.keyboard.type('Supt');
  await press(page, 'Appropriate Authority');
  await focusOn(page, 'Name');
  await page.keyboard.type(words.record);
  await press(page, 'Name the person');
  await shows(page, 'on this disk');

  await page.keyboard.press('Control+K');
  await page.keyboard.type(words.sought);
  await page.keyboard.press('Escape');
}

async function copyDraft(probity: Probity): Promise<void> {
  const page = probity.page();
  await press(page, 'Record report');
  await shows(page, checks);
  await focusOn(page, checks);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect
    .poll(() => probity.app.evaluate(async ({ clipboard }) => clipboard.has('text/plain')))
    .toBe(true);
}

/** Asked without anything of the page in the answer: the driver's own expectations carry a snapshot of it. */
const shows = (page: Page, text: string): Promise<void> =>
  expect
    .poll(() => page.evaluate((sought) => document.body.innerText.includes(sought), text))
    .toBe(true);

/** What was copied, and what X11 keeps because it was selected. */
const clipboards = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(async ({ clipboard }) => {
    type Reader = { readonly readText: (kind?: string) => string | Promise<string> };
    const older: Reader = clipboard;
    const newer: { readonly selection?: Reader } = clipboard;
    const selected = newer.selection ? newer.selection.readText() : older.readText('selection');
    return [await older.readText(), await selected];
  });

/** The field of this label gets the focus, as by a click: the driver's own way would read the field back. */
const focusOn = (page: Page, label: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate((sought) => {
        const labels = [...document.querySelectorAll('label')];
        const control = labels.find(
          ({ innerText, control }) =>
            innerText.trim().startsWith(sought) && control?.checkVisibility() === true,
        )?.control;
        control?.focus();
        return control !== undefined && document.activeElement === control;
      }, label),
    )
    .toBe(true);

/** Presses what is called this, whatever it is. */
const press = (page: Page, name: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate((sought) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, a, label')].find(
          (each) => each.innerText.trim() === sought && each.checkVisibility(),
        );
        found?.click();
        return found !== undefined;
      }, name),
    )
    .toBe(true);

const titles = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );

/** Everything the application writes to its streams from now on. */
function listenTo(app: ElectronApplication): () => string {
  let heard = '';
  const { stdout, stderr } = app.process();
  for (const stream of [stdout, stderr])
    stream?.on('data', (part: Buffer) => (heard += part.toString()));
  return () => heard;
}
