import { describe, expect, test } from 'vitest';
import { found } from './found-schedules.ts';
import { createChance, seedOf } from './chance.ts';
import { inventSchedule } from './invent.ts';
import { mutants } from './mutants.ts';
import { realParts } from './parts.ts';
import { runSchedule } from './run-schedule.ts';
import { shrink } from './shrink.ts';
import type { Schedule } from './steps.ts';
import type { Parts } from './workstation.ts';

/** @file The simulator is looked at itself: what it runs is the same each time, and what is wrong it finds. */

const nthOf = (nth: number) => inventSchedule(seedOf(1, nth), createChance(seedOf(1, nth)));

async function firstBreach(parts: Parts, within: number) {
  for (let nth = 0; nth < within; nth += 1) {
    const schedule = nthOf(nth);
    const { breach } = await runSchedule(schedule, parts);
    if (breach) return { nth, breach, schedule };
  }
  return undefined;
}

describe('the simulator', () => {
  test('runs a schedule the same way each time', async () => {
    for (const nth of [3, 4, 5])
      expect(await runSchedule(nthOf(nth), realParts)).toEqual(
        await runSchedule(nthOf(nth), realParts),
      );
  });

  test('finds nothing in the code as it is, in the schedules that find what is wrong', async () => {
    expect(await firstBreach(realParts, 150)).toBeUndefined();
  });

  test.each(found)('breaks no promise when $what', async ({ seed, devices, steps }) => {
    const schedule: Schedule = { seed, devices, shares: 1, foldsCase: false, steps: [...steps] };
    expect((await runSchedule(schedule, realParts)).breach).toBeUndefined();
  });

  for (const { bug, within, breaks, parts, steps } of mutants)
    test(`finds code that ${bug} within ${String(within)} schedules`, async () => {
      const broken = steps
        ? await runSchedule({ seed: 1, devices: 4, shares: 1, foldsCase: false, steps }, parts)
        : await firstBreach(parts, within);
      expect(broken?.breach?.promised).toBe(breaks);
    });

  test('makes a schedule that breaks a promise shorter, and it breaks the same one', async () => {
    const parts = mutants[4]?.parts ?? realParts;
    const broken = await firstBreach(parts, 60);
    if (!broken) throw new Error('the mutant was not found');
    const run = async (schedule: Schedule) => (await runSchedule(schedule, parts)).breach;
    const short = await shrink(broken.schedule, broken.breach, run);
    expect(short.steps.length).toBeLessThan(broken.schedule.steps.length / 2);
    expect((await run(short))?.promised).toBe(broken.breach.promised);
  });
});
