import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { openDisplay } from '../../../build/scripts/display.mjs';

/** @file A screen for each worker: stories that run side by side share neither clipboard nor focus. */

type WorkerFixtures = { readonly ownDisplay: undefined };

/** What every story in Electron begins with. Where there is no Xvfb the screen that is there is used. */
export const test = base.extend<object, WorkerFixtures>({
  ownDisplay: [
    async ({}, use) => {
      const { stop } = existsSync('/usr/bin/Xvfb')
        ? await openDisplay()
        : { stop: (): void => undefined };
      await use(undefined);
      stop();
    },
    { scope: 'worker', auto: true },
  ],
});
