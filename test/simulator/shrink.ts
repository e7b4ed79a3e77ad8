import type { Breach } from './breach.ts';
import type { Schedule, Step } from './steps.ts';

/** @file Makes a schedule that breaks a promise shorter, as long as it breaks the same one. */

const mostTries = 600;

export async function shrink(
  schedule: Schedule,
  breach: Breach,
  run: (schedule: Schedule) => Promise<Breach | undefined>,
): Promise<Schedule> {
  let steps: readonly Step[] = schedule.steps;
  let tries = 0;
  const stillBreaks = async (shorter: readonly Step[]): Promise<boolean> => {
    tries += 1;
    const found = await run({ ...schedule, steps: shorter });
    return found?.promised === breach.promised;
  };
  for (let size = steps.length >> 1; size >= 1 && tries < mostTries; ) {
    let isShorter = false;
    for (let from = 0; from < steps.length && tries < mostTries; ) {
      const without = [...steps.slice(0, from), ...steps.slice(from + size)];
      if (await stillBreaks(without)) {
        steps = without;
        isShorter = true;
      } else from += size;
    }
    if (!isShorter) size >>= 1;
  }
  return { ...schedule, steps };
}
