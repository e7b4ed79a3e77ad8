/** @file `npm run verify-bundle -- FILE`: checks a sealed bundle without Probity and without a network. What it is: docs/formats/bundle.md. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { cacheDir, root } from './places.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  await ensurePackages();
  const { rolldown } = await import('rolldown');
  const folder = join(cacheDir, 'verify-bundle');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `main-${String(process.pid)}.mjs`);
  const bundle = await rolldown({
    input: join(root, 'build', 'bundle', 'main.ts'),
    cwd: root,
    platform: 'node',
    external: [/^[^./]/],
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  try {
    const { main } = await import(pathToFileURL(file).href);
    return await main(process.argv.slice(2));
  } finally {
    rmSync(file, { force: true });
  }
});
