import { deleteTables } from '../../renderer/vault/store/database.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { rigPassphrase, type OpenRig } from '../fakes/two-devices.ts';
import { memoryDiskHolding, type MemoryDisk } from '../fakes/memory-disk.ts';
import { createRig, type Rig, type RigShare } from '../fakes/vault-rig.ts';
import { Broken } from './breach.ts';
import { workDiskOver, type Death, type WorkDisk } from './work-disk.ts';

/** @file A workstation with the real vault that dies over an operation, at any change of its disk; then a start, and what was promised.
 *  The workstations are made once, and each death begins with their disks as they were then. */

/** An operation that one of several workstations may die over. */
export type RealScript = {
  readonly name: string;
  /** The workstations and what they share, before it; the first is the one that dies. */
  readonly prepare: () => Promise<Prepared>;
};

export type Prepared = {
  readonly share: RigShare;
  readonly stations: readonly OpenRig[];
  /** The first workstation is not unlocked for the script: when it begins, or after its death only. */
  readonly isLocked?: 'from the beginning' | 'afterwards';
  /** Answers whether it was done, as its person is told. */
  readonly operation: (stations: readonly OpenRig[]) => Promise<boolean>;
  /** Done again, where nobody was answered; then what must be true. */
  readonly afterwards: (stations: readonly OpenRig[], wasAnswered: boolean) => Promise<void>;
};

type Files = ReadonlyMap<string, Bytes>;
type Day = {
  readonly share: Files;
  readonly stations: readonly { readonly vaultId: VaultId; readonly files: Files }[];
};

const dayOf = ({ share, stations }: Prepared): Day => ({
  share: new Map(share.disk.files()),
  stations: stations.map(({ rig, vaultId }) => ({ vaultId, files: new Map(rig.disk.files()) })),
});

const moments = ['before', 'inside', 'after'] as const;
const kept = [0, 100] as const;

/** Every death over a script; answers how many. `told`: after each. */
export async function dieOver(script: RealScript, told: (death: Death) => void): Promise<number> {
  const prepared = await script.prepare();
  for (const { rig } of prepared.stations) rig.kill();
  const day = dayOf(prepared);
  let deaths = 0;
  for (let atWrite = 1; ; atWrite += 1)
    for (const moment of moments)
      for (const keepPercent of kept) {
        const death = { atWrite, moment, keepPercent };
        if (!(await dieOnce(prepared, day, death))) return deaths;
        deaths += 1;
        told(death);
      }
}

/** False when it came to its end before that change of the disk. */
async function dieOnce(prepared: Prepared, day: Day, death: Death): Promise<boolean> {
  const share: RigShare = { disk: memoryDiskHolding(day.share) };
  const disks = day.stations.map(({ files }) => memoryDiskHolding(files));
  const [first] = disks;
  assert(first, 'somebody dies');
  const { disk: mortal, work } = mortalDisk(first);
  const stations: OpenRig[] = [];
  const { isLocked } = prepared;
  for (const [nth, { vaultId }] of day.stations.entries()) {
    await deleteTables(vaultId);
    const disk = nth === 0 ? mortal : disks[nth];
    const start = nth === 0 && isLocked === 'from the beginning' ? startedLocked : started;
    stations.push(await start(disk, vaultId, share));
  }
  work.dieAt(death);
  const done = await Promise.race([prepared.operation(stations), work.death]);
  // What is behind an answer goes on until the death that was meant for it.
  const [dying, ...others] = stations;
  assert(dying, 'somebody dies');
  const hasDied = work.isDead();
  dying.rig.kill();
  if (hasDied) {
    const start = isLocked ? startedLocked : started;
    const again = await start(memoryDiskHolding(work.files()), dying.vaultId, share);
    const everybody = [again, ...others];
    try {
      await prepared.afterwards(everybody, done === true);
      for (const { rig } of everybody)
        if (rig.bugs.length > 0) throw new Broken('bug', rig.bugs.map(String).join('; '));
    } finally {
      again.rig.kill();
    }
  }
  for (const { rig } of others) rig.kill();
  return hasDied;
}

async function started(
  disk: MemoryDisk | undefined,
  vaultId: VaultId,
  share: RigShare,
): Promise<OpenRig> {
  const rig = await createRig(disk, {}, share);
  const unlocked = await rig.ask('unlock', { vaultId, passphrase: rigPassphrase });
  if (!unlocked.ok && !isJoining(unlocked.error))
    throw new Broken('I8', `does not unlock: ${JSON.stringify(unlocked.error)}`);
  return { rig, vaultId };
}

const startedLocked = async (
  disk: MemoryDisk | undefined,
  vaultId: VaultId,
  share: RigShare,
): Promise<OpenRig> => ({ rig: await createRig(disk, {}, share), vaultId });

/** A vault that waits to be let in says so. */
const isJoining = (error: object): boolean => JSON.stringify(error).includes('vault/joining');

/** A disk in memory that dies when told, as a rig wants one. */
function mortalDisk(memory: MemoryDisk): { readonly disk: MemoryDisk; readonly work: WorkDisk } {
  const work = workDiskOver(memory);
  return {
    work,
    disk: { ...memory, ...work.disk },
  };
}

/** Everybody's rounds, until nothing is new to anybody. */
export async function meet(everybody: readonly { readonly rig: Rig }[]): Promise<void> {
  for (const _round of [1, 2, 3, 4]) for (const { rig } of everybody) await rig.syncOnce();
}
