import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from '../replica/disk.ts';
import { createElsewhere, nodeDisk } from '../replica/node-disk.ts';

/** The disk of this machine as a share uses it: what is made there may be used by whoever may use the folder it is made in. What is in
 *  a profile belongs to its owner alone; a share whose files only one colleague can open is none. */
export const shareDisk: Disk = {
  ...nodeDisk,
  makeFolderInside: async (parent, name) => {
    if (await isThere(`${parent}/${name}`)) return;
    await nodeDisk.makeFolderInside(parent, name);
    await takeRights(`${parent}/${name}`, 0o7777);
  },
  create: async (path) => {
    const file = await createElsewhere(path);
    await takeRights(path, 0o666);
    return file;
  },
};

const isThere = (path: string): Promise<boolean> =>
  fs.stat(path).then(
    () => true,
    () => false,
  );

/** A server that keeps rights of its own refuses this, and knows better. */
async function takeRights(path: string, mask: number): Promise<void> {
  try {
    await fs.chmod(path, (await fs.stat(dirname(path))).mode & mask);
  } catch {
    // the server's rights hold
  }
}
