/** @file `npm start`: everything from a fresh clone to an open window; the second time only what changed. */
import { missingDisplay } from './display.mjs';
import { electronIn } from './electron-runtime.mjs';
import { machineSwitches, startFollowed } from './launch.mjs';
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
  // Production takes no word from the environment: its first lock starts it again by itself, and ends this command.
  return startFollowed(electronIn(runtime), args).ended;
});
