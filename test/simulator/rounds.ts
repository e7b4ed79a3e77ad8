import { codeOf } from '../../electron/replica/disk-faults.ts';
import type { Vault } from '../../electron/replica/vaults.ts';
import { createFolderShare } from '../../electron/share/folder-share.ts';
import { syncRound } from '../../electron/share/round.ts';
import {
  createShareMemory,
  forgetShare,
  type ShareMemory,
} from '../../electron/share/share-memory.ts';
import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import type { ShareName } from '../../shared/formats/share-names.ts';
import { digitsOf } from '../builders/people.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { rememberingPort } from './remembered-share.ts';
import type { Server } from './share-server.ts';
import type { WorkDisk } from './work-disk.ts';

/** @file Rounds of a workstation with the shares: the real code for a folder and the real round. The first share is the unit's; any
 *  other is a further copy. */

export type Rounds = {
  /** One round; false when it failed. `chosen`: a further copy that was chosen as the share, to take back what lies there only. */
  readonly sync: (share: number, as?: 'chosen') => Promise<boolean>;
  /** The news of a share that was heard and is remembered. */
  readonly heard: (share: number) => readonly ShareName[];
  /** The shares that were told to be put back. */
  readonly toldPutBack: () => ReadonlySet<number>;
};

/** What a workstation reaches. */
type Reach = { readonly servers: readonly Server[]; readonly entropy: Entropy };

export function roundsOf(
  nth: number,
  vault: Vault,
  { servers, entropy }: Reach,
  arrived: (what: readonly ArrivedKind[]) => void,
  mortal: WorkDisk['mortal'],
): Rounds {
  const memories = new Map<number, ShareMemory>();
  const putBack = new Set<number>();
  const scratch = digitsOf(`scratch ${String(nth)}`);
  return {
    heard: (share) => [...(memories.get(share)?.heard ?? [])],
    toldPutBack: () => putBack,
    sync: async (share, as) => {
      const which = share % servers.length;
      const server = servers[which];
      if (!server) return false;
      const memory = memories.get(which) ?? createShareMemory();
      memories.set(which, memory);
      const round = await brokenOff(
        syncRound({
          vault,
          port: rememberingPort(
            createFolderShare({
              disk: mortal(server.mount(nth)),
              root: server.root,
              scratch,
              entropy,
            }),
            server.root,
            server.view(nth),
          ),
          mark: server.mark,
          memory,
          outwardOnly: which > 0 && as !== 'chosen',
          isOver: () => false,
          arrived,
        }),
      );
      if (memory.isPutBack) putBack.add(which);
      // As the course of a share does: what comes back may be an older one.
      if (round?.ok === false && round.error.kind === 'share/lost') forgetShare(memory);
      return round?.ok === true;
    },
  };
}

/** Undefined when it breaks off because this disk fails: the course of a share tries again. */
const brokenOff = async <T>(round: Promise<T>): Promise<T | undefined> => {
  try {
    return await round;
  } catch (cause: unknown) {
    if (codeOf(cause) === undefined) throw cause;
    return undefined;
  }
};
