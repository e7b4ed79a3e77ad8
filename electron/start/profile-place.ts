import { join } from 'node:path';
import type { App } from 'electron';
import type { TestHooks } from './test-hooks.ts';

/** Where this user's profile is. On Windows never the roaming one, which is copied at logon and logoff. */
export function placeProfile(
  app: App,
  hooks: TestHooks,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const local = process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined;
  const chosen = hooks.userData ?? (local === undefined ? undefined : join(local, app.getName()));
  if (chosen !== undefined) app.setPath('userData', chosen);
  const profile = app.getPath('userData');
  // Chromium's caches and cookies, beside the vaults and not among them.
  app.setPath('sessionData', join(profile, 'browser'));
  return profile;
}
