import type { DiskEntry } from '../../electron/replica/disk.ts';
import type { Vault } from '../../electron/replica/vaults.ts';
import type { ParcelKind } from '../../shared/contract/parcels.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { WorkDisk } from './work-disk.ts';

/** @file What a workstation reads of its own disk: the real code is asked once for the same listing and the same bytes, by whichever
 *  workstation, and for all segments once for each state of a disk. A reading that a change fell into is not kept. */

type Parcel = { readonly name: string; readonly kind: ParcelKind };
const namesOf = new WeakMap<readonly DiskEntry[], readonly string[]>();
const parcelsOf = new WeakMap<
  readonly DiskEntry[],
  Awaited<ReturnType<Vault['parcels']['list']>>
>();
/** In the place of a list where there is no such folder. */
const none: readonly DiskEntry[] = [];
const wholeParcels = new WeakMap<Bytes, Parcel>();

export function rememberingVault(vault: Vault, work: WorkDisk): Vault {
  const { version, isDead, look } = work;
  const { replica, sideFiles, parcels, folder } = vault;
  let listed: { readonly of: number; readonly files: ReturnType<typeof replica.list> } | undefined;
  const names = async (kind: ParcelKind): Promise<readonly string[]> => {
    if (isDead()) return parcels.names(kind);
    const path = `${folder.parcels}/${kind}`;
    const entries = look.entries(path) ?? none;
    const before = namesOf.get(entries);
    if (before) return before;
    const found = await parcels.names(kind);
    if ((look.entries(path) ?? none) === entries) namesOf.set(entries, found);
    return found;
  };
  return {
    folder,
    replica: {
      ...replica,
      list: async () => {
        // It waits for its turn, as the real one does: the name of no file, which costs nothing but that.
        await replica.setAside('');
        if (!isDead() && listed?.of === version()) return listed.files;
        const of = version();
        const files = replica.list();
        await files;
        if (version() === of) listed = { of, files };
        return files;
      },
    },
    sideFiles,
    parcels: {
      ...parcels,
      names,
      // A parcel gets its name whole and is never added to: the same listing holds the same files.
      list: async (kind) => {
        if (isDead()) return parcels.list(kind);
        const path = `${folder.parcels}/${kind}`;
        const entries = look.entries(path) ?? none;
        const before = parcelsOf.get(entries);
        if (before) return before;
        const found = await parcels.list(kind);
        if ((look.entries(path) ?? none) === entries) parcelsOf.set(entries, found);
        return found;
      },
      read: async (kind, name) => {
        const content = isDead() ? undefined : look.content(`${folder.parcels}/${kind}/${name}`);
        const before = content ? wholeParcels.get(content) : undefined;
        if (content && before?.name === name && before.kind === kind) return content;
        const read = await parcels.read(kind, name);
        if (content && read === content) wholeParcels.set(content, { name, kind });
        return read;
      },
    },
  };
}
