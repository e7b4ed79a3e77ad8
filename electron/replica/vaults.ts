import { sideFileName } from '../../shared/contract/bridge.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { vaultId as vaultIdSchema } from '../../shared/kit/ids.ts';
import type { Disk } from './disk.ts';
import { createParcels, type Parcels } from './parcels.ts';
import { createReplica, namesIn, type Replica, type ReplicaPlace } from './replica.ts';
import { createSideFiles, type SideFiles } from './side-files.ts';
import { vaultFolder, type VaultFolder } from './vault-folder.ts';

/** @file The vaults of this profile. One object each for the life of the process: the open journal belongs to it. */

export type Vault = {
  readonly folder: VaultFolder;
  readonly replica: Replica;
  readonly sideFiles: SideFiles;
  readonly parcels: Parcels;
};

export type Vaults = {
  readonly path: string;
  readonly get: (vaultId: VaultId) => Vault;
  readonly list: () => Promise<readonly { vaultId: VaultId; lastWrittenAtMs: number }[]>;
  /** True when the folder holds anything under this id. */
  readonly has: (vaultId: VaultId) => Promise<boolean>;
};

export type VaultsPlace = Omit<ReplicaPlace, 'folder'> & { readonly path: string };

export function createVaults(place: VaultsPlace): Vaults {
  const { disk, path } = place;
  const known = new Map<VaultId, Vault>();
  const open = (vaultId: VaultId): Vault => {
    const folder = vaultFolder(path, vaultId);
    return {
      folder,
      replica: createReplica({ ...place, folder }),
      sideFiles: createSideFiles(disk, folder.path),
      parcels: createParcels(disk, folder.parcels),
    };
  };
  return {
    path,
    get: (vaultId) => {
      const vault = known.get(vaultId) ?? open(vaultId);
      known.set(vaultId, vault);
      return vault;
    },
    list: () => listVaults(disk, path),
    has: async (vaultId) => (await namesIn(disk, vaultFolder(path, vaultId).path)).length > 0,
  };
}

/** The vaults in a folder of vaults: this profile's, or that of a sealed copy. */
export async function listVaults(
  disk: Disk,
  path: string,
): Promise<readonly { vaultId: VaultId; lastWrittenAtMs: number }[]> {
  const ids = (await namesIn(disk, path)).flatMap((name) => {
    const parsed = vaultIdSchema.safeParse(name);
    return parsed.success ? [parsed.data] : [];
  });
  return Promise.all(
    ids.map(async (vaultId) => ({
      vaultId,
      lastWrittenAtMs: await lastWritten(disk, path, vaultId),
    })),
  );
}

/** The newest side file or journal: every act touches one of them. */
async function lastWritten(disk: Disk, path: string, vaultId: VaultId): Promise<number> {
  const folder = vaultFolder(path, vaultId);
  const journals = await namesIn(disk, folder.journals);
  const paths = [
    ...sideFileName.options.map((name) => `${folder.path}/${name}`),
    ...journals.map((name) => `${folder.journals}/${name}`),
  ];
  const statuses = await Promise.all(paths.map((file) => disk.status(file)));
  return Math.max(0, ...statuses.map((status) => status?.modifiedAtMs ?? 0));
}
