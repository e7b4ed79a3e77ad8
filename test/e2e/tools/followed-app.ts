import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

/** @file An application that the driver follows through its locks. A lock ends the whole of it and has it start again, and the driver
 *  knows only what it launched itself: so the application says with which switches it would have started, and the driver starts it.
 *  That it starts again by itself is shown by shell/starts-again.spec.ts and by the packaged application's story. */

export type FollowedApp = {
  readonly app: () => ElectronApplication;
  /** Waits for the end that a lock brings, and answers the application that follows. */
  readonly next: () => Promise<ElectronApplication>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Launched = { readonly app: ElectronApplication; readonly closed: Promise<unknown> };

export async function launchFollowed(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  launched: (app: ElectronApplication) => void = () => undefined,
): Promise<FollowedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-follow-'));
  const told = join(folder, 'next.json');
  const launch = async (added: readonly string[]): Promise<Launched> => {
    const app = await _electron.launch({
      args: [...args, ...added],
      env: { ...env, PROBITY_AT_LOCK: told },
    });
    launched(app);
    return { app, closed: app.waitForEvent('close', { timeout: 0 }) };
  };
  let current = await launch([]);
  return {
    app: () => current.app,
    next: async () => {
      await current.closed;
      const added = JSON.parse(readFileSync(told, 'utf8')) as string[];
      rmSync(told);
      current = await launch(added);
      return current.app;
    },
    kill: async () => {
      process.kill(current.app.process().pid ?? 0, 'SIGKILL');
      await current.closed;
    },
    close: async () => {
      await current.app.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
