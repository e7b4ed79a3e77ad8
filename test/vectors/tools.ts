import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '../../shared/kit/assert.ts';

/** @file Other people's programs that read what we write. A missing one fails the test with the command that brings it: what nobody
 *  checked is not known to agree. */

/** A program in the first of some places. */
export function tool(name: string, packageName: string, candidates: readonly string[]): string {
  const found = candidates.find((path) => existsSync(path));
  assert(found, `${name} is missing. Install it: apt-get install ${packageName}`);
  return found;
}

/** Where a program may lie. */
export const onPath = (name: string): string[] =>
  (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name));

/** A Python that has PyNaCl: the system's own, where the package of the distribution is, comes first. */
export function pythonTool(): string {
  const candidates = ['/usr/bin/python3', ...onPath('python3')].filter((path) => existsSync(path));
  const found = candidates.find((path) => {
    try {
      execFileSync(path, ['-c', 'import nacl.pwhash'], { stdio: 'ignore' });
      return true;
    } catch (cause: unknown) {
      assert(cause instanceof Error, 'a process that fails says so with an Error');
      return false;
    }
  });
  return tool('PyNaCl', 'python3-nacl', found === undefined ? [] : [found]);
}
