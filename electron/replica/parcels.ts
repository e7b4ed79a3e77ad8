import type { ParcelKind } from '../../shared/contract/parcels.ts';
import { filePartName } from '../../shared/kit/sealed-file.ts';
import { isParcelName } from '../../shared/contract/parcels.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { Disk } from './disk.ts';
import { readWhole, sha256Hex } from './file-hash.ts';
import { quietly } from './journal.ts';
import { namesIn } from './replica.ts';
import { createSerialQueue } from './serial-queue.ts';
import { replaceFile } from './side-files.ts';

/** @file The parcels of one vault: sealed files under the hash of their bytes. What came is never changed, and nothing is removed but
 *  the parts of a file whose key is gone. */

export type Parcels = {
  readonly list: (kind: ParcelKind) => Promise<readonly { name: string; sizeBytes: number }[]>;
  /** Names alone: a vault may hold a hundred thousand parts. */
  readonly names: (kind: ParcelKind) => Promise<readonly string[]>;
  /** Those of the names that are not here. */
  readonly missing: (kind: ParcelKind, names: readonly string[]) => Promise<readonly string[]>;
  /** Removes parts of a sealed file that nothing opens any more. */
  readonly forgetParts: (names: readonly string[]) => Promise<void>;
  /** `absent` also where the file is there and is not what its name says. */
  readonly read: (kind: ParcelKind, name: string) => Promise<Bytes | 'absent'>;
  /** Durably; nothing happens where it is there already, as its name says. */
  readonly write: (kind: ParcelKind, bytes: Bytes) => Promise<{ name: string }>;
};

const endings: Readonly<Record<ParcelKind, string>> = {
  grants: 'age',
  charters: 'chr',
  enrolments: 'enr',
  files: 'prt',
};

export function createParcels(disk: Disk, folder: string): Parcels {
  const inTurn = createSerialQueue();
  const shelf = (kind: ParcelKind): string => `${folder}/${kind}`;
  const names = async (kind: ParcelKind): Promise<readonly string[]> =>
    (await namesIn(disk, shelf(kind))).filter(
      (name) => isParcelName(name) && name.endsWith(endings[kind]),
    );
  const read = async (kind: ParcelKind, name: string): Promise<Bytes | 'absent'> => {
    const path = `${shelf(kind)}/${name}`;
    if ((await disk.status(path)) === undefined) return 'absent';
    const bytes = await readWhole(disk, path);
    return `${await sha256Hex(bytes)}.${endings[kind]}` === name ? bytes : 'absent';
  };
  return {
    list: async (kind) => {
      const found: { name: string; sizeBytes: number }[] = [];
      for (const name of await names(kind)) {
        const status = await disk.status(`${shelf(kind)}/${name}`);
        if (status) found.push({ name, sizeBytes: status.sizeBytes });
      }
      return found;
    },
    names,
    missing: async (kind, wanted) => {
      const absent: string[] = [];
      for (const name of wanted)
        if ((await disk.status(`${shelf(kind)}/${name}`)) === undefined) absent.push(name);
      return absent;
    },
    forgetParts: (parts) =>
      inTurn(async () => {
        for (const name of parts) {
          const path = `${shelf('files')}/${filePartName.parse(name)}`;
          if ((await disk.status(path)) !== undefined) await disk.remove(path);
        }
        await quietly(disk.syncFolder(shelf('files')));
      }),
    read,
    write: (kind, bytes) =>
      inTurn(async () => {
        const name = `${await sha256Hex(bytes)}.${endings[kind]}`;
        if ((await read(kind, name)) === 'absent')
          await replaceFile(disk, { folder: shelf(kind), name, bytes });
        return { name };
      }),
  };
}
