import type { guestFileName } from '../../shared/contract/bridge.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { itemId, type ItemId } from '../../shared/kit/ids.ts';
import type { Disk } from './disk.ts';
import { readWhole } from './file-hash.ts';
import { namesIn } from './replica.ts';
import { createSerialQueue } from './serial-queue.ts';
import { replaceFile } from './side-files.ts';

/** @file Guest packs on this workstation: a folder for each, beside the vaults and apart from them. Sealed, but for the day on which
 *  each is over, so that it can be removed without its words. */

type GuestFile = (typeof guestFileName.options)[number];

export type GuestShelf = {
  readonly list: () => Promise<readonly ItemId[]>;
  readonly read: (packId: ItemId, name: GuestFile) => Promise<Bytes | 'absent'>;
  /** All of it or nothing, whatever happens in between. */
  readonly write: (packId: ItemId, name: GuestFile, bytes: Bytes) => Promise<void>;
  /** Every file of one pack; the one that says what lies here goes last, so that a kill in between leaves something to go on with. */
  readonly remove: (packId: ItemId) => Promise<void>;
};

/** What goes first makes the rest unreadable. */
const removedInOrder: readonly GuestFile[] = ['pack.age', 'kept.a', 'kept.b', 'about'];

export function createGuestShelf(disk: Disk, path: string): GuestShelf {
  const inTurn = createSerialQueue();
  const folderOf = (packId: ItemId): string => `${path}/${packId}`;
  const isThere = async (file: string): Promise<boolean> => (await disk.status(file)) !== undefined;
  return {
    list: async () =>
      (await namesIn(disk, path)).flatMap((name) => {
        const parsed = itemId.safeParse(name);
        return parsed.success ? [parsed.data] : [];
      }),
    read: async (packId, name) => {
      const file = `${folderOf(packId)}/${name}`;
      return (await isThere(file)) ? readWhole(disk, file) : 'absent';
    },
    write: (packId, name, bytes) =>
      inTurn(() => replaceFile(disk, { folder: folderOf(packId), name, bytes })),
    remove: (packId) =>
      inTurn(async () => {
        const folder = folderOf(packId);
        for (const name of removedInOrder)
          for (const file of [`${folder}/${name}`, `${folder}/${name}.new`])
            if (await isThere(file)) await disk.remove(file);
        if ((await namesIn(disk, path)).includes(packId)) await disk.removeFolder(folder);
      }),
  };
}
