import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The share as one workstation reaches it: a drive that can be taken from this one while the others keep it. */
export type Drive = {
  readonly path: string;
  readonly disconnect: () => void;
  /** To the share it was made for, or to another folder that somebody put in its place. */
  readonly connect: (to?: string) => void;
};

/** A drive of one's own to a folder that several share. */
export function driveTo(share: string, parent: string): Drive {
  const path = join(parent, 'Unit drive');
  const connect = (to = share): void => symlinkSync(to, path);
  connect();
  return { path, connect, disconnect: () => rmSync(path) };
}
