/** @file `npm start`: everything from a fresh clone to an open window; the second time only what changed. */
import { spawn } from 'node:child_process';
import { missingDisplay } from './display.mjs';
import { electronIn } from './electron-runtime.mjs';
import { launchEnvironment, machineSwitches } from './launch.mjs';
import { outOf } from './places.mjs';
import { NeedsPerson, runScript, say } from './say.mjs';
import { setUp } from './set-up.mjs';

await runScript(async () => {
  const missing = missingDisplay();
  if (missing) throw new NeedsPerson(missing);
  const runtime = await setUp();
  const switches = machineSwitches();
  if (switches.length > 0)
    say('This user cannot have the Chromium sandbox: started without it, for development only.');
  // The production flavour refuses to run without its sandbox; a developer's machine may have no other way.
  const flavour = switches.length > 0 ? 'test' : 'production';
  const args = [...switches, outOf(flavour), ...process.argv.slice(2)];
  const app = spawn(electronIn(runtime), args, { stdio: 'inherit', env: launchEnvironment() });
  return new Promise((resolve) => app.on('close', (code) => resolve(code ?? 1)));
});
