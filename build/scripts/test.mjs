/** @file `npm test`: set-up, check, simulator, build, package, stories in Electron, the packaged app, and the screens in a second engine.
 *  Ends with what failed, by name, and one line `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { storyFailures, unitFailures } from './failures.mjs';
import { setUp } from './set-up.mjs';
import { runScript, say } from './say.mjs';

const storyProjects = [
  ['electron', 'Stories in Electron'],
  ['packed', 'The packaged app'],
  ['chromium', 'Screens in Chromium'],
];

/** Schedules of the simulator by their kind: what fits beside the rest on two cores, and every death (decision 0030). */
const simulated = [
  { mode: 'stubbed', schedules: 20_000 },
  { mode: 'full', schedules: 300 },
  { mode: 'crash' },
  // Of the real vault one operation: a case taken away. The others are for a release.
  { mode: 'deaths', only: 1 },
];

await runScript(async () => {
  const runtime = await setUp({ tests: true, built: false });
  const { ensureDisplay } = await import('./display.mjs');
  const { stop } = await ensureDisplay();
  try {
    return await testAll(runtime);
  } finally {
    stop();
  }
});

async function testAll(runtime) {
  const { check, unitResults } = await import('./check.mjs');
  const { build } = await import('./build.mjs');
  const { packageFor } = await import('./package.mjs');
  const { runStories, storyResults } = await import('./stories.mjs');

  const results = storyProjects.map(([project]) => storyResults([project]));
  for (const path of [unitResults, ...results]) rmSync(path, { force: true });
  heading('Check');
  const failedChecks = await check({ proofs: true });
  const suites = [{ name: 'unit', code: 0, ...unitCounts(unitResults) }];
  try {
    for (const run of simulated) {
      heading(`The simulator, ${run.mode}`);
      suites.push(await runSimulator(run));
    }
    heading('Build and package');
    await build();
    await packageFor({ targets: ['dir', 'tar.gz', 'deb'], runtime });
    for (const [name, title] of storyProjects) {
      heading(title);
      // A recording for the debugger costs time and is read by nobody here; `npm run e2e` keeps one.
      suites.push({ name, ...(await runStories([name], ['--trace', 'off'])) });
    }
  } catch (cause) {
    say(String(cause?.stack ?? cause));
    suites.push({ name: 'build', code: 1, passed: 0, failed: 1, skipped: 0 });
  }
  for (const failure of [...unitFailures(unitResults), ...results.flatMap(storyFailures)]) {
    say(`\n${failure}`);
  }
  return report(suites, failedChecks);
}

/** A schedule is a test: it passes when no promise was broken in it. */
async function runSimulator(run) {
  const { simulate, told } = await import('./simulate.mjs');
  const { tally, broken } = await simulate({ ...run, seed: 4 });
  say(told(tally));
  for (const text of broken) say(text);
  return {
    name: `simulator-${run.mode}`,
    code: broken.length,
    passed: (tally.schedules ?? 0) - broken.length,
    failed: broken.length,
    skipped: 0,
  };
}

/** A runner that ran nothing has proved nothing: it counts as a failure. */
function report(suites, failedChecks) {
  const silent = suites.filter(({ passed, failed }) => passed + failed === 0);
  const broken = suites.filter(({ code, failed }) => code !== 0 && failed === 0);
  for (const { name } of silent) say(`No test ran in: ${name}`);
  for (const { name } of broken) say(`The runner itself failed: ${name}`);
  const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
  const failed = sum('failed') + failedTools(suites, failedChecks) + silent.length + broken.length;
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  say(`\n${sum('passed')} passed, ${failed} failed${skipped}`);
  return failed === 0 ? 0 : 1;
}

/** Checks that failed and are not already counted by their tests: types, lint, walls. */
function failedTools([unit], failedChecks) {
  return Math.max(0, failedChecks - (unit.failed > 0 || unit.passed === 0 ? 1 : 0));
}

function unitCounts(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, success } =
    JSON.parse(readFileSync(path, 'utf8'));
  const failed = numFailedTests > 0 || success ? numFailedTests : numFailedTestSuites;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function heading(title) {
  say(`\n── ${title} ──`);
}
