// Before Dexie looks for a database.
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { Broken } from './breach.ts';
import type { Said } from './main.ts';
import { dieOver } from './real-deaths.ts';
import { realScripts } from './real-scripts.ts';
import { emptyTally, lineOf } from './tally.ts';
import { digestWithoutThreads } from './virtual-time.ts';

/** @file One worker of `npm run simulate -- --mode deaths`: the real vault dies over an operation, at every change of the disk. */

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
  },
});
const say = (said: Said): boolean => process.stdout.write(`${JSON.stringify(said)}\n`);

async function runAll(): Promise<void> {
  const tally = emptyTally();
  const upTo = Math.min(realScripts.length, Number(values.schedules));
  for (let nth = Number(values.first); nth < upTo; nth += Number(values.step)) {
    const script = realScripts[nth];
    if (!script) break;
    let last = 'none';
    try {
      await dieOver(script, (death) => {
        tally.schedules += 1;
        tally.befell.set(script.name, (tally.befell.get(script.name) ?? 0) + 1);
        last = JSON.stringify(death);
      });
    } catch (cause: unknown) {
      const promised = cause instanceof Broken ? cause.promised : 'bug';
      const says = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      const text = `${promised} broken by the death after ${last} over "${script.name}": ${says}\nReplay: npm run simulate -- --mode deaths --only ${String(nth)}`;
      say({ said: 'broken', nth, text });
    }
  }
  say({ said: 'tally', tally: lineOf(tally) });
}

digestWithoutThreads();
await runAll();
process.exit(0);
