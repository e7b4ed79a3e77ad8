/** @file Runs Playwright projects and reads their counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './places.mjs';
import { binOf, run } from './run.mjs';

/** Where the stories of these projects leave what came of them. */
export const storyResults = (projects) => join(cacheDir, 'results', `${projects.join('-')}.json`);

/** Runs the named projects of test/playwright.config.ts. Extra arguments go to Playwright (a file, `-g`). */
export async function runStories(projects, extra = []) {
  const results = storyResults(projects);
  mkdirSync(join(cacheDir, 'results'), { recursive: true });
  rmSync(results, { force: true });
  const chosen = projects.map((project) => `--project=${project}`);
  const env = { ...process.env, PROBITY_RESULTS: results };
  const args = ['test', '-c', 'test/playwright.config.ts', ...chosen, ...extra];
  const code = await run(binOf('playwright'), args, { env });
  return { code, ...countsOf(results) };
}

function countsOf(results) {
  if (!existsSync(results)) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(results, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}
