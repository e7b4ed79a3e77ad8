import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createChance, seedOf } from './chance.ts';
import { inventSchedule } from './invent.ts';
import { realParts } from './parts.ts';
import { runSchedule } from './run-schedule.ts';
import { shrink } from './shrink.ts';
import type { Schedule } from './steps.ts';
import { count, emptyTally, lineOf, type TallyLine } from './tally.ts';

/** @file One worker of `npm run simulate`: runs its part of the schedules and says what came of it, a line of JSON each. */

/** What a worker says to who started it. */
export type Said =
  | { readonly said: 'tally'; readonly tally: TallyLine }
  | { readonly said: 'broken'; readonly nth: number; readonly text: string };

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
    steps: { type: 'string' },
  },
});

// A share that is away says so by an error each time; where in our code nobody asks.
Error.stackTraceLimit = 0;

const say = (said: Said): boolean => process.stdout.write(`${JSON.stringify(said)}\n`);

async function runAll(): Promise<void> {
  const run = Number(values.seed);
  const tally = emptyTally();
  for (let nth = Number(values.first); nth < Number(values.schedules); nth += Number(values.step)) {
    const seed = seedOf(run, nth);
    const schedule = inventSchedule(seed, createChance(seed));
    if (!(await runOne(schedule, nth, tally))) break;
  }
  say({ said: 'tally', tally: lineOf(tally) });
}

/** False when it broke a promise, which is told with the line that replays it. */
async function runOne(schedule: Schedule, nth: number, tally = emptyTally()): Promise<boolean> {
  const outcome = await runSchedule(schedule, realParts);
  count(tally, schedule, outcome);
  if (!outcome.breach) return true;
  const { breach } = outcome;
  const short = await shrink(
    schedule,
    breach,
    async (shorter) => (await runSchedule(shorter, realParts)).breach,
  );
  const after = (await runSchedule(short, realParts)).breach ?? breach;
  const text = [
    `${breach.promised} broken at step ${String(breach.step)} of ${String(schedule.steps.length)}: ${breach.says}`,
    `Replay: npm run simulate -- --seed ${values.seed} --only ${String(nth)}`,
    `Shrunk to ${String(short.steps.length)} steps, which break ${after.promised} (${after.says}):`,
    JSON.stringify(short),
  ].join('\n');
  say({ said: 'broken', nth, text });
  return false;
}

if (values.steps === undefined) await runAll();
else await runOne(JSON.parse(readFileSync(values.steps, 'utf8')) as Schedule, 0);
