import { caseKeysHeld, handOut } from '../../renderer/vault/access/hand-out.ts';
import { appendActs } from '../../renderer/vault/calls/append-acts.ts';
import { takeKeys } from '../../renderer/vault/calls/take-keys.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import {
  aFoundedRig,
  aSecondRig,
  caseKeys,
  openedIn,
  recordGrant,
  shareCharter,
  type OpenRig,
} from '../fakes/two-devices.ts';
import { createRigShare, type RigShare } from '../fakes/vault-rig.ts';
import { written } from './casework.ts';
import type { Chance } from './chance.ts';
import { checkCards, makeCards, useCards, type Papers } from './full-cards.ts';
import { checkAll } from './full-checks.ts';
import {
  befallDisk,
  forgive,
  gapsLying,
  savedOf,
  started,
  type Doubles,
  type Place,
  type Saved,
} from './full-doubles.ts';
import {
  decideOnAccess,
  give,
  nameSupervisors,
  openForFounder,
  openForOneself,
  removeColleague,
  takeInLate,
} from './full-people.ts';
import type { Writing } from './steps.ts';

/** @file The full stack in small: two or three workstations with the real vault, sealing, store and shell, and one share. A world is made
 *  once and lives through many schedules, each with a case of its own: making one takes most of a second. Where there are three, people
 *  give the case to each other, take it and step back (full-people.ts). In some worlds disks are put back and copied (full-doubles.ts), and in
 *  some of those with three people the founder has recovery cards (full-cards.ts). */

export type FullWorld = Place & { readonly papers?: Papers };

export async function createFullWorld(
  people: 2 | 3,
  has: { readonly doubles?: boolean; readonly cards?: boolean } = {},
): Promise<FullWorld> {
  const share = await createRigShare();
  const founder = await aFoundedRig(share);
  const stations = [founder];
  const others = people === 3 ? ['Rafi Stone', 'June Marsh'] : ['Rafi Stone'];
  for (const name of others) stations.push(await aSecondRig(founder, { name }, share));
  for (const { rig } of stations) await shareCharter(founder.rig, rig);
  for (const { rig } of stations) await rig.chooseShare();
  if (people === 3) await nameSupervisors(founder, stations.slice(1));
  for (const { rig } of [...stations, ...stations]) await rig.syncOnce();
  const doubles: Doubles = { devices: new Set(), days: new Map() };
  const papers: Papers = [];
  if (has.cards) await makeCards(founder, papers);
  return {
    ...{ share, stations },
    ...(has.doubles ? { doubles } : {}),
    ...(has.cards ? { papers } : {}),
  };
}

/** What befell in a schedule, by its name. */
export type Befell = (what: string) => void;

/** `isLast`: nothing follows in this world, and somebody may leave the unit. */
export async function runFull(
  world: FullWorld,
  chance: Chance,
  befell: Befell,
  isLast = false,
): Promise<number> {
  const people = peopleOf(world);
  const isShared = people > 2;
  const id = isShared ? await sharedCase(world, chance) : await openedCase(world, chance);
  const saved: Saved[] = [];
  const steps = 6 + chance.below(8);
  const leaveAt = isShared && isLast ? chance.below(steps) : -1;
  for (let step = 0; step < steps; step += 1) {
    if (step === leaveAt) befell(await removeColleague(world.stations, chance));
    const which = chance.below(world.stations.length);
    const drawn = chance.below(20);
    const { doubles, papers } = world;
    if (papers && chance.inHundred(15)) befell(await useCards(station(world, 0), papers, chance));
    else if (doubles && chance.inHundred(15))
      befell(await befallDisk({ ...world, doubles }, which, chance, saved));
    else if (isShared && chance.inHundred(35))
      befell(await decideOnAccess(world.stations, which, id, chance));
    else if (leaveAt >= 0 && step > leaveAt && chance.inHundred(15))
      befell(await takeInLate(world.stations, chance));
    else if (drawn < 9) {
      befell('write');
      saved.push(...(await write(world, which, id, chance.oneOf(writings), step)));
    } else if (drawn < 15) {
      befell('sync');
      await station(world, which).rig.syncOnce();
    } else if (drawn < 16) {
      befell('restart');
      await restart(world, which);
    } else {
      befell(await trouble(world.share, chance));
      forgive(world, saved);
    }
  }
  await heal(world);
  if (leaveAt >= 0 && chance.inHundred(70)) {
    befell(await takeInLate(world.stations, chance));
    await meet(world);
  }
  if (gapsLying(world).size > 0) befell('gap for good');
  await checkAll(world, id, saved);
  if (world.papers) await checkCards(world, id, world.papers);
  return saved.length;
}

async function meet({ stations }: FullWorld): Promise<void> {
  for (let round = 0; round < 4; round += 1) for (const { rig } of stations) await rig.syncOnce();
}

/** Without those that exist twice. */
const peopleOf = ({ stations }: FullWorld): number =>
  new Set(stations.map(({ rig }) => openedIn(rig).me.member)).size;
const writings: readonly Writing[] = ['set', 'set', 'log', 'close', 'reopen'];
const station = (world: FullWorld, which: number): OpenRig => {
  const found = world.stations[which];
  assert(found, 'a workstation of this world');
  return found;
};

/** Opened by one of them. Its key comes to the other at once, before any frame, or as a file by the share, whatever befalls that. */
async function openedCase(world: FullWorld, chance: Chance): Promise<CaseId> {
  const by = chance.below(2);
  const [opener, other] = [station(world, by), station(world, 1 - by)];
  const id = await openForOneself(opener);
  const opened = openedIn(opener.rig);
  if (chance.inHundred(60))
    await takeKeys(other.rig.room, openedIn(other.rig), caseKeys(opened, id));
  else {
    const handed = await handOut(opener.rig.room, opened, {
      ...{ stream: id, epoch: 0, keys: caseKeysHeld(opened, id), reason: '' },
      devices: [openedIn(other.rig).device.device],
    });
    assert(handed.ok, 'a key is handed out');
  }
  await recordGrant(opener.rig, other.rig, id);
  return id;
}

/** Opened by the founder, and given to one of the others or both; where there are cards, now and then by another and not given to the
 *  founder: whose access ended does not take a case back with cards. */
async function sharedCase({ stations, papers }: FullWorld, chance: Chance): Promise<CaseId> {
  const [founder, ...others] = stations.slice(0, 3);
  assert(founder, 'a world has a founder');
  const apart = papers && chance.inHundred(60) ? chance.oneOf(others) : undefined;
  const id = apart ? await openForOneself(apart) : await openForFounder(founder);
  for (const other of others) {
    if (other !== apart && chance.inHundred(80))
      await give(apart ?? founder, openedIn(other.rig).me, id);
  }
  if (chance.inHundred(70)) for (const { rig } of stations) await rig.syncOnce();
  return id;
}

/** Behind the rules of the procedure, which bind a screen and not the record. */
async function write(
  world: FullWorld,
  which: number,
  id: CaseId,
  what: Writing,
  nth: number,
): Promise<readonly Saved[]> {
  const { rig } = station(world, which);
  const view = await rig.ask('refreshCase', { caseId: id });
  // Its first frames have not come yet: nobody can write into a case that is not there.
  if (!view.ok) return [];
  const events = [written(what, nth, view.value.state)];
  const done = await appendActs(rig.room, openedIn(rig), [{ stream: id, events }]);
  return done.ok ? done.value.map(savedOf) : [];
}

async function restart(world: FullWorld, which: number): Promise<void> {
  const { rig, vaultId } = station(world, which);
  rig.kill();
  world.stations[which] = await started(rig.disk, vaultId, world.share);
}

const folder = '/server/unit/Probity share';

/** Befalls the share behind everybody's back. */
async function trouble({ disk }: RigShare, chance: Chance): Promise<string> {
  const isThere =
    disk.files().size > 0 && [...disk.files().keys()].some((path) => path.startsWith(folder));
  const complete = [...disk.files()].filter(
    ([path]) => path.startsWith(folder) && /\.(seg|age)$/.test(path),
  );
  if (!isThere || (chance.inHundred(40) && complete.length > 0)) {
    if (!isThere) return 'share is away';
    await disk.rename(folder, '/server/away');
    return 'share vanishes';
  }
  if (complete.length === 0) return 'nothing on the share';
  const [path, bytes] = chance.oneOf(complete);
  const how = chance.oneOf(['torn', 'zero-filled', 'duplicate'] as const);
  if (how === 'duplicate') {
    const copy = path.replace(/\.(seg|age)$/, ' (1).$1');
    if ((await disk.status(copy)) === undefined) await (await disk.create(copy)).append(bytes);
  } else
    disk.tamper(
      path,
      how === 'torn' ? bytes.slice(0, bytes.length >> 1) : new Uint8Array(bytes.length),
    );
  return how;
}

/** The share is back, who holds a file puts it again, and everybody hears of it. */
async function heal(world: FullWorld): Promise<void> {
  const { disk } = world.share;
  if ([...disk.files().keys()].some((path) => path.startsWith('/server/away/')))
    await disk.rename('/server/away', folder);
  for (const which of world.stations.keys()) await restart(world, which);
  await meet(world);
}
