import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { refusedExitCode } from '../../electron/start/refuse-switches.ts';
import {
  commandLineOf,
  type Installation,
  install,
  listenersOf,
  processesOf,
  type Running,
  readScreen,
  start,
  statusOf,
} from './packaged-app.ts';

/** @file The production package, as an ordinary user gets it: its first screen, its sandbox, and that nobody can attach. */

let installation: Installation;
let running: Running | undefined;

test.beforeEach(() => {
  installation = install();
});

test.afterEach(async () => {
  await running?.kill();
  running = undefined;
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

const rendererOf = (app: Running): number => {
  const pid = processesOf(app).find((each) => commandLineOf(each).includes('--type=renderer'));
  if (pid === undefined) throw new Error(`no renderer: ${app.output()}`);
  return pid;
};

test('shows its first screen to an ordinary user, inside the Chromium sandbox', async () => {
  const app = await opened();
  const lines = processesOf(app).map(commandLineOf);
  expect(lines.filter((line) => line.includes('--no-sandbox'))).toEqual([]);
  const renderer = statusOf(rendererOf(app));
  expect(renderer.get('Seccomp')).toBe('2');
  expect(renderer.get('CapEff')).toMatch(/^0+$/);
  expect(renderer.get('NSpid')?.split(/\s+/).length).toBeGreaterThan(1);
  expect(renderer.get('Uid')?.startsWith('0')).toBe(process.getuid?.() === undefined);
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
