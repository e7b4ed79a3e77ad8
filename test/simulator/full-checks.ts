import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { openedIn, type OpenRig } from '../fakes/two-devices.ts';
import type { Rig } from '../fakes/vault-rig.ts';
import { Broken, type Promised } from './breach.ts';
import { canary, fieldOf } from './casework.ts';
import { deviceOf, forksLying, gapsLying, type Place, type Saved } from './full-doubles.ts';
import { isBehindCutOff, whoBelongs, whoHasIt } from './full-people.ts';

/** @file What must be true of a full world once all is well. */

function demand(holds: boolean, promised: Promised, says: string): asserts holds {
  if (!holds) throw new Broken(promised, says);
}

export async function checkAll(world: Place, id: CaseId, saved: readonly Saved[]): Promise<void> {
  const forks = forksLying(world);
  const gaps = gapsLying(world);
  await checkCase(world, id, saved, forks);
  for (const station of whoBelongs(world.stations)) {
    const wasPutBack = world.doubles?.devices.has(deviceOf(station.rig)) ?? false;
    await checkHealth(station, { forks, gaps }, wasPutBack ? ofItsDisk : nothing);
  }
  checkSilence(world);
}

async function checkCase(
  world: Place,
  id: CaseId,
  saved: readonly Saved[],
  forks: Forks,
): Promise<void> {
  const told: string[] = [];
  const [founder] = world.stations;
  assert(founder, 'a world has a founder');
  const names = saved
    .filter(({ lost, stored }) => !lost && !isBehindCutOff(founder, stored.act.id))
    .map(({ stored }) => nameOf(stored, forks));
  for (const { rig } of await whoHasIt(world.stations, id, forks)) {
    if (isKeyLost(world, rig, id)) continue;
    const view = await rig.ask('refreshCase', { caseId: id });
    demand(view.ok, 'I8', `a case is not there: ${view.ok ? '' : JSON.stringify(view.error)}`);
    const { state, timeline } = view.value;
    const ids = new Set(timeline.map(({ actId }) => actId));
    demand(
      names.every((act) => ids.has(act)),
      'I1',
      'an acknowledged act is not told',
    );
    demand(
      fieldOf(state).length > 0 || !names.some((act) => isSetting(timeline, act)),
      'I3',
      'a value is gone',
    );
    told.push(JSON.stringify([state, [...ids].sort()]));
  }
  // None where all of them lost it to each other.
  demand(new Set(told).size <= 1, 'I2', 'two workstations tell one case differently');
}

/** The first number of each device that two acts have. */
type Forks = ReadonlyMap<string, number>;

/** From a fork on a number alone names no act. */
const nameOf = ({ device, number, hash, act }: Saved['stored'], forks: Forks): string =>
  number < (forks.get(device) ?? Infinity) ? act.id : `${act.id}-${hash ?? ''}`;

/** A disk that was put back may have lost the key of a case, where no parcel brings it again. */
const isKeyLost = ({ doubles }: Place, rig: Rig, id: CaseId): boolean =>
  (doubles?.devices.has(deviceOf(rig)) ?? false) && !openedIn(rig).keys.caseKeys.has(id);

const countOf = (kinds: readonly string[], kind: string): number =>
  kinds.filter((known) => known === kind).length;

/** It tells of each workstation that exists twice, of each that lost what nobody has, and of nothing else but what befell this disk. */
async function checkHealth(
  { rig }: OpenRig,
  { forks, gaps }: { readonly forks: Forks; readonly gaps: ReadonlySet<string> },
  befell: ReadonlySet<string>,
): Promise<void> {
  demand(rig.bugs.length === 0, 'bug', rig.bugs.map(String).join('; '));
  const health = await rig.ask('health', {});
  demand(health.ok, 'bug', 'Health does not answer');
  const own = deviceOf(rig);
  const alarms = health.value.troubles
    .map(({ kind }) => kind)
    .filter((kind) => !quiet.has(kind) && !befell.has(kind));
  const expected = [
    ...[...forks.keys()].map((device) => (device === own ? 'device-cloned' : 'device-forked')),
    ...[...gaps].flatMap((device) => (device === own ? [] : ['acts-lost'])),
  ];
  // Of what exists twice one branch may lack an act under whose number the other has one: no number is missing then.
  for (const device of forks.keys()) {
    const at = alarms.indexOf('acts-lost');
    const isMore = countOf(alarms, 'acts-lost') > countOf(expected, 'acts-lost');
    if (device !== own && !gaps.has(device) && isMore) alarms.splice(at, 1);
  }
  const missed = forks.size - alarms.filter((kind) => forking.has(kind)).length;
  demand(missed <= 0, 'I5', 'a workstation that exists twice is not told of');
  demand(
    alarms.toSorted().join() === expected.toSorted().join(),
    'I4',
    `raised ${alarms.join()} where there is ${expected.length > 0 ? expected.join() : 'nothing'}`,
  );
}

/** Told at a workstation whose disk was put back: what it lost, and what came again. */
const ofItsDisk = new Set<string>([
  'frame-damaged',
  'tail-lost',
  'tail-returned',
  'own-acts-withheld',
  'own-acts-lost',
  'replica-restored',
]);
const nothing = new Set<string>();
const forking = new Set<string>(['device-cloned', 'device-forked']);
/** Told where a workstation was killed, and no alarm. */
const quiet = new Set<string>(['store-rebuilt', 'journal-torn']);

function checkSilence({ share, stations }: Place): void {
  const disks = [share.disk, ...stations.map(({ rig }) => rig.disk)];
  for (const disk of disks)
    for (const [path, bytes] of disk.files())
      demand(
        !holdsCanary(path, bytes),
        'I9',
        'what was typed lies readable on a disk or the share',
      );
}

const isSetting = (timeline: readonly { actId: string; type: string }[], act: string): boolean =>
  timeline.some(({ actId, type }) => actId === act && type === 'investigation-plan.written/1');
const holdsCanary = (path: string, bytes: Uint8Array): boolean =>
  path.includes(canary) || Buffer.from(bytes).includes(canary);
