/** @file Bundles the driver of the benchmark and runs it: `--json` prints one figure a line. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cacheDir, root } from '../../build/scripts/places.mjs';

const file = join(cacheDir, 'bench', 'drive.mjs');
const bundle = await rolldown({
  input: join(root, 'test', 'bench', 'drive.ts'),
  cwd: root,
  platform: 'node',
  external: [/^[^./]/, /\/build\/scripts\//],
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
await import(file);
