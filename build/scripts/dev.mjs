/** @file `npm run dev`: rebuilds when a source changes and starts the application again. No dev server: it runs under the same CSP as ever. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { missingDisplay } from './display.mjs';
import { electronIn } from './electron-runtime.mjs';
import { machineSwitches, startFollowed } from './launch.mjs';
import { outOf, root } from './places.mjs';
import { NeedsPerson, runScript, say } from './say.mjs';
import { setUp } from './set-up.mjs';

await runScript(async () => {
  const missing = missingDisplay();
  if (missing) throw new NeedsPerson(missing);
  const runtime = await setUp();
  const { build } = await import('./build.mjs');
  let app = start(runtime);
  for await (const _ of changes()) {
    try {
      await build();
    } catch (cause) {
      say(`Not built: ${String(cause.message ?? cause)}`);
      continue;
    }
    say('Built; starting again.');
    app.kill();
    app = start(runtime);
  }
});

const start = (runtime) =>
  startFollowed(electronIn(runtime), [...machineSwitches(), outOf('test')]);

/** One value for each burst of changes. */
async function* changes() {
  let wake;
  for (const folder of ['electron', 'renderer', 'shared']) {
    watch(join(root, folder), { recursive: true }, () => wake?.());
  }
  while (true) {
    await new Promise((resolve) => (wake = resolve));
    // An editor writes several files at once.
    await new Promise((resolve) => setTimeout(resolve, 150));
    yield undefined;
  }
}
