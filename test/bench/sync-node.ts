import { loadavg } from 'node:os';
import { describe } from './figures.ts';
import { measureSync } from './measure-sync.ts';

/** @file Measures the sync alone, in Node: `BENCH_DRIVER=sync-node.ts node test/bench/run.mjs`. No window, no vault, no key. */

console.log(`load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
for (const figure of await measureSync()) console.log(describe(figure));
