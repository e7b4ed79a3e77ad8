/** @file `npm run types`: the whole house by the compiler. TypeScript 7, by its own path: another package brings a `tsc` of version 6 (decision 0035). */
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { runScript } from './say.mjs';

/** The compiler, to be run by Node. */
export const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');

if (isMain(import.meta.url)) {
  await runScript(() => run(process.execPath, [compiler, '-b', '--pretty', 'false']));
}
