import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onPath, tool } from '../vectors/tools.ts';

/** @file Programs of others that make and check bundles, as somebody without Probity has them. */

/** What a validator written from RFC 8493 alone finds wrong with the bag in a folder; nothing when it is valid. */
export function bagErrors(folder: string): readonly string[] {
  const python = tool('python3', 'python3', ['/usr/bin/python3', ...onPath('python3')]);
  const ran = spawnSync(python, [join(import.meta.dirname, 'bagit.py'), folder], {
    encoding: 'utf8',
  });
  const said = ran.stdout.split('\n').filter((line) => line !== '');
  return ran.status === 0 || said.length > 0 ? said : [ran.stderr];
}
