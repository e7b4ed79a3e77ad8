/** @file Bundles test/nightly/sizes.ts and runs it: files of every size through the sealer, with the memory it took. `PROBITY_10GB=1` adds ten
 *  gigabytes, `PROBITY_10GB=only` tries nothing else. `node test/nightly/sizes.mjs`. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cacheDir, root } from '../../build/scripts/places.mjs';

const file = join(cacheDir, 'nightly', 'sizes.mjs');
const bundle = await rolldown({
  input: join(root, 'test', 'nightly', 'sizes.ts'),
  cwd: root,
  platform: 'node',
  external: [/^[^./]/, /\/build\/scripts\//],
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
await import(file);
