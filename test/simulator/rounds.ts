import type { Vault } from '../../electron/replica/vaults.ts';
import { createFolderShare } from '../../electron/share/folder-share.ts';
import { putVault } from '../../electron/share/put-vault.ts';
import { digitsOf } from '../builders/people.ts';
import type { Premises } from './workstation.ts';

/** @file Rounds of a workstation with the shares: the real code for a folder and the real round. */

export type Rounds = {
  /** One round; false when it failed. */
  readonly sync: (share: number) => Promise<boolean>;
};

export function roundsOf(nth: number, vault: Vault, { servers, entropy }: Premises): Rounds {
  /** What was read back since a share was last found, as the shell remembers it. */
  const done = new Map<number, Set<string>>();
  return {
    sync: async (share) => {
      const which = share % servers.length;
      const server = servers[which];
      if (!server) return false;
      const known = done.get(which) ?? new Set<string>();
      done.set(which, known);
      const port = createFolderShare({
        disk: server.mount(nth),
        root: server.root,
        scratch: digitsOf(`scratch ${String(nth)}`),
        entropy,
      });
      const round = await putVault({
        vault,
        port,
        mark: server.mark,
        done: known,
        isOver: () => false,
      });
      if (!round.ok && round.error.kind === 'share/lost') known.clear();
      return round.ok;
    },
  };
}
