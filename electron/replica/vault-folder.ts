import type { VaultId } from '../../shared/kit/ids.ts';

/** @file Where things lie inside a folder of vaults: the profile's, and that of a sealed copy, which has the same layout.
 *
 *  <vaults>/<vault id>/slots.a …            side files
 *  <vaults>/<vault id>/journals/<16 hex>.jnl    open, or left open by a kill
 *  <vaults>/<vault id>/segments/ab/<64 hex>.seg   closed; the folder is the name's first two digits
 *  <vaults>/<vault id>/parcels/<kind>/<64 hex>.…     what travels over the share beside the record
 *  <vaults>/<vault id>/under-way/<file id>/<number>.prt   of a file that is being sealed
 *  <vaults>/<vault id>/set-aside/<64 hex>.seg     damaged, and no longer part of the record */

export type VaultFolder = {
  readonly path: string;
  readonly journals: string;
  readonly segments: string;
  readonly setAside: string;
  readonly parcels: string;
  readonly underWay: string;
};

/** The id and the names have passed their schemas, so no path can leave the folder. */
export const vaultFolder = (vaults: string, vaultId: VaultId): VaultFolder =>
  layoutOf(`${vaults}/${vaultId}`);

/** The layout under any folder that holds, or will hold, one vault. */
export const layoutOf = (path: string): VaultFolder => ({
  path,
  journals: `${path}/journals`,
  segments: `${path}/segments`,
  setAside: `${path}/set-aside`,
  parcels: `${path}/parcels`,
  underWay: `${path}/under-way`,
});

/** The folder that holds a segment. */
export const segmentFolder = (folder: VaultFolder, name: string): string =>
  `${folder.segments}/${name.slice(0, 2)}`;

/** The path of a segment or a journal. */
export const replicaPath = (folder: VaultFolder, name: string): string =>
  name.endsWith('.seg') ? `${segmentFolder(folder, name)}/${name}` : `${folder.journals}/${name}`;
