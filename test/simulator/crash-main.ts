import { parseArgs } from 'node:util';
import { deathsOver, scheduleOf, scripts, type Death } from './crash-scripts.ts';
import type { Said } from './main.ts';
import { realParts } from './parts.ts';
import { changesOf, runSchedule } from './run-schedule.ts';
import { emptyTally, lineOf } from './tally.ts';

/** @file One worker of `npm run simulate -- --mode crash`: for each operation a death before, inside and after every change that it
 *  makes to its disk or to a share, with all, half and nothing of what was not synced; then a start, and everything that is promised. */

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
  },
});
Error.stackTraceLimit = 0;
const say = (said: Said): boolean => process.stdout.write(`${JSON.stringify(said)}\n`);

async function everyDeath(): Promise<readonly Death[]> {
  const deaths: Death[] = [];
  for (const script of scripts) {
    const changes = await changesOf(scheduleOf(script), script.operation.device, realParts);
    deaths.push(...deathsOver(script, changes.disk, 'disk'));
    deaths.push(...deathsOver(script, changes.share, 'share'));
  }
  return deaths;
}

async function runAll(): Promise<void> {
  const deaths = await everyDeath();
  const tally = emptyTally();
  const upTo = Math.min(deaths.length, Number(values.schedules));
  for (let nth = Number(values.first); nth < upTo; nth += Number(values.step)) {
    const death = deaths[nth];
    if (!death) break;
    const { script, schedule } = death;
    const { breach, acts } = await runSchedule(schedule, realParts);
    tally.schedules += 1;
    tally.steps += schedule.steps.length;
    tally.acts += acts;
    tally.befell.set(script.name, (tally.befell.get(script.name) ?? 0) + 1);
    if (!breach) continue;
    const text = [
      `${breach.promised} broken by a death over "${script.name}": ${breach.says}`,
      `Replay: npm run simulate -- --mode crash --only ${String(nth)}`,
      JSON.stringify(schedule),
    ].join('\n');
    say({ said: 'broken', nth, text });
    break;
  }
  say({ said: 'tally', tally: lineOf(tally) });
}

await runAll();
