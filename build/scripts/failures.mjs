/** @file What failed, by name, from the results that the runners leave: a run prints thousands of lines, and whoever reads its end wants these. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './places.mjs';

/** Of a failure's message: what was expected and what came; the rest stands further up. */
const linesOfEach = 6;

/** Failures of vitest's JSON: `file › name` and the beginning of what it said. A file that could not be read has no tests of its own. */
export function unitFailures(path) {
  return resultsAt(path, 'testResults').flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [told(file, message)] : [];
    return failed.map((test) =>
      told(`${file} › ${test.fullName}`, test.failureMessages.join('\n')),
    );
  });
}

/** Failures of Playwright's JSON: the story, its project, and the beginning of what it said. */
export function storyFailures(path) {
  return resultsAt(path, 'suites').flatMap((suite) => failedIn(suite, []));
}

function failedIn(suite, above) {
  const names = [...above, suite.title];
  const inside = (suite.suites ?? []).flatMap((inner) => failedIn(inner, names));
  const failed = (suite.specs ?? []).filter((spec) => !spec.ok);
  return [
    ...failed.map((spec) => told([...names, spec.title].join(' › '), saidBy(spec))),
    ...inside,
  ];
}

function saidBy(spec) {
  const results = spec.tests.flatMap((test) => test.results);
  return results.map(({ error }) => error?.message ?? '').find((message) => message !== '') ?? '';
}

function told(name, message) {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [`FAILED ${name}`, ...lines.slice(0, linesOfEach).map((line) => `       ${line}`)].join(
    '\n',
  );
}

function resultsAt(path, key) {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8'))[key] ?? []) : [];
}
