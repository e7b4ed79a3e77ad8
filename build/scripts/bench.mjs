/** @file `npm run bench`: every figure beside its plain counterpart, measured in real Electron. Arguments go to test/bench/run.mjs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { NeedsPerson, runScript } from './say.mjs';
import { setUp } from './set-up.mjs';

await runScript(async () => {
  const bench = join(root, 'test', 'bench', 'run.mjs');
  if (!existsSync(bench)) throw new NeedsPerson('There is no benchmark yet (test/bench/run.mjs).');
  await setUp({ tests: true });
  const { ensureDisplay } = await import('./display.mjs');
  const { stop } = await ensureDisplay();
  try {
    return await run(process.execPath, [bench, ...process.argv.slice(2)]);
  } finally {
    stop();
  }
});
