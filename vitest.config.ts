import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { standIn } from './build/scripts/stand-ins.mjs';

/** @file Unit and property tests, which lie beside the sources; stories are Playwright's (test/e2e). */

const never = ['**/node_modules/**', 'test/walls/offences/**'];
/** Where what a passphrase costs is the point; everywhere else it is time that is spent on nothing. */
const withTruePassphrases = [
  'renderer/vault/keys/*.test.ts',
  'renderer/vault/seal/*.test.ts',
  'test/vectors/{second,vectors}.test.ts',
  'test/vectors/vault/*.test.ts',
];

/** Sealing is a table of symbols there (docs/simulator.md). */
const withoutSealing = ['test/simulator/*.test.ts'];

/** Proofs: by the tools of outsiders, or over masses of records. Each takes seconds, so `npm test` runs them and `npm run check` does not. */
const proofs = ['{shared,electron,renderer,test}/**/*.proof.test.ts'];

/** What a source was compiled to is kept between runs, by the hash of what it was and of this file: half of a run was compiling. Not
 *  where one module stands in for another by who asks for it (the simulator), which the keeping does not know of. */
const compiledBefore = {
  fsModuleCache: true,
  fsModuleCachePath: join(import.meta.dirname, '.cache', 'vitest-modules'),
};

const quickPassphrases = {
  alias: [
    {
      find: /^.*\/seal\/argon2id\.ts$/,
      replacement: join(import.meta.dirname, 'test', 'fakes', 'quick-argon2id.ts'),
    },
  ],
};

export default defineConfig({
  define: { __FLAVOUR__: JSON.stringify('test') },
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        extends: true,
        resolve: quickPassphrases,
        test: {
          name: 'house',
          experimental: compiledBefore,
          include: ['{shared,electron,renderer,test}/**/*.test.{ts,tsx}'],
          exclude: [...never, ...withTruePassphrases, ...withoutSealing, ...proofs],
        },
      },
      {
        extends: true,
        resolve: quickPassphrases,
        test: {
          name: 'proofs',
          experimental: compiledBefore,
          include: proofs,
          exclude: [...never, ...withoutSealing],
        },
      },
      {
        extends: true,
        plugins: [standIn('stubbed')],
        test: { name: 'simulator', include: withoutSealing, exclude: never },
      },
      {
        extends: true,
        test: {
          name: 'passphrases',
          include: withTruePassphrases,
          exclude: never,
          experimental: compiledBefore,
        },
      },
    ],
    // The register of clauses asks which rules were seen to refuse.
    setupFiles: ['test/note-refusals.ts'],
    // Two cores are what a small machine has; more workers only wait for each other.
    maxWorkers: 2,
    // Most of what a test makes is gone when it ends: a larger nursery collects it in fewer rounds (a twentieth of the time).
    execArgv: ['--max-semi-space-size=64'],
    // Files of one worker share their modules: loading zod, the registry and the drawing of papers once a file took half of the time.
    // A test that changed a module for others would be wrong anyway: no module is mocked.
    isolate: false,
    restoreMocks: true,
    testTimeout: 120_000,
    // What several tests begin with may be a whole vault, on a machine that is busy with something else.
    hookTimeout: 120_000,
    // So may what is waited for: a second, the default, is soon gone there.
    expect: { poll: { timeout: 60_000, interval: 5 } },
  },
});
