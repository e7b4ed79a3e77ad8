/** @file What the register reads out of the files: which of them cite a sentence or read a value, the duties by their keys, the
 *  titles of tests with their clause marks, and the rules that the unit tests saw refuse. Plain text, no compiler: it must be quick. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from '../places.mjs';

/** A sentence of a source by its number, as code cites it. */
const cited = /['"]((?:W|PD|Ha)\d+(?:\.\d+)?)['"]/g;
/** A value of a profile by its key, as code reads it. */
const keyRead = /['"]([a-z][A-Za-z]*\.[a-z][A-Za-z]*)['"]/g;
/** A title that ends in clause marks: `… is told within 14 days (W40, Ha5)`. */
const marked =
  /(['"`])((?:(?!\1)[^\\\n]|\\.)*?\(((?:W|PD|Ha)\d+(?:\.\d+)?(?:, (?:W|PD|Ha)\d+(?:\.\d+)?)*)\))\1/g;

/** Reads shared/, renderer/ and test/. */
export function readCode() {
  const files = ['shared', 'renderer', 'electron', 'test']
    .flatMap(filesUnder)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const isTest = ({ path }) => /\.(test|spec)\.tsx?$/.test(path);
  const tests = files.filter(isTest);
  const sources = files.filter(
    (file) => !isTest(file) && !file.path.startsWith('test/') && !isText(file.path),
  );
  return {
    citing: sources.map(({ path, text }) => ({
      path,
      refs: all(cited, text),
      keys: all(keyRead, text),
    })),
    duties: sources.filter(({ path }) => path.startsWith('shared/domain/')).flatMap(dutiesIn),
    tests: tests.flatMap(marksIn),
    refused: refusedRules(),
  };
}

/** Where the unit tests leave the names of the rules that they saw refuse. */
export const refusedFile = join(cacheDir, 'results', 'refused-rules.txt');
const refusedRules = () =>
  existsSync(refusedFile) ? new Set(readFileSync(refusedFile, 'utf8').split('\n')) : undefined;

/** The sentences themselves and the profiles: they are what is looked for, not where it is carried. */
const isText = (path) =>
  path.startsWith('shared/domain/policy/clauses/') ||
  path.startsWith('shared/domain/policy/profiles/');

const all = (pattern, text) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];

/** Each duty from its key to the next one, or to the end of its function. */
function dutiesIn({ path, text }) {
  return [...text.matchAll(/key: ['"`]([a-z-]+\/[^'"`]+)['"`]/g)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length);
    const end = rest.search(/key: ['"`][a-z-]+\/|\n}|\n\}\);/);
    const body = end === -1 ? rest : rest.slice(0, end);
    if (!/waitingFor/.test(body)) return [];
    return [{ key: match[1], path, refs: all(cited, body), keys: all(keyRead, body) }];
  });
}

const marksIn = ({ path, text }) =>
  [...text.matchAll(marked)].map((match) => ({
    title: match[2],
    file: path,
    refs: match[3].split(', '),
  }));

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('test/walls/offences'))
    .sort();
}
