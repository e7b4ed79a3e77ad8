import type { ShellRequest } from '../../../shared/contract/bridge.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { ShellClient } from '../../../shared/contract/shell-client.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';

/** @file The small files beside the replica, each in two copies. Reading never decides anything: absence is not information. */

type SideFile = ShellRequest<'file.read'>['name'];
type Stem = SideFile extends `${infer S}.${'a' | 'b'}` ? S : never;

/** Both copies of a side file; undefined where a copy is absent or cannot be read. */
export async function readCopies(
  shell: Pick<ShellClient, 'ask'>,
  vaultId: VaultId,
  stem: Stem,
): Promise<readonly (Bytes | undefined)[]> {
  return Promise.all(
    (['a', 'b'] as const).map(async (copy) => {
      const read = await shell.ask('file.read', { vaultId, name: `${stem}.${copy}` });
      return read.ok && read.value !== 'absent' ? read.value : undefined;
    }),
  );
}

/** Replaces both copies of a file of which the copy that tells most is believed: the second is asked for with the first, so that both are written while this worker
 *  is kept busy. The shell replaces one after the other. */
export async function writeCopiesAtOnce(
  shell: Pick<ShellClient, 'ask'>,
  vaultId: VaultId,
  stem: Stem,
  bytes: Bytes,
): Promise<void> {
  await Promise.all(
    (['a', 'b'] as const).map((copy) =>
      shell.ask('file.replace', { vaultId, name: `${stem}.${copy}`, bytes }),
    ),
  );
}

/** Replaces both copies, `first` first, so that one whole copy stands at every moment. */
export async function writeCopies(
  shell: Pick<ShellClient, 'ask'>,
  vaultId: VaultId,
  stem: Stem,
  bytes: Bytes,
  first: 'a' | 'b' = 'a',
): Promise<Result<undefined, ShellFault>> {
  for (const copy of first === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const)) {
    const written = await shell.ask('file.replace', { vaultId, name: `${stem}.${copy}`, bytes });
    if (!written.ok) return written;
  }
  return ok(undefined);
}
