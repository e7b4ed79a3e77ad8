import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import type { ProfilePlace } from './profile-place.ts';

/** True when this process holds the profile. The one that holds it already is told, and shows its window; what the second was
 *  started with is ignored. */
export function holdProfile(
  app: App,
  { profile, readOnly }: ProfilePlace,
  showWindow: () => void,
): boolean {
  // The lock is a file. Where none can be written, two readers do no harm.
  if (readOnly) return true;
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write(`${whoHolds(profile)}\n`);
    return false;
  }
  app.on('second-instance', showWindow);
  return true;
}

function whoHolds(profile: string): string {
  const here =
    'Probity is already open for this profile; its window has been brought to the front.';
  try {
    // Chromium's own mark, `<host>-<process>`: on a shared home folder the other one may be on another machine.
    const host = readlinkSync(join(profile, 'SingletonLock')).replace(/-\d+$/, '');
    return host === hostname()
      ? here
      : `Probity is open for this profile on another computer (${host}).`;
  } catch {
    return here;
  }
}
