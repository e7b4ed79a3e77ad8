import type { Entropy } from '../../shared/kit/ids.ts';
import type { Disk } from '../replica/disk.ts';
import type { ChosenShare } from './chosen-shares.ts';
import type { FolderSharePlace } from './folder-share.ts';

/** The folder that a share makes for itself inside the chosen one. An unmounted server leaves an empty folder, and this one is not in it. */
export const folderName = 'Probity share';

/** A person who chooses the share's own folder means that one. */
export const rootOf = (chosen: string): string =>
  lastPart(chosen) === folderName ? chosen : `${chosen}/${folderName}`;

/** What a folder is called when it is shown. */
export const labelOf = (path: string): string => {
  const last = lastPart(path);
  return (last === '' ? path : last).slice(0, 400);
};

const lastPart = (path: string): string => /[^/\\]*$/.exec(path.replace(/[/\\]+$/, ''))?.[0] ?? '';

/** Where the share of a chosen folder lies. */
export const folderOf = (
  { disk, entropy }: { readonly disk: Disk; readonly entropy: Entropy },
  { path, scratch }: Pick<ChosenShare, 'path' | 'scratch'>,
): FolderSharePlace => ({ disk, entropy, root: rootOf(path), scratch });
