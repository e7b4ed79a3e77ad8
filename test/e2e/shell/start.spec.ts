import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchEnvironment, machineSwitches } from '../../../build/scripts/launch.mjs';
import { processTree } from '../tools/memory-scan.ts';
import { buildProbe } from './build-probe.ts';
import { test } from './shell-app.ts';

/** @file How the application may be started, and how not. */

// The name of the executable, by the same way as every tool finds it.
const electron = createRequire(import.meta.url)('electron') as string;

type Ended = { readonly code: number | null; readonly said: string; readonly ms: number };

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const started = Date.now();
  const child = spawn(electron, args, {
    env: { ...launchEnvironment(), ...env },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 30_000);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(tooLong);
      resolve({ code, said, ms: Date.now() - started });
    }),
  );
}

test.describe('production', () => {
  let folder = '';
  let production = '';
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'probity-production-'));
    chmodSync(folder, 0o755);
    production = await buildProbe('production', join(folder, 'app'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const switches = [
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '--js-flags=--expose-gc',
    '--user-data-dir=/tmp/elsewhere',
    '--load-extension=/tmp',
    '--proxy-server=127.0.0.1:9',
    '--disable-web-security',
    '--enable-logging',
    '--host-rules=MAP * 127.0.0.1',
    '--no-sandbox',
  ];

  test('ends before any window, with its own exit code, when started with a dangerous switch', async () => {
    const home = join(folder, 'home');
    for (const before of [true, false]) {
      for (const one of before ? switches : switches.slice(0, 2)) {
        // A root user's Chromium would end by itself without the last one, which production refuses as well.
        const args = before
          ? [one, ...machineSwitches(), production]
          : [production, one, ...machineSwitches()];
        const { code, said } = await run(args, { HOME: home, XDG_CONFIG_HOME: home });
        expect(said, one).toContain('Probity does not start with --');
        expect(code, one).toBe(78);
      }
    }
    expect(() => readdirSync(join(home, 'Probity', 'vaults'))).toThrow('ENOENT');
  });
});

test('a second start shows the first window and ends; what it was given is ignored', async ({
  launch,
  built,
}) => {
  const shell = await launch();
  await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const hostile = [
    'app://evil/',
    'file:///etc/passwd',
    '--user-data-dir=/tmp/other',
    'javascript:alert(1)',
    '\u202ename',
    '%00',
  ];
  const { code, said } = await run([...machineSwitches(), built, ...hostile], {
    PROBITY_USER_DATA: shell.profile,
  });
  expect(code).toBe(0);
  expect(said).toContain('already open for this profile');
  expect(shell.app.windows()).toHaveLength(1);
  expect(shell.page.url()).toBe('app://probity/index.html');
});

test('no process leaves its memory in a dump, and no crash reporter runs', async ({ launch }) => {
  const shell = await launch();
  // Chromium's helpers come and go: looked at afresh each time.
  const read = (name: string): string[] =>
    processTree(shell.app.process().pid ?? 0).flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${String(pid)}/${name}`, 'latin1').trim()];
      } catch {
        return [];
      }
    });
  expect(read('cmdline').length).toBeGreaterThan(2);
  await expect.poll(() => [...new Set(read('coredump_filter'))]).toEqual(['00000000']);
  expect(read('cmdline').filter((command) => command.includes('crashpad'))).toEqual([]);
});
