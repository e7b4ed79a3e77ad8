import { Broken, type Breach } from './breach.ts';
import { checkConverged, checkKept, checkStep, noFolds, type SeenFolds } from './checks.ts';
import type { Schedule, Step } from './steps.ts';
import { beginVirtualTime } from './virtual-time.ts';
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
  const time = beginVirtualTime();
  let step = 0;
  let world: World | undefined;
  try {
    world = await createWorld(schedule, time, parts);
    const folds = noFolds();
    for (const next of schedule.steps) {
      await takeChecked(world, next, folds);
      step += 1;
    }
    await world.heal();
    for (let round = 0; round < healthyRounds; round += 1) await world.syncAll();
    checkStep(world, folds);
    checkConverged(world);
    return outcomeOf(world);
  } catch (cause: unknown) {
    return { ...outcomeOf(world), breach: breachOf(cause, step) };
  } finally {
    time.end();
  }
}

async function takeChecked(world: World, step: Step, folds: SeenFolds): Promise<void> {
  const station =
    'device' in step ? world.stations[step.device % world.stations.length] : undefined;
  const before = step.do === 'sync' ? station?.disk : undefined;
  const files = before?.files();
  await world.take(step);
  // What a power cut takes is another matter.
  if (files && station && before === station.disk && !before.isDead()) checkKept(files, station);
  checkStep(world, folds);
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
