/** @file Writes the demonstration caseload (test/seeds) beside the page, where the vault fetches it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { cacheDir, root } from './places.mjs';

/** Node 20 reads no TypeScript, so the seeds are bundled first. They are pure: the same file every time. */
export async function writeDemonstration(dir) {
  const file = join(cacheDir, 'demonstration.mjs');
  const bundle = await rolldown({
    input: join(root, 'test', 'seeds', 'demonstration.ts'),
    cwd: root,
    platform: 'node',
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  // The address changes with each build, or `npm run dev` would be given the module it loaded before.
  const { demonstration } = await import(`${pathToFileURL(file).href}?${process.hrtime.bigint()}`);
  writeFileSync(join(dir, 'demonstration.json'), JSON.stringify(demonstration()));
}
