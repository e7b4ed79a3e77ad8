import { settings as settingsSchema, type Settings } from '../../shared/contract/bridge.ts';
import type { Disk } from '../replica/disk.ts';
import { readWhole } from '../replica/file-hash.ts';
import { replaceFile } from '../replica/side-files.ts';

/** @file Preferences of this workstation, in plain text: they say nothing about anyone. */

const name = 'settings.json';
const defaults: Settings = { theme: 'system', idleLockMinutes: 5, contentProtection: true };

/** The cautious defaults where the file is absent or not what we wrote. */
export async function readSettings(disk: Disk, profile: string): Promise<Settings> {
  try {
    const written: unknown = JSON.parse(
      new TextDecoder().decode(await readWhole(disk, `${profile}/${name}`)),
    );
    return settingsSchema.parse(written);
  } catch {
    return defaults;
  }
}

export async function writeSettings(
  disk: Disk,
  profile: string,
  settings: Settings,
): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
  await replaceFile(disk, { folder: profile, name, bytes });
}
