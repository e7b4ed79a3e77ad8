// Before Dexie looks for a database.
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { Broken } from './breach.ts';
import { createChance, seedOf } from './chance.ts';
import { createFullWorld, runFull } from './full-world.ts';
import { emptyTally, lineOf } from './tally.ts';
import type { Said } from './main.ts';
import { digestWithoutThreads } from './virtual-time.ts';

/** @file One worker of `npm run simulate -- --mode full`: schedules over the real vault, sealing and store. */

/** So many schedules live in one world, and a replay begins with the first of them. */
const inOneWorld = 20;

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
  },
});
const say = (said: Said): boolean => process.stdout.write(`${JSON.stringify(said)}\n`);

async function runAll(): Promise<void> {
  const tally = emptyTally();
  const upTo = Number(values.schedules);
  const workers = Number(values.step);
  const befell = (what: string): void => {
    tally.steps += 1;
    tally.befell.set(what, (tally.befell.get(what) ?? 0) + 1);
  };
  for (let at = Number(values.first) * inOneWorld; at < upTo; at += workers * inOneWorld) {
    // In every third world people give the case and take it from each other.
    const nthWorld = at / inOneWorld;
    // And in every other one of the rest disks are put back and copied.
    // In every other world of three, the founder has recovery cards.
    const has = { doubles: nthWorld % 3 === 2, cards: nthWorld % 6 === 4 };
    const world = await createFullWorld(nthWorld % 3 === 1 ? 3 : 2, has);
    for (let nth = at; nth < Math.min(at + inOneWorld, upTo); nth += 1) {
      try {
        const chance = createChance(seedOf(Number(values.seed), nth));
        tally.acts += await runFull(world, chance, befell, nth === at + inOneWorld - 1);
        tally.schedules += 1;
      } catch (cause: unknown) {
        const promised = cause instanceof Broken ? cause.promised : 'bug';
        const says = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
        const replay = `npm run simulate -- --mode full --seed ${values.seed} --schedules ${String(nth + 1)}`;
        say({ said: 'broken', nth, text: `${promised} broken: ${says}\nReplay: ${replay}` });
        say({ said: 'tally', tally: lineOf(tally) });
        process.exit(0);
      }
    }
    for (const { rig } of world.stations) rig.kill();
  }
  say({ said: 'tally', tally: lineOf(tally) });
}

digestWithoutThreads();
await runAll();
process.exit(0);
