import type { CopyReport } from '../../shared/contract/copies.ts';
import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { vaultId as vaultIdSchema, type VaultId } from '../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import type { Disk } from '../replica/disk.ts';
import { listFiles } from '../replica/replica.ts';
import { listVaults, type Vaults } from '../replica/vaults.ts';
import { layoutOf, vaultFolder, type VaultFolder } from '../replica/vault-folder.ts';
import { copyVault } from './copy-vault.ts';
import type { UnderWay } from './under-way.ts';
import { copyFolderName } from './sealed-copy.ts';

/** @file Back from a sealed copy into this profile. A vault that is here already is never touched. */

export type FoundCopy = {
  vaultId: VaultId;
  files: number;
  sizeBytes: number;
  alreadyHere: boolean;
};

/** The vaults in a chosen folder: the copy's folder, the one above it, or that of a single vault. */
export async function scanCopies(disk: Disk, vaults: Vaults, chosen: string): Promise<FoundCopy[]> {
  const found = await foldersOf(disk, chosen);
  return Promise.all(
    [...found].map(async ([vaultId, folder]) => {
      const files = await listFiles(disk, folder);
      const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
      return { vaultId, files: files.length, sizeBytes, alreadyHere: await vaults.has(vaultId) };
    }),
  );
}

export type RestoreOrder = {
  readonly vaults: Vaults;
  readonly vaultId: VaultId;
  readonly chosen: string;
  readonly underWay: UnderWay;
};

/** Brings one vault in, under its own name only when all of it is on this disk. */
export async function runRestore(
  disk: Disk,
  { vaults, vaultId, chosen, underWay }: RestoreOrder,
): Promise<Result<CopyReport, ShellFault>> {
  const from = (await foldersOf(disk, chosen)).get(vaultId);
  if (from === undefined) return err({ kind: 'copy/absent' });
  if (await vaults.has(vaultId)) return err({ kind: 'vault/exists' });
  // Not an id, so it is no vault yet; a restore that was cut short goes on in it.
  const arriving = `${vaults.path}/restoring-${vaultId}`;
  const to = layoutOf(arriving);
  await disk.makeFolder(arriving);
  const report = await copyVault({ disk, from, to, underWay, on: vaults.path });
  const whole = report.failures.every((failure) => failure.fault === 'copy/damaged-source');
  if (whole) {
    await disk.rename(arriving, vaultFolder(vaults.path, vaultId).path);
    await disk.syncFolder(vaults.path);
  }
  return ok(report);
}

async function foldersOf(disk: Disk, chosen: string): Promise<Map<VaultId, VaultFolder>> {
  const found = new Map<VaultId, VaultFolder>();
  for (const root of [chosen, `${chosen}/${copyFolderName}`]) {
    for (const { vaultId } of await listVaults(disk, root))
      found.set(vaultId, vaultFolder(root, vaultId));
  }
  const [, parent = '', own = ''] = /^(.*)[/\\]([^/\\]+)[/\\]*$/.exec(chosen) ?? [];
  const single = vaultIdSchema.safeParse(own);
  if (single.success) found.set(single.data, vaultFolder(parent, single.data));
  return found;
}
