import { writeFileSync } from 'node:fs';
import type { App } from 'electron';
import type { LockReason } from '../../shared/contract/bridge.ts';
import { argsAfterLock } from './locked-because.ts';
import type { TestHooks } from './test-hooks.ts';

/** EX_TEMPFAIL of sysexits.h: start it again. */
const againExitCode = 75;

/** Ends this process, so that nothing of what it saw is left, and has a fresh one come up at the lock screen. The system's own way:
 *  the next one starts when this one is no more, so there is one holder of the profile at any time. Whoever starts Probity in between
 *  is first, and meets the lock screen as well. */
export function startAgain(app: App, hooks: TestHooks, reason: LockReason): void {
  if (hooks.atLock !== undefined) {
    // A driver has to start the next process itself, or could not follow it.
    writeFileSync(hooks.atLock, JSON.stringify(argsAfterLock([], reason)));
    app.exit(againExitCode);
    return;
  }
  app.relaunch({
    execPath: process.execPath,
    args: argsAfterLock(process.argv.slice(1), reason),
  });
  app.exit(0);
}
