import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { shareDisk } from '../../../electron/share/share-disk.ts';
import { tryFolder } from '../../../electron/share/qualify.ts';
import { platformClock } from '../../../electron/clock.ts';
import { folderPlace, onThisDisk } from '../../contracts/folder-place.ts';
import { describeSharePort } from '../../contracts/share-suite.ts';
import { trialWords, wrongIn } from '../trial-words.ts';
import { entropy } from '../two-workstations.ts';
import { ask, say, untilHere } from './ask.ts';
import { mount, unmount, ways, type Way } from './mounts.ts';
import { deadWrite } from './dead-write.ts';
import { outages } from './outages.ts';
import { runTold } from './suite-in-guest.ts';

/** @file The workstation of test/nightly/mounted-shares.mjs: mounts the server's folder in every way, and over each mount runs the suite
 *  that every share must pass, the trial of a folder that the page Sync shows, and two workstations whose server dies under way. */

const lives = Number(process.argv[2] ?? 6);
const parts = (process.argv[3] ?? '').split('+');
const wanted = parts.flatMap((part) => ways.filter(({ name }) => plain(name).includes(part)));

/** `NFS 4.2, hard` is `nfs42hard` in a kernel's line. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

async function tryWay(way: Way): Promise<readonly string[]> {
  await ask('/new');
  const paths = ['/mnt/a', '/mnt/b'] as const;
  for (const path of paths) mount(way, path);
  try {
    const suite = await contract(paths[0], way);
    const trial = await tryFolder({
      disk: shareDisk,
      folder: paths[0],
      entropy,
      clock: platformClock,
    });
    const dead = await deadWrite(way, paths[0]);
    const { failures, told } = await outages(way, paths, lives);
    say(
      `${way.name}: ${String(suite.passed)} of the suite passed; trial: ${trialWords(trial)}; ${dead.told}; ${told}`,
    );
    return [...suite.failures, ...wrongIn(trial), ...dead.failures, ...failures];
  } finally {
    await untilHere();
    for (const path of paths) unmount(path);
  }
}

async function contract(mounted: string, { name }: Way): ReturnType<typeof runTold> {
  const under = mkdtempSync(join(mounted, 'suite-'));
  describeSharePort(name, async () => {
    const root = join(mkdtempSync(join(under, 'one-')), 'share');
    mkdirSync(root);
    return folderPlace(shareDisk, root, onThisDisk(root));
  });
  const result = await runTold();
  rmSync(under, { recursive: true });
  return result;
}

await untilHere();
let broken = 0;
for (const way of wanted) {
  const failures = await tryWay(way).catch((cause: unknown) => [String(cause)]);
  for (const failure of failures) say(`${way.name}: BROKEN ${failure.replaceAll('\n', ' | ')}`);
  broken += failures.length === 0 ? 0 : 1;
  await wait(100);
}
say(`${String(wanted.length - broken)} ways passed, ${String(broken)} failed`);
process.exit(broken === 0 && wanted.length > 0 ? 0 : 1);
