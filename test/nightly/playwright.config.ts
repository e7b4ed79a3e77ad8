import { defineConfig } from '@playwright/test';

/** @file What takes a night: `npx playwright test -c test/nightly/playwright.config.ts`, on what `npm run build` made. */

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/nightly',
  globalSetup: '../prepare.ts',
  workers: 1,
  timeout: 4 * 60 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
