/** @file `npm run notes`: lists the notes that several places rest on, and fails when one is cited that nobody wrote.
 *  A note is written once, as `[Note: Title]` at the start of a comment line, and cited as `see [Note: Title]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runScript, say } from './say.mjs';

const folders = ['electron', 'renderer', 'shared', 'test', 'build', 'docs'];
const notes = new Map();

await runScript(() => {
  for (const path of folders.flatMap(filesUnder)) collect(path);
  let dangling = 0;
  for (const [title, { written, cited }] of [...notes].sort()) {
    const problem =
      written.length === 0 ? '  NOBODY WROTE IT' : written.length > 1 ? '  WRITTEN TWICE' : '';
    if (problem) dangling += 1;
    say(
      `${title}${problem}\n  in ${written.join(', ') || '-'}${cited.length > 0 ? `\n  cited in ${cited.join(', ')}` : ''}`,
    );
  }
  return dangling === 0 ? 0 : 1;
});

function collect(path) {
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      for (const match of line.matchAll(/(see )?\[Note: ([^\]…]+)\]/g)) {
        const note = notes.get(match[2]) ?? { written: [], cited: [] };
        notes.set(match[2], note);
        (match[1] ? note.cited : note.written).push(`${path}:${String(index + 1)}`);
      }
    });
}

function filesUnder(folder) {
  let entries = [];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  } catch (cause) {
    if (cause.code !== 'ENOENT') throw cause;
  }
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}
