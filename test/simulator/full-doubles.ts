import { hash } from 'node:crypto';
import type { StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import { flush } from '../../renderer/vault/calls/flush.ts';
import type { WrittenAct } from '../../renderer/vault/ledger/ledger.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import { memoryDiskHolding, type MemoryDisk } from '../fakes/memory-disk.ts';
import { openedIn, rigPassphrase, type OpenRig } from '../fakes/two-devices.ts';
import { createRig, type Rig, type RigShare } from '../fakes/vault-rig.ts';
import { Broken } from './breach.ts';
import type { Chance } from './chance.ts';
import { copyOfDatabase, giveDatabases, noDatabases, openAmongThoseOf } from './own-databases.ts';
import { workDiskOver } from './work-disk.ts';

/** @file Workstations of a full world whose disk is put back to an earlier day, or copied whole, so that two write under one name; and
 *  what lies anywhere of their frames, read as bytes. */

/** An act whose saving was answered. `lost`: its only copy went with a disk that was put back. */
export type Saved = {
  readonly stored: StoredAct;
  readonly frame: string;
  lost: boolean;
};

export type Doubles = {
  /** The devices whose disk was put back or copied. */
  readonly devices: Set<string>;
  /** Each disk as it was on an earlier day. */
  readonly days: Map<number, Day>;
};
type Day = { readonly files: ReadonlyMap<string, Bytes>; readonly databases: IDBFactory };

/** What there is of a full world. */
export type Place = {
  readonly share: RigShare;
  readonly stations: OpenRig[];
  readonly doubles?: Doubles;
};

export const savedOf = ({ stored, frame }: WrittenAct): Saved => ({
  ...{ stored, frame: bytesToHex(frame) },
  lost: false,
});

/** Starts a workstation on a disk. */
export async function started(
  disk: MemoryDisk,
  vaultId: OpenRig['vaultId'],
  share: RigShare,
): Promise<OpenRig> {
  openAmongThoseOf(disk);
  const rig = await createRig(disk, {}, share);
  const unlocked = await rig.ask('unlock', { vaultId, passphrase: rigPassphrase });
  if (!unlocked.ok) throw new Broken('I8', `does not unlock: ${JSON.stringify(unlocked.error)}`);
  return { rig, vaultId };
}

/** Keeps a disk for another day, puts one back, or copies one; answers what befell. */
export async function befallDisk(
  world: Place & { readonly doubles: Doubles },
  which: number,
  chance: Chance,
  saved: readonly Saved[],
): Promise<string> {
  const { doubles, stations } = world;
  const station = stations[which];
  const day = doubles.days.get(which);
  if (!station) return 'nobody';
  if (stations.length < mostStations && chance.inHundred(12)) {
    await copyWhole(world, station);
    return 'copied whole';
  }
  if (!day || chance.inHundred(20)) {
    doubles.days.set(which, await dayOf(station));
    return 'backed up';
  }
  const how = chance.oneOf(['without a store', 'with its store', 'before its store'] as const);
  const isMarked = chance.inHundred(40);
  const asks = chance.inHundred(40);
  const words = `put back ${how}${isMarked ? ', behind its mark' : ''}${asks ? ', asking the share' : ''}`;
  await putBack(world, which, day, { how, isMarked, asks, words });
  forgive(world, saved);
  return words;
}

const mostStations = 3;

const databaseOf = (vaultId: string): string => `v-${vaultId}`;
const dayOf = async ({ rig, vaultId }: OpenRig): Promise<Day> => ({
  files: new Map(rig.disk.files()),
  databases: await copyOfDatabase(rig.disk, databaseOf(vaultId)),
});

async function copyWhole(
  { doubles, stations, share }: Place & { readonly doubles: Doubles },
  station: OpenRig,
): Promise<void> {
  const { files, databases } = await dayOf(station);
  const disk = memoryDiskHolding(files);
  giveDatabases(disk, databases);
  doubles.devices.add(deviceOf(station.rig));
  stations.push(await started(disk, station.vaultId, share));
}

type PuttingBack = {
  /** `before its store`: the record is an earlier day's, and the browser's database is not. */
  readonly how: 'without a store' | 'with its store' | 'before its store';
  /** What the disk remembers of its newest act was not put back with the rest. */
  readonly isMarked: boolean;
  readonly asks: boolean;
  readonly words: string;
};

async function putBack(
  world: Place & { readonly doubles: Doubles },
  which: number,
  day: Day,
  { how, isMarked, asks, words }: PuttingBack,
): Promise<void> {
  const { stations, share, doubles } = world;
  const station = stations[which];
  if (!station) return;
  const { rig, vaultId } = station;
  const device = deviceOf(rig);
  const files = new Map(day.files);
  if (isMarked) {
    await flush(rig.room, openedIn(rig));
    for (const [path, bytes] of rig.disk.files())
      if (/\/mark\.[ab]$/.test(path)) files.set(path, bytes);
  }
  const databases = await databasesFor(rig, vaultId, day, how);
  const knows = how === 'before its store' || isMarked || (asks && isAllOnShare(world, rig));
  rig.kill();
  const isAlone = stations.every((other) => other === station || deviceOf(other.rig) !== device);
  doubles.devices.add(device);
  // The same day may be put back again.
  doubles.days.delete(which);
  const before = forksLying(world).get(device);
  const disk = memoryDiskHolding(files);
  giveDatabases(disk, databases);
  stations[which] = asks
    ? await askingFirst(disk, databases, vaultId, share)
    : await started(disk, vaultId, share);
  const after = forksLying(world).get(device);
  if (knows && isAlone && (after ?? Infinity) < (before ?? Infinity))
    throw new Broken('I4', `a disk that was ${words} uses a number twice`);
}

async function databasesFor(
  rig: Rig,
  vaultId: OpenRig['vaultId'],
  day: Day,
  how: PuttingBack['how'],
): Promise<IDBFactory> {
  if (how !== 'before its store') return how === 'without a store' ? noDatabases() : day.databases;
  // It holds every act that was answered.
  await openedIn(rig).following.run(() => Promise.resolve());
  return copyOfDatabase(rig.disk, databaseOf(vaultId));
}

/** Its rounds begin by themselves, as in the application: what it lost comes before it records anything. Then as any other. */
async function askingFirst(
  disk: MemoryDisk,
  databases: IDBFactory,
  vaultId: OpenRig['vaultId'],
  share: RigShare,
): Promise<OpenRig> {
  const mortal = workDiskOver(disk);
  const asking: MemoryDisk = { ...disk, ...mortal.disk };
  giveDatabases(asking, databases);
  const { rig } = await started(asking, vaultId, { ...share, byItself: true });
  await openedIn(rig).meeting?.over;
  // What waited for it is saved.
  await openedIn(rig).queue.run(() => Promise.resolve());
  mortal.die(100);
  rig.kill();
  const after = memoryDiskHolding(mortal.files());
  giveDatabases(after, databases);
  return started(after, vaultId, share);
}

export const deviceOf = (rig: Rig): string => openedIn(rig).device.device;

type Lying = { readonly device: string; readonly number: number; readonly hex: string };

/** What is still being written under another name is no part of the record. */
const inRecord = /\/(?:segments\/[0-9a-f]{2}|journals)\/(?!.*\.new$)/;
const framesIn = (files: Iterable<readonly [string, Bytes]>): readonly Lying[] =>
  [...files].flatMap(([path, bytes]) =>
    inRecord.test(path)
      ? readFrames(bytes).records.map(({ id, number, bytes: frame }) => ({
          ...{ device: id, number },
          hex: bytesToHex(frame),
        }))
      : [],
  );

/** Whole files: one that is torn is of no use to anybody. */
const framesOnShare = ({ disk }: RigShare): readonly Lying[] =>
  framesIn(
    [...disk.files()].filter(([path, bytes]) =>
      path.endsWith(`/${hash('sha256', bytes, 'hex')}.seg`),
    ),
  );

const framesAnywhere = ({ share, stations }: Place): readonly Lying[] => [
  ...framesOnShare(share),
  ...stations.flatMap(({ rig }) => framesIn(rig.disk.files())),
];

/** The first number of each device that two acts have. */
export function forksLying(world: Place): ReadonlyMap<string, number> {
  const forks = new Map<string, number>();
  if (!world.doubles || world.doubles.devices.size === 0) return forks;
  const first = new Map<string, string>();
  for (const { device, number, hex } of framesAnywhere(world)) {
    const place = `${device}-${String(number)}`;
    const known = first.get(place);
    if (known === undefined) first.set(place, hex);
    else if (known !== hex) forks.set(device, Math.min(forks.get(device) ?? number, number));
  }
  return forks;
}

/** What lies nowhere any more is lost with the disk that was put back. */
export function forgive(world: Place, saved: readonly Saved[]): void {
  if (!world.doubles || world.doubles.devices.size === 0) return;
  const lying = new Set(framesAnywhere(world).map(({ hex }) => hex));
  for (const act of saved) act.lost ||= !lying.has(act.frame);
}

/** The devices of which numbers lie nowhere any more, below others that do: their disks lost them, and nobody else had them. */
export function gapsLying(world: Place): ReadonlySet<string> {
  if (!world.doubles || world.doubles.devices.size === 0) return new Set();
  const numbers = new Map<string, Set<number>>();
  for (const { device, number } of framesAnywhere(world))
    numbers.set(device, (numbers.get(device) ?? new Set()).add(number));
  const gaps = [...numbers].filter(([, all]) => Math.max(...all) + 1 > all.size);
  return new Set(gaps.map(([device]) => device));
}

/** True where the share is there, and holds all that this workstation wrote. */
function isAllOnShare({ share }: Place, rig: Rig): boolean {
  const isThere = [...share.disk.files().keys()].some((path) => path.startsWith('/server/unit/'));
  const there = new Set(framesOnShare(share).map(({ hex }) => hex));
  const device = deviceOf(rig);
  return (
    isThere &&
    framesIn(rig.disk.files()).every((frame) => frame.device !== device || there.has(frame.hex))
  );
}
