import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { refusedExitCode } from '../../electron/start/refuse-switches.ts';
import {
  commandLineOf,
  type Installation,
  install,
  listenersOf,
  mainsOf,
  processesFrom,
  processesOf,
  type Running,
  readScreen,
  start,
  statusOf,
} from './packaged-app.ts';
import { pressLockKeys } from './press-keys.ts';

/** @file The production package, as an ordinary user gets it: its first screen, its sandbox, and that nobody can attach. */

let installation: Installation;
let running: Running | undefined;

test.beforeEach(() => {
  installation = install();
});

test.afterEach(async () => {
  await running?.kill();
  running = undefined;
  const left = mainsOf(installation).flatMap(processesFrom);
  for (const pid of mainsOf(installation)) process.kill(pid, 'SIGKILL');
  await expect.poll(() => left.filter(isAlive)).toEqual([]);
  installation.remove();
});

const opened = async (): Promise<Running> => {
  running = start(installation);
  const picture = join(installation.home, 'screen.png');
  await expect(() => {
    expect(readScreen(picture)).toMatch(/Set up a unit/i);
  }).toPass({ timeout: 60_000 });
  return running;
};

const rendererAmong = (pids: readonly number[]): number => {
  const pid = pids.find((each) => commandLineOf(each).includes('--type=renderer'));
  if (pid === undefined) throw new Error(`no renderer: ${running?.output() ?? ''}`);
  return pid;
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${String(pid)}`);

/** The sandbox of a page's process: system calls filtered, no rights, namespaces of its own, an ordinary user. */
function expectSandboxed(pids: readonly number[]): void {
  expect(pids.map(commandLineOf).filter((line) => line.includes('--no-sandbox'))).toEqual([]);
  const renderer = statusOf(rendererAmong(pids));
  expect(renderer.get('Seccomp')).toBe('2');
  expect(renderer.get('CapEff')).toMatch(/^0+$/);
  expect(renderer.get('NSpid')?.split(/\s+/).length).toBeGreaterThan(1);
  expect(renderer.get('Uid')?.startsWith('0')).toBe(process.getuid?.() === undefined);
}

test('shows its first screen to an ordinary user, inside the Chromium sandbox', async () => {
  expectSandboxed(processesOf(await opened()));
});

test('a lock by keyboard ends every process, and it comes back by itself inside the sandbox', async () => {
  const open = processesOf(await opened());
  // Keys made by the X server's own extension are now and then nobody's here: pressed again, as a person would. What is judged is what a lock ends.
  await expect(async () => {
    await pressLockKeys({ x: 960, y: 600 });
    await expect.poll(() => open.filter(isAlive), { timeout: 8_000 }).toEqual([]);
  }).toPass({ timeout: 40_000 });
  await expect(() => {
    const [main = 0, ...more] = mainsOf(installation);
    expect(more).toEqual([]);
    expect(commandLineOf(main)).toMatch(/ --locked-because=asked $/);
    expectSandboxed(processesFrom(main));
    expect(readScreen(join(installation.home, 'again.png'))).toMatch(/Set up a unit/i);
  }).toPass({ timeout: 60_000 });
});

test('listens on no address and opens no inspector when asked by a signal', async () => {
  const app = await opened();
  expect(listenersOf(processesOf(app))).toEqual([]);
  app.process.kill('SIGUSR1');
  await expect(() => {
    expect(listenersOf(processesOf(app))).toEqual([]);
    expect(app.output()).not.toMatch(/listening on ws:/i);
  }).toPass();
});

const switchesThatLetSomebodyIn = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--inspect-brk=0',
  '--no-sandbox',
  '--disable-web-security',
  '--load-extension=/tmp',
];

for (const attempt of switchesThatLetSomebodyIn) {
  test(`refuses to start with ${attempt}`, async () => {
    running = start(installation, [attempt]);
    expect(await running.ended).toBe(refusedExitCode);
    expect(running.output()).toContain('Probity does not start with');
  });
}

test('is no Node and loads no module named by the environment', async () => {
  const planted = join(installation.home, 'planted.cjs');
  const traceFile = join(installation.home, 'planted-ran');
  writeFileSync(planted, `require('node:fs').writeFileSync(${JSON.stringify(traceFile)}, '');`);
  const app = start(installation, [planted], {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${planted}`,
  });
  running = app;
  await expect(() => {
    expect(processesOf(app).some((pid) => commandLineOf(pid).includes('--type='))).toBe(true);
  }).toPass();
  expect(existsSync(traceFile)).toBe(false);
});

test('does not run a program that was planted beside the sealed archive', async () => {
  const planted = join(installation.folder, 'resources', 'app');
  mkdirSync(planted);
  writeFileSync(join(planted, 'package.json'), '{ "main": "main.cjs" }');
  writeFileSync(join(planted, 'main.cjs'), "process.stdout.write('planted'); process.exit(7);");
  const app = await opened();
  expect(app.output()).not.toContain('planted');
});
