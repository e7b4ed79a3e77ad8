/** @file Is a folder one that a product copies elsewhere behind our back? Synchronising products put old files over new ones, make
 *  "conflicted copies" and hold files open; a roaming profile is copied at logon. The person is told, nothing is refused. */

export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when something of this name exists. */
  readonly exists: (path: string) => boolean;
};

const byFolderName: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .*)?$|^onedrive-/i, 'OneDrive'],
  [/^sharepoint-/i, 'SharePoint'],
  [/^dropbox( \(.*\))?$|^dropbox-/i, 'Dropbox'],
  [/^mobile documents$|^iclouddrive$|^icloud drive$|^com~apple~clouddocs$/i, 'iCloud Drive'],
  [/^google ?drive$|^googledrive-|^my drive$|^drivefs$/i, 'Google Drive'],
  [/^box( sync)?$|^box-/i, 'Box'],
  [/^nextcloud$|^owncloud$/i, 'Nextcloud'],
  [/^pcloud ?drive$/i, 'pCloud'],
  [/^mega(sync)?$/i, 'MEGA'],
  [/^synology ?drive$|^cloudstation$/i, 'Synology Drive'],
];
const byMarker: readonly (readonly [string, string])[] = [
  ['.dropbox', 'Dropbox'],
  ['.dropbox.cache', 'Dropbox'],
  ['.tmp.drivedownload', 'Google Drive'],
  ['.stfolder', 'Syncthing'],
  ['.nextcloudsync.log', 'Nextcloud'],
  ['.owncloudsync.log', 'Nextcloud'],
];
const byEnvironment = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;

/** What a folder on a file server is called. For a profile it is a warning, for a share it is what it should be. */
export const networkFolder = 'a network folder';

/** The name of the product, or undefined when none is known to hold the folder. */
export function synchroniserOf(path: string, { env, exists }: Surroundings): string | undefined {
  if (/^(\\\\|\/\/)[^?.]/.test(path)) return networkFolder;
  const parts = path.split(/[/\\]+/).filter((part) => part !== '');
  const inOneDrive = byEnvironment.some((name) => isWithin(path, env[name]));
  if (inOneDrive) return 'OneDrive';
  for (const part of parts) {
    const product = byFolderName.find(([pattern]) => pattern.test(part))?.[1];
    if (product !== undefined) return product;
  }
  if (/[/\\]AppData[/\\]Roaming([/\\]|$)/i.test(path)) return 'a roaming profile';
  return markerAbove(path, exists);
}

function markerAbove(path: string, exists: Surroundings['exists']): string | undefined {
  for (let folder = path; folder !== ''; folder = folder.replace(/[/\\]+[^/\\]*$/, '')) {
    const product = byMarker.find(([marker]) => exists(`${folder}/${marker}`))?.[1];
    if (product !== undefined) return product;
    if (!/[/\\]/.test(folder)) return undefined;
  }
  return undefined;
}

function isWithin(path: string, folder: string | undefined): boolean {
  if (folder === undefined || folder === '') return false;
  const plain = (value: string): string =>
    `${value
      .replace(/[/\\]+/g, '/')
      .replace(/\/$/, '')
      .toLowerCase()}/`;
  return plain(path).startsWith(plain(folder));
}
