import { defineConfig } from '@playwright/test';

/** @file The three things Playwright drives: the app in Electron, the packaged app, and the page in a second engine. */

const results = process.env['PROBITY_RESULTS'];

export default defineConfig({
  outputDir: '../.cache/stories',
  globalSetup: './prepare.ts',
  // A story starts its own application with its own profile, so files may run side by side. A small machine has two cores, and two
  // stories leave a quarter of them idle: a person's story waits for the screen more than it computes.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ...(results ? [['json', { outputFile: results }] as const] : [])],
  projects: [
    // Real Electron, test flavour. A recording of video hangs its first window: traces instead.
    { name: 'electron', testDir: './e2e', use: { trace: 'retain-on-failure' } },
    // The packaged production flavour, started as an ordinary user.
    { name: 'packed', testDir: './packed', workers: 1 },
    // Debian's Chromium, the milestone of the pinned Electron, against the fake bridge.
    {
      name: 'chromium',
      testDir: './chromium',
      use: {
        trace: 'retain-on-failure',
        launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] },
      },
    },
  ],
});
