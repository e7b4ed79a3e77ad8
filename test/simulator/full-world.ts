import { caseKeysHeld, handOut } from '../../renderer/vault/access/hand-out.ts';
import { appendActs } from '../../renderer/vault/calls/append-acts.ts';
import { takeKeys } from '../../renderer/vault/calls/take-keys.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { aReport } from '../builders/report.ts';
import {
  aFoundedRig,
  aSecondRig,
  caseKeys,
  openedIn,
  recordGrant,
  rigPassphrase,
  shareCharter,
  type OpenRig,
} from '../fakes/two-devices.ts';
import { createRig, createRigShare, type RigShare } from '../fakes/vault-rig.ts';
import { Broken, type Promised } from './breach.ts';
import { canary, fieldOf, written } from './casework.ts';
import type { Chance } from './chance.ts';
import {
  decideOnAccess,
  give,
  isBehindCutOff,
  nameSupervisors,
  openForFounder,
  removeColleague,
  whoBelongs,
  whoHasIt,
} from './full-people.ts';
import type { Writing } from './steps.ts';

/** @file The full stack in small: two or three workstations with the real vault, sealing, store and shell, and one share. A world is made
 *  once and lives through many schedules, each with a case of its own: making one takes most of a second. Where there are three, people
 *  give the case to each other, take it and step back (full-people.ts). */

export type FullWorld = {
  readonly share: RigShare;
  readonly stations: OpenRig[];
};

export async function createFullWorld(people: 2 | 3): Promise<FullWorld> {
  const share = await createRigShare();
  const founder = await aFoundedRig(share);
  const stations = [founder];
  const others = people === 3 ? ['Rafi Stone', 'June Marsh'] : ['Rafi Stone'];
  for (const name of others) stations.push(await aSecondRig(founder, { name }, share));
  for (const { rig } of stations) await shareCharter(founder.rig, rig);
  for (const { rig } of stations) await rig.chooseShare();
  if (people === 3) await nameSupervisors(founder, stations.slice(1));
  for (const { rig } of [...stations, ...stations]) await rig.syncOnce();
  return { share, stations };
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
  const isShared = world.stations.length > 2;
  const id = isShared ? await sharedCase(world, chance) : await openedCase(world, chance);
  const saved: string[] = [];
  const steps = 6 + chance.below(8);
  const leaveAt = isShared && isLast ? chance.below(steps) : -1;
  for (let step = 0; step < steps; step += 1) {
    if (step === leaveAt) befell(await removeColleague(world.stations, chance));
    const which = chance.below(world.stations.length);
    const drawn = chance.below(20);
    if (isShared && chance.inHundred(35))
      befell(await decideOnAccess(world.stations, which, id, chance));
    else if (drawn < 9) {
      befell('write');
      saved.push(...(await write(world, which, id, chance.oneOf(writings), step)));
    } else if (drawn < 15) {
      befell('sync');
      await station(world, which).rig.syncOnce();
    } else if (drawn < 16) {
      befell('restart');
      await restart(world, which);
    } else befell(await trouble(world.share, chance));
  }
  await heal(world);
  await check(world, id, saved);
  return saved.length;
}

const writings: readonly Writing[] = ['set', 'set', 'log', 'close', 'reopen'];
const station = (world: FullWorld, which: number): OpenRig => {
  const found = world.stations[which];
  assert(found, 'a workstation of this world');
  return found;
};

/** Opened by one of them. Its key comes to the other at once, before any frame, or as a file by the share, whatever befalls that. */
async function openedCase(world: FullWorld, chance: Chance): Promise<CaseId> {
  const by = chance.below(world.stations.length);
  const [opener, other] = [station(world, by), station(world, 1 - by)];
  const saved = await opener.rig.ask('append', {
    stream: 'new',
    events: [aReport()],
    checkOnly: false,
  });
  assert(saved.ok && saved.value.caseId, 'a case is opened');
  const id = saved.value.caseId;
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

/** Opened by the founder, and given to one of the others or both. */
async function sharedCase(world: FullWorld, chance: Chance): Promise<CaseId> {
  const [founder, ...others] = world.stations;
  assert(founder, 'a world has a founder');
  const id = await openForFounder(founder);
  for (const { rig } of others) if (chance.inHundred(80)) await give(founder, openedIn(rig).me, id);
  if (chance.inHundred(70)) for (const { rig } of world.stations) await rig.syncOnce();
  return id;
}

/** Behind the rules of the procedure, which bind a screen and not the record. */
async function write(
  world: FullWorld,
  which: number,
  id: CaseId,
  what: Writing,
  nth: number,
): Promise<readonly string[]> {
  const { rig } = station(world, which);
  const view = await rig.ask('refreshCase', { caseId: id });
  // Its first frames have not come yet: nobody can write into a case that is not there.
  if (!view.ok) return [];
  const events = [written(what, nth, view.value.state)];
  const done = await appendActs(rig.room, openedIn(rig), [{ stream: id, events }]);
  return done.ok ? done.value.map(({ stored }) => stored.act.id) : [];
}

async function restart(world: FullWorld, which: number): Promise<void> {
  const { rig, vaultId } = station(world, which);
  rig.kill();
  const again = await createRig(rig.disk, {}, world.share);
  const unlocked = await again.ask('unlock', { vaultId, passphrase: rigPassphrase });
  if (!unlocked.ok) throw new Broken('I8', `does not unlock: ${JSON.stringify(unlocked.error)}`);
  world.stations[which] = { rig: again, vaultId };
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
  for (let round = 0; round < 4; round += 1)
    for (const { rig } of world.stations) await rig.syncOnce();
}

function demand(holds: boolean, promised: Promised, says: string): asserts holds {
  if (!holds) throw new Broken(promised, says);
}

async function check(world: FullWorld, id: CaseId, saved: readonly string[]): Promise<void> {
  const told: string[] = [];
  const [founder] = world.stations;
  assert(founder, 'a world has a founder');
  for (const { rig } of await whoHasIt(world.stations, id)) {
    const view = await rig.ask('refreshCase', { caseId: id });
    demand(view.ok, 'I8', `a case is not there: ${view.ok ? '' : JSON.stringify(view.error)}`);
    const { state, timeline } = view.value;
    const ids = new Set(timeline.map(({ actId }) => actId));
    demand(
      saved.every((act) => ids.has(act) || isBehindCutOff(founder, act)),
      'I1',
      'an acknowledged act is not told',
    );
    demand(
      fieldOf(state).length > 0 || !saved.some((act) => isSetting(timeline, act)),
      'I3',
      'a value is gone',
    );
    told.push(JSON.stringify([state, [...ids].sort()]));
  }
  // None where all of them lost it to each other.
  demand(new Set(told).size <= 1, 'I2', 'two workstations tell one case differently');
  for (const { rig } of whoBelongs(world.stations)) {
    demand(rig.bugs.length === 0, 'bug', rig.bugs.map(String).join('; '));
    const health = await rig.ask('health', {});
    demand(health.ok, 'bug', 'Health does not answer');
    const alarms = health.value.troubles.map(({ kind }) => kind).filter((kind) => !quiet.has(kind));
    demand(alarms.length === 0, 'I4', `an honest schedule raised ${alarms.join()}`);
  }
  const disks = [world.share.disk, ...world.stations.map(({ rig }) => rig.disk)];
  for (const disk of disks)
    for (const [path, bytes] of disk.files())
      demand(
        !holdsCanary(path, bytes),
        'I9',
        'what was typed lies readable on a disk or the share',
      );
}

/** Told where a workstation was killed, and no alarm. */
const quiet = new Set<string>(['store-rebuilt', 'journal-torn']);
const isSetting = (timeline: readonly { actId: string; type: string }[], act: string): boolean =>
  timeline.some(({ actId, type }) => actId === act && type === 'investigation-plan.written/1');
const holdsCanary = (path: string, bytes: Uint8Array): boolean =>
  path.includes(canary) || Buffer.from(bytes).includes(canary);
