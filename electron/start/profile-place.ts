import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { codeOf } from '../replica/disk-faults.ts';
import type { TestHooks } from './test-hooks.ts';

export type ProfilePlace = {
  readonly profile: string;
  /** Nothing can be written there: it can be read and nothing more, and Chromium's own files go to a folder of this start. */
  readonly readOnly: boolean;
};

/** Where this user's profile is. On Windows never the roaming one, which is copied at logon and logoff. */
export function placeProfile(
  app: App,
  hooks: TestHooks,
  env: Readonly<Record<string, string | undefined>>,
): ProfilePlace {
  const local = process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined;
  const chosen = hooks.userData ?? (local === undefined ? undefined : join(local, app.getName()));
  if (chosen !== undefined) app.setPath('userData', chosen);
  const profile = app.getPath('userData');
  const readOnly = isReadOnly(profile);
  // Chromium's caches and cookies, beside the vaults and not among them.
  const browser = readOnly
    ? mkdtempSync(join(tmpdir(), 'probity-browser-'))
    : join(profile, 'browser');
  app.setPath('sessionData', browser);
  if (readOnly) app.on('quit', () => rmSync(browser, { recursive: true, force: true }));
  return { profile, readOnly };
}

/** By trying, and only where the system says so: a full disk is another trouble. */
function isReadOnly(profile: string): boolean {
  const probe = join(profile, `probe-${process.pid}`);
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe, { force: true });
    return false;
  } catch (cause: unknown) {
    return ['EROFS', 'EACCES', 'EPERM'].includes(codeOf(cause) ?? '');
  }
}
