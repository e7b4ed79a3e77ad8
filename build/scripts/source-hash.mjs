import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

const folders = ['electron', 'renderer', 'shared', 'build', 'test/seeds'];
// The last gives the seeds their numbers.
const files = ['package.json', 'package-lock.json', 'test/builders/people.ts'];

/** One hash over everything a build reads; the same sources give the same hash on every machine. Tests are left out, but for the seeds of the demonstration. */
export function hashOfSources() {
  const hash = createHash('sha256');
  const paths = [...files, ...folders.flatMap((folder) => filesUnder(folder))].sort();
  for (const path of paths) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes('node_modules'));
}
