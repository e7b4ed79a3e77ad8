/** @file `npm run check`: types, format, lint, walls, dead code, notes, unit and property tests. All of them run; the failures are printed together.
 *  `npm test` adds the proofs: tests by the tools of outsiders or over masses of records, which take seconds each (`*.proof.test.ts`). */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refusedFile } from './clauses/code.mjs';
import { isMain } from './is-main.mjs';
import { ensurePackages } from './packages.mjs';
import { cacheDir } from './places.mjs';
import { binOf, runQuietly } from './run.mjs';
import { runScript, say } from './say.mjs';
import { compiler } from './types.mjs';

/** Where vitest leaves its counts for `npm test`. */
export const unitResults = join(cacheDir, 'results', 'unit.json');

/** Two lanes, because two cores are what a small machine has; each lane one after another. The tests take as long as all the others. */
const lanesWith = (tests) => [
  [
    { name: 'types', command: process.execPath, args: [compiler, '-b'] },
    { name: 'lint', command: binOf('oxlint'), args: ['--deny-warnings'] },
    { name: 'walls', command: process.execPath, args: ['build/scripts/walls.mjs'] },
    { name: 'dead code', command: binOf('knip'), args: [] },
    {
      name: 'format and accessibility',
      command: binOf('biome'),
      args: ['check', '.', '--error-on-warnings'],
    },
    { name: 'notes', command: process.execPath, args: ['build/scripts/notes.mjs'] },
  ],
  [
    {
      name: 'unit and property tests',
      command: binOf('vitest'),
      args: [
        'run',
        ...tests,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${unitResults}`,
      ],
    },
    // After the tests: they leave behind which rules they saw refuse.
    { name: 'clauses', command: process.execPath, args: ['build/scripts/clauses.mjs'] },
  ],
];

/** Of vitest's projects those that are no proofs. */
const withoutProofs = ['--project=house', '--project=passphrases'];

/** Runs every check; resolves to the number that failed. */
export async function check({ proofs = false } = {}) {
  mkdirSync(join(cacheDir, 'results'), { recursive: true });
  // What an earlier run saw refuse says nothing of this one.
  rmSync(refusedFile, { force: true });
  const failed = await Promise.all(lanesWith(proofs ? [] : withoutProofs).map(runLane));
  return failed.flat().length;
}

async function runLane(steps) {
  const failed = [];
  for (const { name, command, args } of steps) {
    const startedMs = Date.now();
    const { code, output } = await runQuietly(command, args);
    const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (code !== 0) {
      say(output.trimEnd());
      failed.push(name);
    }
  }
  return failed;
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    await ensurePackages();
    return (await check()) === 0 ? 0 : 1;
  });
}
