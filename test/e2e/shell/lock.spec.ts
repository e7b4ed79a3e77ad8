import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { filesHolding } from '../tools/file-scan.ts';
import { processTree, scanProcesses } from '../tools/memory-scan.ts';
import { someVault, test, type ShellApp } from './shell-app.ts';

/** @file Lock ends every process that saw plaintext, the main process included. The scanner must find the canaries first, or its silence would mean nothing. */

// A recording of the page would carry what it shows through the main process.
test.use({ trace: 'off' });

/** Nowhere written in one piece, so that only what the worker made of them can be found. */
const parts = ['zeb', 'ra', 'cros', 'sing'] as const;
const canary = parts.join('');

const pidOf = ({ app }: ShellApp): number => app.process().pid ?? 0;

async function openSession(shell: ShellApp): Promise<number> {
  await shell.ask('session.opened', { vaultId: someVault });
  expect(await shell.probe({ say: 'secrets', parts, count: 500 })).toBe(500);
  return rendererPid(shell);
}

const rendererPid = ({ app }: ShellApp): Promise<number> =>
  app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );

const lockedBecause = async (shell: ShellApp): Promise<unknown> => {
  const facts = (await shell.ask('shell.facts', {})) as { value: { lockedBecause?: string } };
  return facts.value.lockedBecause;
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${String(pid)}`);

test('after a lock no process holds a word of what was open, and no file does', async ({
  launch,
  freshProfile,
}) => {
  const temporary = freshProfile();
  const shell = await launch({ env: { TMPDIR: temporary } });
  await openSession(shell);
  const open = processTree(pidOf(shell));
  expect(scanProcesses(open, canary).hits).toBeGreaterThan(500);

  await shell.lock();
  const fresh = await shell.nextPage();
  await expect.poll(() => open.filter(isAlive)).toEqual([]);

  const after = scanProcesses(processTree(pidOf(shell)), canary);
  expect(after.where).toEqual([]);
  expect(after.hits).toBe(0);
  expect(after.scannedBytes).toBeGreaterThan(50_000_000);
  expect(await lockedBecause(shell)).toBe('asked');
  expect(await fresh.locator('#secrets p').count()).toBe(0);
  expect(filesHolding(shell.profile, canary)).toEqual([]);
  expect(filesHolding(temporary, canary)).toEqual([]);
});

test('the scanner of files finds a planted word in each of its disguises', async ({
  freshProfile,
}) => {
  const folder = freshProfile();
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'plain'), `x${canary}y`);
  writeFileSync(join(folder, 'wide'), Buffer.from(canary, 'utf16le'));
  writeFileSync(join(folder, 'hex'), Buffer.from(canary).toString('hex'));
  for (const lead of ['', 'a', 'ab'])
    writeFileSync(
      join(folder, `base64${lead}`),
      Buffer.from(`${lead}${canary} and more`).toString('base64'),
    );
  writeFileSync(join(folder, `named-${canary}`), '');
  writeFileSync(join(folder, 'innocent'), 'zebra crossing');
  expect(filesHolding(folder, canary)).toHaveLength(7);
});

const triggers: readonly (readonly [string, string, (shell: ShellApp) => Promise<unknown>])[] = [
  [
    'the machine suspends',
    'suspend',
    ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  ],
  [
    'the system locks its screen',
    'os-lock',
    ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')),
  ],
  [
    'the user is switched',
    'os-lock',
    ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('user-did-resign-active')),
  ],
  [
    'the menu’s key is pressed',
    'asked',
    ({ app }) =>
      app.evaluate(({ Menu }) => {
        const items =
          Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
        items.find((item) => item.accelerator === 'CmdOrCtrl+L')?.click();
      }),
  ],
  [
    'the screen’s process dies',
    'crash',
    async ({ app }) =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      ),
  ],
];

for (const [what, reason, trigger] of triggers) {
  test(`locks when ${what}`, async ({ launch }) => {
    const shell = await launch();
    await openSession(shell);
    const open = processTree(pidOf(shell));
    // The application may be gone before the driver hears that it was told.
    await trigger(shell).catch(() => undefined);
    await shell.nextPage();
    expect(await lockedBecause(shell)).toBe(reason);
    await expect.poll(() => open.filter(isAlive)).toEqual([]);
    expect(shell.app.windows()).toHaveLength(1);
  });
}

test('locks when nobody has done anything for a while, and not before', async ({ launch }) => {
  const shell = await launch({ env: { PROBITY_IDLE_SECONDS: '3' } });
  await openSession(shell);
  for (let times = 0; times < 5; times++) {
    await shell.page.waitForTimeout(1000);
    await shell.ask('session.active', {});
  }
  await shell.nextPage();
  expect(await lockedBecause(shell)).toBe('idle');
});

test('locks after the longest session, however busy', async ({ launch }) => {
  const shell = await launch({ env: { PROBITY_SESSION_SECONDS: '2' } });
  await openSession(shell);
  await shell.nextPage();
  expect(await lockedBecause(shell)).toBe('eight-hours');
});

test('locks when the clock that people set jumps', async ({ launch }) => {
  const shell = await launch();
  await openSession(shell);
  await shell.app.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() - 3_600_000;
  });
  await shell.nextPage();
  expect(await lockedBecause(shell)).toBe('clock-jump');
});

test('a screen that dies with nothing open is shown again by the same process', async ({
  launch,
}) => {
  const shell = await launch();
  const main = pidOf(shell);
  const old = await rendererPid(shell);
  const gone = shell.page.waitForEvent('crash');
  await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await gone;
  await expect.poll(() => rendererPid(shell)).not.toBe(old);
  expect(isAlive(main)).toBe(true);
});

test('a folder that does not answer keeps no process alive', async ({ launch, freshProfile }) => {
  const shell = await launch();
  await openSession(shell);
  // Whoever opens a pipe waits for somebody at its other end: as for a file server that went away.
  const silent = join(freshProfile(), 'silent');
  execFileSync('mkfifo', [silent]);
  await shell.app.evaluate((_, path) => {
    void process.getBuiltinModule('node:fs').promises.readFile(path);
  }, silent);
  const open = processTree(pidOf(shell));
  await shell.lock();
  await shell.nextPage();
  await expect.poll(() => open.filter(isAlive)).toEqual([]);
});

test('a lock screen with nothing open stays when the machine suspends', async ({ launch }) => {
  const shell = await launch();
  const pid = await rendererPid(shell);
  await shell.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  expect(await rendererPid(shell)).toBe(pid);
  expect(await lockedBecause(shell)).toBeUndefined();
});

test('an append in flight at a lock is on the disk', async ({ launch }) => {
  const shell = await launch();
  await openSession(shell);
  await shell.page.evaluate(async (vaultId) => {
    const append = (number: number) =>
      window.probe({ say: 'append', vaultId, text: `[${String(number)}]` });
    await append(0);
    for (let number = 1; number < 50; number++) void append(number);
    setTimeout(() => window.probity?.lock(), 5);
  }, someVault);
  await shell.nextPage();
  // What reached the disk is the first so many of them, each whole: the lock tore nothing.
  const { value: files } = (await shell.ask('replica.list', { vaultId: someVault })) as {
    value: { name: string }[];
  };
  expect(files).toHaveLength(1);
  const vault = join(shell.profile, 'vaults', someVault);
  const name = readdirSync(vault, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(files[0]?.name ?? '?'),
  );
  const written = readFileSync(join(vault, name ?? '?'), 'latin1').slice(8);
  const expected = Array.from({ length: 50 }, (_, number) => `[${String(number)}]`).join('');
  expect(written.length).toBeGreaterThan(0);
  expect(expected.startsWith(written) && written.endsWith(']')).toBe(true);
});

test('the clipboard loses what was copied inside, and keeps what came from elsewhere', async ({
  launch,
  freshProfile,
}) => {
  const shell = await launch();
  await openSession(shell);
  const readText = () => shell.app.evaluate(async ({ clipboard }) => clipboard.readText());
  await shell.page.fill('#field', 'copied inside');
  await shell.page.locator('#field').selectText();
  await shell.page.keyboard.press('Control+C');
  expect(await readText()).toBe('copied inside');
  // On X11 a clipboard is empty when its owner has ended: that it was cleared before is noted.
  const note = join(freshProfile(), 'cleared');
  const noteClearing = () =>
    shell.app.evaluate(({ clipboard }, path) => {
      const clear: (...given: string[]) => unknown = clipboard.clear.bind(clipboard);
      Reflect.set(clipboard, 'clear', (...given: string[]) => {
        clear(...given);
        if (given.length === 0) process.getBuiltinModule('node:fs').writeFileSync(path, '');
      });
    }, note);
  await noteClearing();
  await shell.lock();
  await shell.nextPage();
  expect(existsSync(note)).toBe(true);
  expect(await readText()).toBe('');
  rmSync(note);

  const another = await launch();
  await openSession(shell);
  await shell.page.fill('#field', 'copied inside');
  await shell.page.locator('#field').selectText();
  await shell.page.keyboard.press('Control+C');
  expect(await readText()).toBe('copied inside');
  await another.app.evaluate(async ({ clipboard }) => clipboard.writeText('from elsewhere'));
  await expect.poll(readText).toBe('from elsewhere');
  await noteClearing();
  await shell.lock();
  await shell.nextPage();
  expect(existsSync(note)).toBe(false);
  expect(await readText()).toBe('from elsewhere');
});

test('cutting takes the text out of the field, and a password is not copied', async ({
  launch,
}) => {
  const shell = await launch();
  await shell.page.fill('#field', 'cut this');
  await shell.page.locator('#field').selectText();
  await shell.page.keyboard.press('Control+X');
  expect(await shell.page.inputValue('#field')).toBe('');
  await shell.page.keyboard.press('Control+V');
  expect(await shell.page.inputValue('#field')).toBe('cut this');
  await shell.page.keyboard.press('Control+Z');
  expect(await shell.page.inputValue('#field')).toBe('');
});

test('the window comes back where it was', async ({ launch }) => {
  const shell = await launch();
  const place = { x: 40, y: 50, width: 900, height: 700 };
  await shell.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await shell.page.waitForTimeout(300);
  await shell.lock();
  await shell.nextPage();
  const bounds = await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 900, height: 700 });
});
