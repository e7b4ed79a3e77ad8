import { dirname } from 'node:path';
import { sodiumReady } from '../../renderer/vault/seal/sodium.ts';
import { Broken, type Breach } from './breach.ts';
import { checkForged, checkPutBack, goneFromShares } from './check-told.ts';
import { checkWitness } from './check-witness.ts';
import { checkConverged, checkStep, noFolds, type SeenFolds } from './checks.ts';
import type { Schedule } from './steps.ts';
import { beginVirtualTime } from './virtual-time.ts';
import type { Changed } from './work-disk.ts';
import type { Parts } from './workstation.ts';
import { createWorld, type World } from './world.ts';

/** @file One schedule from its beginning to its healing, and what it broke. */

export type Outcome = {
  readonly breach: Breach | undefined;
  readonly acts: number;
  readonly alarms: number;
};

/** Rounds after which everybody must hold everything: one that notices that the server was killed, one to put, one to fetch what the
 *  last one put, and one more. */
const healthyRounds = 4;

export async function runSchedule(schedule: Schedule, parts: Parts): Promise<Outcome> {
  await sodiumReady();
  const time = beginVirtualTime();
  let step = 0;
  let world: World | undefined;
  try {
    world = await createWorld(schedule, time, parts);
    const folds = noFolds();
    for (const next of schedule.steps) {
      await world.take(next);
      checkStep(world, folds);
      step += 1;
    }
    await converge(world, schedule, folds);
    return outcomeOf(world);
  } catch (cause: unknown) {
    return { ...outcomeOf(world), breach: breachOf(cause, step) };
  } finally {
    time.end();
  }
}

/** How often the last step of a schedule changes the disk of a workstation, or a share from there. */
export async function changesOf(
  schedule: Schedule,
  device: number,
  parts: Parts,
): Promise<Readonly<Record<Changed, number>>> {
  await sodiumReady();
  const time = beginVirtualTime();
  try {
    const world = await createWorld(schedule, time, parts);
    const countOn = (on: Changed): number => world.stations[device]?.disk.writes(on) ?? 0;
    let before = { disk: 0, share: 0 };
    for (const [nth, step] of schedule.steps.entries()) {
      if (nth === schedule.steps.length - 1)
        before = { disk: countOn('disk'), share: countOn('share') };
      await world.take(step);
    }
    return { disk: countOn('disk') - before.disk, share: countOn('share') - before.share };
  } finally {
    time.end();
  }
}

/** Faults have stopped: everybody holds everything within so many rounds. As a rule two are enough, and if they are no more is asked;
 *  some schedules go through all of them, to see that what is quiet stays as it is. */
async function converge(world: World, { seed }: Schedule, folds: SeenFolds): Promise<void> {
  checkWitness(world);
  await world.heal();
  const gone = goneFromShares(world);
  let most = healthyRounds;
  for (let round = 1; round <= most; round += 1) {
    await world.syncAll();
    if (round === healthyRounds) most = Math.max(most, roundsInTurn(world));
    const isOver = round === most;
    const isQuiet = round === 1 || (round < healthyRounds && seed % 8 === 0);
    if (isOver || isQuiet) continue;
    checkStep(world, folds);
    if (!isConverged(world)) continue;
    checkTold(world, gone);
    return;
  }
  checkStep(world, folds);
  checkConverged(world);
  checkTold(world, gone);
}

function checkTold(world: World, gone: ReturnType<typeof goneFromShares>): void {
  checkWitness(world);
  checkForged(world);
  checkPutBack(world, gone);
}

/** A workstation that died between putting a file and telling of it tells nobody: the others find it when they look at its shelf in its
 *  turn, a few of them in each round. */
function roundsInTurn({ servers }: World): number {
  const shelves = servers.map(
    (server) => new Set([...server.complete().keys()].map((path) => dirname(path))).size,
  );
  return 2 + 2 * Math.ceil((topShelves + Math.max(...shelves)) / shelvesInTurn);
}
const topShelves = 4;
const shelvesInTurn = 8;

function isConverged(world: World): boolean {
  try {
    checkConverged(world);
    return true;
  } catch (cause: unknown) {
    if (!(cause instanceof Broken)) throw cause;
    return false; // not yet
  }
}

const outcomeOf = (world: World | undefined): Outcome => ({
  breach: undefined,
  acts: world?.acknowledged.length ?? 0,
  alarms:
    world?.stations.reduce((sum, { running }) => sum + (running?.stub.alarms().length ?? 0), 0) ??
    0,
});

const breachOf = (cause: unknown, step: number): Breach =>
  cause instanceof Broken
    ? { promised: cause.promised, says: cause.message, step }
    : {
        promised: 'bug',
        says: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
        step,
      };
