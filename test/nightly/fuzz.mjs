/** @file `node test/nightly/fuzz.mjs [--seconds 60] [--seed N] [reader …]`: fires at every reader of our formats, at least 60 seconds each, and
 *  keeps in test/vectors/corpus what each came to. Bundles test/nightly/fuzz.ts and runs it. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cacheDir, root } from '../../build/scripts/places.mjs';

const file = join(cacheDir, 'nightly', 'fuzz.mjs');
const bundle = await rolldown({
  input: join(root, 'test', 'nightly', 'fuzz.ts'),
  cwd: root,
  platform: 'node',
  external: [/^[^./]/],
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
process.chdir(root);
const { main } = await import(file);
process.exitCode = await main(file, process.argv.slice(2));
