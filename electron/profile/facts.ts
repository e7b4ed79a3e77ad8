import { existsSync, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { isProfileCopied } from './copied.ts';
import { synchroniserOf } from './synchronised.ts';

/** @file What can be said of a profile's folder. Looked at each time: a disk fills up while the application runs. */

export type ProfileFacts = {
  readonly freeBytes: number;
  readonly profileReadOnly: boolean;
  readonly profileCopied: boolean;
  readonly synchronisedBy?: string;
};

export async function profileFacts(profile: string, hasVaults: boolean): Promise<ProfileFacts> {
  const synchronisedBy = nameSynchroniser(profile);
  return {
    freeBytes: await freeBytes(profile),
    profileReadOnly: await isReadOnly(profile),
    profileCopied: await isProfileCopied(profile, hasVaults),
    ...(synchronisedBy === undefined ? {} : { synchronisedBy }),
  };
}

/** The product that copies this folder elsewhere, on this machine. */
export const nameSynchroniser = (path: string): string | undefined =>
  synchroniserOf(path, { env: process.env, exists: existsSync });

/** True when both lie on one disk, or when that cannot be told. */
export async function onSameDisk(one: string, other: string): Promise<boolean> {
  try {
    return (await fs.stat(one)).dev === (await fs.stat(other)).dev;
  } catch {
    return true;
  }
}

async function freeBytes(profile: string): Promise<number> {
  try {
    const { bavail, bsize } = await fs.statfs(profile);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** By trying: rights say little about a file system that has turned read-only. A full disk is not a read-only one. */
async function isReadOnly(profile: string): Promise<boolean> {
  const probe = join(profile, `probe-${process.pid}`);
  try {
    await (await fs.open(probe, 'w', 0o600)).close();
    await fs.rm(probe, { force: true });
    return false;
  } catch (cause: unknown) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC');
  }
}
