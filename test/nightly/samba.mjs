/** @file Bundles test/nightly/samba.ts and runs it: two workstations on a real Samba server that is killed and started again. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cacheDir, root } from '../../build/scripts/places.mjs';

const file = join(cacheDir, 'nightly', 'samba.mjs');
const bundle = await rolldown({
  input: join(root, 'test', 'nightly', 'samba.ts'),
  cwd: root,
  platform: 'node',
  external: [/^[^./]/],
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
await import(file);
