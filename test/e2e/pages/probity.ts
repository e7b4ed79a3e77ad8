import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { launchEnvironment } from '../../../build/scripts/launch.mjs';
import { outOf } from '../../../build/scripts/places.mjs';
import { launchFollowed } from '../tools/followed-app.ts';
import { test as base } from '../tools/own-display.ts';

/** @file The built application as a person meets it: started on a profile, killed, started again. Every story watches what the
 *  console says; a violation of the content policy or an error of ours fails the story. */

export type Probity = {
  /** Another one after each lock, as are its page and its process. */
  readonly app: ElectronApplication;
  readonly profile: string;
  /** The one window. */
  readonly page: () => Page;
  /** Waits for the end that a lock brings, and for the window of the application that follows. */
  readonly nextPage: () => Promise<Page>;
  readonly pid: number;
  /** SIGKILL to the main process: nothing is closed, flushed or said. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Start = {
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
};

type Fixtures = {
  readonly freshFolder: (name?: string) => string;
  readonly start: (how?: Start) => Promise<Probity>;
  /** What went wrong on any console of this story. Looked at when it ends; a story that provokes something empties it. */
  readonly complaints: string[];
};

export const test = base.extend<Fixtures>({
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  freshFolder: async ({}, use) => {
    const made: string[] = [];
    await use((name = 'profile') => {
      const folder = mkdtempSync(join(tmpdir(), `probity-${name}-`));
      made.push(folder);
      return folder;
    });
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ freshFolder, complaints }, use) => {
    const started: Probity[] = [];
    await use(async ({ profile = freshFolder(), env = {} } = {}) => {
      const probity = await startProbity(profile, env, complaints);
      started.push(probity);
      return probity;
    });
    for (const probity of started) await probity.close();
  },
});

async function startProbity(
  profile: string,
  env: Readonly<Record<string, string>>,
  complaints: string[],
): Promise<Probity> {
  const environment = {
    ...(launchEnvironment() as Record<string, string>),
    // What a passphrase truly costs is paid where that is the story (vault/first-run.spec.ts), by the packaged application and by the bench.
    PROBITY_LEAST_STRETCHING: '1',
    ...env,
  };
  const followed = await launchFollowed(
    [outOf('test')],
    { ...environment, PROBITY_USER_DATA: profile },
    (app) => {
      app.on('window', (window) => listen(window, complaints));
      for (const window of app.windows()) listen(window, complaints);
    },
  );
  let page = await followed.app().firstWindow();
  return {
    get app() {
      return followed.app();
    },
    profile,
    get pid() {
      return followed.app().process().pid ?? 0;
    },
    page: () => page,
    nextPage: async () => {
      page = await (await followed.next()).firstWindow();
      return page;
    },
    kill: followed.kill,
    close: followed.close,
  };
}

function listen(window: Page, complaints: string[]): void {
  window.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  window.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|TrustedScript|TrustedHTML|Refused to/i.test(text))
      complaints.push(`policy: ${text}`);
  });
}
