import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { build } from 'vite';
import { launchEnvironment, machineSwitches } from '../../build/scripts/launch.mjs';
import { cacheDir, outOf, root } from '../../build/scripts/places.mjs';
import { launchFollowed } from '../e2e/tools/followed-app.ts';
import type { BenchAnswer } from './page/wire.ts';
import type { Measurements } from './page/measurements.ts';

/** @file The built shell with the page of the benchmark in the place of the desk, bundled as the desk is. */

/** Builds it and answers the folder to start. */
export async function buildBenchApp(): Promise<string> {
  const folder = join(cacheDir, 'bench', 'app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(outOf('test'), 'electron'), join(folder, 'electron'), { recursive: true });
  await build({
    configFile: join(root, 'build', 'vite.config.ts'),
    root: join(root, 'test', 'bench', 'page'),
    logLevel: 'warn',
    build: { outDir: join(folder, 'renderer'), emptyOutDir: true },
  });
  const manifest = {
    name: 'probity',
    productName: 'Probity',
    version: '0.0.0',
    main: 'electron/main.cjs',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** An application that runs, with what the driver needs of it. */
export type Running = {
  readonly app: ElectronApplication;
  readonly page: () => Page;
  /** Locks, which ends every process of it, and waits for the fresh ones. */
  readonly fresh: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A profile of its own, below the temporary folder. */
export const freshProfile = (): string => mkdtempSync(join(tmpdir(), 'probity-bench-'));

/** Starts an application over a profile; `ready` tells when its page is. */
export async function start(
  folder: string,
  profile: string,
  ready: (page: Page) => Promise<unknown>,
): Promise<Running> {
  const followed = await launchFollowed([folder, ...machineSwitches()], {
    ...(launchEnvironment() as Record<string, string>),
    PROBITY_USER_DATA: profile,
    PROBITY_IDLE_SECONDS: '7200',
  });
  let page = await followed.app().firstWindow();
  watch(page);
  await ready(page);
  return {
    get app() {
      return followed.app();
    },
    page: () => page,
    fresh: async () => {
      await page.evaluate(() => window.probity?.lock()).catch(() => undefined);
      page = await (await followed.next()).firstWindow();
      watch(page);
      await ready(page);
    },
    close: followed.close,
  };
}

function watch(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
}

/** The bench's own page is there. */
export const benchReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => typeof window.bench === 'function');

type Asked<M extends keyof Measurements> =
  Parameters<Measurements[M]> extends readonly [unknown, infer Args] ? Args : Record<string, never>;

/** Asks the worker for a measurement. */
export async function measure<M extends keyof Measurements>(
  running: Running,
  what: M,
  args: Asked<M>,
): Promise<Awaited<ReturnType<Measurements[M]>>> {
  const asked = { what, args: args as Record<string, unknown> };
  const answer: BenchAnswer = await running.page().evaluate((given) => window.bench(given), asked);
  if ('failed' in answer) throw new Error(`${what}: ${answer.failed}`);
  return answer.value as Awaited<ReturnType<Measurements[M]>>;
}
