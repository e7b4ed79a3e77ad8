import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Disk } from '../../electron/replica/disk.ts';
import { createFolderShare } from '../../electron/share/folder-share.ts';
import { createFaultyDisk, type Trouble } from '../fakes/faulty-disk.ts';
import { countingEntropy } from './replica-suite.ts';
import type { SharePlace } from './share-suite.ts';

/** @file A folder as the suite of shares wants one: in memory, on this disk, or where somebody mounted it. */

export type Behind = Pick<SharePlace, 'vanish' | 'comeBack' | 'leave' | 'paths'>;

/** A folder as a share, over a disk that does as the test says. */
export function folderPlace(
  disk: Disk,
  root: string,
  behind: Behind,
): SharePlace & { readonly disk: Disk } {
  const now = { full: false, readOnly: false, torn: false };
  const entropy = countingEntropy();
  let workstations = 0;
  const trouble: Trouble = (operation) => {
    if (now.readOnly && operation !== 'sync') return 'EROFS';
    if (operation !== 'append') return undefined;
    if (now.full) return 'ENOSPC';
    const torn = now.torn;
    now.torn = false;
    return torn ? 'EIO' : undefined;
  };
  const failing = createFaultyDisk(disk, trouble);
  return {
    ...behind,
    disk: failing,
    port: () =>
      createFolderShare({
        disk: failing,
        root,
        scratch: String(++workstations).padStart(32, '0'),
        entropy,
      }),
    fill: (full) => (now.full = full),
    protect: (readOnly) => (now.readOnly = readOnly),
    tearNext: () => (now.torn = true),
  };
}

/** A folder that this machine sees, whoever keeps it. */
export const onThisDisk = (root: string): Behind => ({
  vanish: () => rename(root, `${root}-away`),
  comeBack: () => rename(`${root}-away`, root),
  leave: async (path, bytes) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  },
  paths: async () =>
    (await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('scratch'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
});
