import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchEnvironment } from '../../../build/scripts/launch.mjs';
import { launchFollowed, type FollowedApp } from '../tools/followed-app.ts';
import { test as base } from '../tools/own-display.ts';
import { buildProbe } from './build-probe.ts';
import type { ProbeRequest } from './probe-page/probe.ts';

/** @file A story about the shell alone: the real main process, a page and a worker of our own. */

export type ShellApp = {
  /** Another one after each lock, as is its page. */
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** Says something to the worker that holds the port. */
  readonly probe: (request: ProbeRequest) => Promise<unknown>;
  readonly ask: (channel: string, request: unknown) => Promise<unknown>;
  /** Locks from the page, which may be gone before it can answer. */
  readonly lock: () => Promise<void>;
  /** The page of the application that follows a lock. */
  readonly nextPage: () => Promise<Page>;
  readonly kill: () => Promise<void>;
};

export type Launch = {
  readonly profile?: string;
  readonly env?: Record<string, string>;
  readonly args?: readonly string[];
};

type Fixtures = {
  readonly launch: (how?: Launch) => Promise<ShellApp>;
  readonly freshProfile: () => string;
};
type WorkerFixtures = { readonly built: string };

export const someVault = '0123456789abcdef0123456789abcdef';

export const test = base.extend<Fixtures, WorkerFixtures>({
  built: [
    async ({}, use, worker) => {
      const folder = mkdtempSync(join(tmpdir(), `probity-shell-${String(worker.workerIndex)}-`));
      chmodSync(folder, 0o755);
      await use(await buildProbe('test', join(folder, 'app')));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  freshProfile: async ({}, use) => {
    const made: string[] = [];
    await use(() => {
      const profile = mkdtempSync(join(tmpdir(), 'probity-profile-'));
      made.push(profile);
      return profile;
    });
    for (const profile of made) rmSync(profile, { recursive: true, force: true });
  },
  launch: async ({ built, freshProfile }, use) => {
    const open: FollowedApp[] = [];
    await use(async ({ profile = freshProfile(), env = {}, args = [] } = {}) => {
      const environment = { ...(launchEnvironment() as Record<string, string>), ...env };
      const followed = await launchFollowed([built, ...args], {
        ...environment,
        PROBITY_USER_DATA: profile,
      });
      open.push(followed);
      return shellApp(followed, profile);
    });
    for (const followed of open) await followed.close();
  },
});

async function shellApp(followed: FollowedApp, profile: string): Promise<ShellApp> {
  let current = await followed.app().firstWindow();
  await ready(current);
  const probe = (request: ProbeRequest): Promise<unknown> =>
    current.evaluate((value) => window.probe(value), request);
  return {
    get app() {
      return followed.app();
    },
    get page() {
      return current;
    },
    profile,
    probe,
    ask: (channel, request) => probe({ say: 'ask', channel, request }),
    lock: async () => {
      const gone = current.waitForEvent('close');
      await Promise.race([gone, current.evaluate(() => window.probity?.lock())]).catch(() => gone);
    },
    nextPage: async () => {
      current = await (await followed.next()).firstWindow();
      await ready(current);
      return current;
    },
    kill: followed.kill,
  };
}

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => typeof window.probe === 'function');
