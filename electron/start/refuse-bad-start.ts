import type { App } from 'electron';
import type { Flavour } from './flavour.ts';
import { dangerousSwitches, refusedExitCode, refusedSwitch } from './refuse-switches.ts';

/** True when production was started in a way that would let somebody in: it ends before any window. The test flavour takes anything. */
export function refuseBadStart(app: App, flavour: Flavour): boolean {
  if (flavour !== 'production') return false;
  // A signal that makes Node open its debugger; the packaged application has the fuse as well.
  process.on('SIGUSR1', () => undefined);
  const args = process.argv.slice(app.isPackaged ? 1 : 2);
  const refused =
    dangerousSwitches.find((name) => app.commandLine.hasSwitch(name)) ??
    refusedSwitch({ args, platform: process.platform });
  if (refused === undefined) return false;
  process.stderr.write(`Probity does not start with --${refused}.\n`);
  app.exit(refusedExitCode);
  return true;
}
