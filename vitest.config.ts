import { defineConfig } from 'vitest/config';

/** @file Unit and property tests, which lie beside the sources; stories are Playwright's (test/e2e). */
export default defineConfig({
  define: { __FLAVOUR__: JSON.stringify('test') },
  cacheDir: '.cache/vitest',
  test: {
    include: ['{shared,electron,renderer,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/walls/offences/**'],
    // The register of clauses asks which rules were seen to refuse.
    setupFiles: ['test/note-refusals.ts'],
    // Two cores are what a small machine has; more workers only wait for each other.
    maxWorkers: 2,
    // Files of one worker share their modules: loading zod, the registry and the drawing of papers once a file took half of the time.
    // A test that changed a module for others would be wrong anyway: no module is mocked.
    isolate: false,
    restoreMocks: true,
    testTimeout: 120_000,
  },
});
