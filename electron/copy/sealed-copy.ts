import type { CopyReport } from '../../shared/contract/copies.ts';
import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { faultOf } from '../replica/disk-faults.ts';
import type { Disk } from '../replica/disk.ts';
import { quietly } from '../replica/journal.ts';
import { replaceFile } from '../replica/side-files.ts';
import type { Vault } from '../replica/vaults.ts';
import { vaultFolder } from '../replica/vault-folder.ts';
import { copyVault } from './copy-vault.ts';
import type { UnderWay } from './under-way.ts';

/** The folder that a sealed copy makes for itself inside the chosen one. */
export const copyFolderName = 'Probity sealed copy';

export type CopyOrder = {
  readonly vault: Vault;
  readonly vaultId: VaultId;
  readonly chosen: string;
  readonly underWay: UnderWay;
};

/** Copies a vault into a chosen folder. The same folder again copies only what is new, and mends what has rotted. Where a stick was,
 *  and is no more, nothing is made. */
export async function runSealedCopy(
  disk: Disk,
  { vault, vaultId, chosen, underWay }: CopyOrder,
): Promise<Result<CopyReport, ShellFault>> {
  if (!(await isThere(disk, chosen))) return err({ kind: 'output/absent' });
  // On a full or read-only profile the journal stays open; it is copied under its hash all the same.
  await quietly(vault.replica.close());
  const root = copyRoot(chosen);
  const report = await copyVault({
    ...{ disk, underWay, on: chosen },
    ...{ from: vault.folder, to: vaultFolder(root, vaultId) },
  });
  if (report.failures.length === 0) await explain(disk, root);
  return ok(report);
}

async function isThere(disk: Disk, folder: string): Promise<boolean> {
  try {
    await disk.list(folder);
    return true;
  } catch (cause: unknown) {
    if (faultOf(cause).kind !== 'file/absent') throw cause;
    return false;
  }
}

/** A person who chooses the copy's own folder means that one, not a copy inside the copy. */
export const copyRoot = (chosen: string): string =>
  lastPart(chosen) === copyFolderName ? chosen : `${chosen}/${copyFolderName}`;

const lastPart = (path: string): string => /[^/\\]*$/.exec(path.replace(/[/\\]+$/, ''))?.[0] ?? '';

const explanation = [
  'This folder is a sealed copy made by Probity.',
  '',
  'It holds encrypted records only. Without the passphrase or the recovery kit of the unit nobody can read them.',
  'Do not rename, edit or remove anything in it.',
  '',
  'To restore: start Probity on the new workstation, choose "Restore from a sealed copy", choose this folder,',
  'and have the recovery kit (24 words) or the passphrase at hand.',
  '',
].join('\r\n');

async function explain(disk: Disk, root: string): Promise<void> {
  if ((await disk.status(`${root}/READ ME.txt`)) !== undefined) return;
  await quietly(
    replaceFile(disk, {
      folder: root,
      name: 'READ ME.txt',
      bytes: new TextEncoder().encode(explanation),
    }),
  );
}
