import process from 'node:process';
import { namedDocuments } from '../seeds/names/caseload.ts';
import { heldOutNames } from '../seeds/names/held-out-names.ts';
import { tuningNames } from '../seeds/names/tuning-names.ts';
import { unseenNames } from '../seeds/names/unseen-names.ts';
import { benchSearch, describeSearchBench } from './search.ts';

/** @file Measures the search in Node: `node search-node.js [--tuning | --unseen] [--json] [--documents=100000] [--rounds=3] [--wall]`.
 *  CPU time unless --wall: on a machine with other work the wall measures the others. */

const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const names = process.argv.includes('--tuning')
  ? tuningNames
  : process.argv.includes('--unseen')
    ? unseenNames
    : heldOutNames;
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const documents = namedDocuments(names, option('documents', 100_000), 20_261_121);
const bench = benchSearch(documents, {
  nowMs: process.argv.includes('--wall') ? () => performance.now() : cpuMs,
  rounds: option('rounds', 3),
  perClass: option('per-class', 100),
  seed: 7,
});
console.log(process.argv.includes('--json') ? JSON.stringify(bench) : describeSearchBench(bench));
