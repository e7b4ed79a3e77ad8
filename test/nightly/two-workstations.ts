import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeDisk } from '../../electron/replica/node-disk.ts';
import { createVaults, type Vault } from '../../electron/replica/vaults.ts';
import { createFolderShare } from '../../electron/share/folder-share.ts';
import { syncRound } from '../../electron/share/round.ts';
import { shareDisk } from '../../electron/share/share-disk.ts';
import { putMark } from '../../electron/share/share-marks.ts';
import { createShareMemory, forgetShare } from '../../electron/share/share-memory.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import type { ShareName } from '../../shared/formats/share-names.ts';
import { unitId, vaultId } from '../../shared/kit/ids.ts';
import { err } from '../../shared/kit/result.ts';

/** @file Workstations on a share that somebody keeps on a real server, and what must be true of them at the end: nothing that was saved
 *  is missing anywhere, and nothing on the server is torn. */

/** The folder of the share, below what is mounted. */
export const shareFolder = 'Probity share';

/** What really lies on the server, asked past every mount. */
export type BehindMounts = {
  readonly segments: () => Promise<readonly { readonly name: string; readonly isWhole: boolean }[]>;
  readonly isThere: (path: string) => Promise<boolean>;
};

export const entropy = (sizeBytes: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(randomBytes(sizeBytes));

const roundWithinMs = 60_000;
const actBytes = 700;

/** Makes an empty folder a share. */
export async function founded(root: string): Promise<ShareName> {
  const scratch = 'f'.repeat(32);
  const put = await putMark(
    createFolderShare({ disk: shareDisk, root, scratch, entropy }),
    unitId.parse('1'.repeat(32)),
    entropy,
  );
  if (!put.ok) throw new Error(`no mark: ${put.error.kind} ${put.error.code ?? ''}`);
  return put.value;
}

export type Workstation = {
  readonly vault: Vault;
  readonly done: () => ReadonlySet<ShareName>;
  readonly lost: () => void;
  readonly round: () => Promise<boolean>;
  /** What the last round that failed said of the share. */
  readonly trouble: () => string;
  readonly save: (count: number) => Promise<number>;
  readonly segments: () => Promise<readonly string[]>;
};

export function workstation(
  profile: string,
  root: string,
  mark: ShareName,
  at: number,
): Workstation {
  const vault: Vault = createVaults({
    disk: nodeDisk,
    path: profile,
    entropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes: 4096,
  }).get(vaultId.parse('0'.repeat(32)));
  const memory = createShareMemory();
  const scratch = String(at).repeat(32);
  const port = createFolderShare({ disk: shareDisk, root, scratch, entropy });
  let number = 0;
  let trouble = 'none';
  return {
    vault,
    trouble: () => trouble,
    done: () => memory.done,
    lost: () => forgetShare(memory),
    /** A server that is dead may hold a round for as long as the mount waits; saving goes on meanwhile, which the test relies on. */
    round: async (): Promise<boolean> => {
      const going = syncRound({
        ...{ vault, port, mark, memory },
        isOver: () => false,
        arrived: () => undefined,
      }).catch((cause: unknown) => err({ kind: 'thrown', code: String(cause) }));
      const went = await Promise.race([going, wait(roundWithinMs, 'hangs' as const)]);
      if (went !== 'hangs' && went.ok) return true;
      trouble = went === 'hangs' ? went : wordsOf(went.error);
      return false;
    },
    save: async (count: number): Promise<number> => {
      for (let each = 0; each < count; each += 1)
        await vault.replica.append(
          encodeRecord({ id: String(at).repeat(32), number: number++, bytes: entropy(actBytes) }),
        );
      return count;
    },
    segments: async () => (await vault.replica.list()).map(({ name }) => name).sort(),
  };
}

const wordsOf = ({ kind, code }: { readonly kind: string; readonly code?: string }): string =>
  [kind, ...(code === undefined ? [] : [code])].join(' ');

/** Rounds until both hold the same and the server has it, however long the mounts take to believe that it is back. */
export async function untilAgreed(
  stations: readonly Workstation[],
  behind: BehindMounts,
): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds += 1) {
    const went: boolean[] = [];
    for (const station of stations) went.push(await station.round());
    const lists = await Promise.all(stations.map((station) => station.segments()));
    const isSame = new Set(lists.map((list) => list.join())).size === 1;
    if (went.every(Boolean) && isSame && (await namesBehind(behind)).join() === lists[0]?.join())
      return;
    if (!went.every(Boolean)) for (const station of stations) station.lost();
    await wait(2_000);
  }
  const said = stations.map((station) => station.trouble()).join(' and ');
  throw new Error(`the workstations and the server did not agree in time; said last: ${said}`);
}

/** Throws where an act that was saved is not on a workstation, or a file on the server is torn. */
export async function expectAll(
  stations: readonly Workstation[],
  saved: number,
  behind: BehindMounts,
): Promise<void> {
  for (const { vault } of stations) {
    let sizeBytes = 0;
    for (const file of await vault.replica.list()) sizeBytes += file.sizeBytes - 8;
    const acts = sizeBytes / (actBytes + 40);
    if (acts !== saved) throw new Error(`${String(acts)} of ${String(saved)} acts are here`);
  }
  for (const { name, isWhole } of await behind.segments())
    if (!isWhole) throw new Error(`${name} is torn on the server`);
}

/** How many files that were read back through a mount are not on the server's own disk. */
export async function notThere(
  done: ReadonlySet<ShareName>,
  behind: BehindMounts,
): Promise<number> {
  let count = 0;
  for (const name of done) if (!(await behind.isThere(`${shareFolder}/${name}`))) count += 1;
  return count;
}

const namesBehind = async (behind: BehindMounts): Promise<readonly string[]> =>
  (await behind.segments()).map(({ name }) => name).sort();
