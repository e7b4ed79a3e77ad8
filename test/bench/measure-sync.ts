import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { rolldown } from 'rolldown';
import { launchEnvironment, machineSwitches } from '../../build/scripts/launch.mjs';
import { cacheDir, root } from '../../build/scripts/places.mjs';
import { freshProfile } from './bench-app.ts';
import { rotateAtBytes } from '../../electron/replica/replica.ts';
import { median, medianRatio, type Figure } from './figures.ts';
import type { SyncTimes } from './sync-rounds.ts';

/** @file Sync of 10,000 acts in Electron's main process. A file server adds its own time to each question; how many questions a quiet round
 *  asks is told beside its time. */

const rounds = 7;
type Timed = Exclude<keyof SyncTimes, 'questions'>;

/** The acts of an import, in segments as they are cut then; and in as many as rounds of a quarter of a minute leave. */
export async function measureSync(): Promise<readonly Figure[]> {
  const { times, smallFiles } = await timesInMain([rotateAtBytes, 256 * 1024]);
  const [inOneGo = [], inRounds = []] = times;
  const put = median(inOneGo.map(({ out }) => out));
  return [
    ...figuresOf('sync of 10,000 acts recorded in one go', inOneGo, 3),
    ...figuresOf('sync of 10,000 acts in 37 segments', inRounds),
    { name: 'a file for each of 10,000 acts, each synced, once', value: smallFiles, unit: 'ms' },
    {
      ...{
        name: 'put and read back in one go against a file for each act',
        value: put / smallFiles,
      },
      ...{ unit: 'ratio', goal: 0.005 },
    },
  ];
}

/** Putting, first sync of a new workstation, a round with nothing new; each against plain counterparts of the same round. */
function figuresOf(what: string, times: readonly SyncTimes[], goal?: number): readonly Figure[] {
  const all = (which: keyof SyncTimes): readonly number[] => times.map((each) => each[which]);
  const ms = (name: string, which: Timed): Figure => ({
    name: `${what}: ${name}`,
    value: median(all(which)),
    unit: 'ms',
  });
  const ratio = (name: string, ours: Timed, plain: Timed): Figure => ({
    name: `${what}: ${name}`,
    value: medianRatio(all(ours), all(plain)),
    unit: 'ratio',
  });
  return [
    ms('the same bytes in one file, synced', 'file'),
    ms('a plain copy of the same files', 'copy'),
    ms('the same files, each synced with its folder', 'each'),
    ms('put and read back', 'out'),
    ms('first sync of a new workstation', 'first'),
    ms('a round with nothing new', 'quiet'),
    {
      ...ratio('put and read back against one synced file', 'out', 'file'),
      ...(goal === undefined ? {} : { goal }),
    },
    ratio('put and read back against the same files, each synced', 'out', 'each'),
    ratio('put and read back against a plain copy', 'out', 'copy'),
    ratio('first sync against the same files, each synced', 'first', 'each'),
    ratio('first sync against a plain copy', 'first', 'copy'),
    ratio('nothing new against a plain copy', 'quiet', 'copy'),
    {
      name: `${what}: questions of a round with nothing new`,
      value: median(all('questions')),
      unit: 'questions',
    },
  ];
}

type TimesInMain = {
  readonly times: readonly (readonly SyncTimes[])[];
  readonly smallFiles: number;
};

/** Each round in a process that has run: the first one warms it. The sizes take turns. The small files once, at the end. */
async function timesInMain(sizes: readonly number[]): Promise<TimesInMain> {
  const profile = freshProfile();
  const app = await _electron.launch({
    args: [await bundleMain(), ...machineSwitches()],
    env: { ...launchEnvironment(), PROBITY_USER_DATA: profile },
  });
  const once = (segmentBytes: number): Promise<SyncTimes> =>
    app.evaluate(async (_, size) => {
      const main = globalThis as { syncTimes?: (size: number) => Promise<SyncTimes> };
      // No window tells that the main process has read its file.
      for (let waits = 0; !main.syncTimes && waits < 500; waits += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (!main.syncTimes) throw new Error('The main process did not begin.');
      return main.syncTimes(size);
    }, segmentBytes);
  const times: SyncTimes[][] = sizes.map(() => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [at, size] of sizes.entries()) {
      const taken = await once(size);
      if (round >= 0) times[at]?.push(taken);
    }
  const smallFiles = await app.evaluate(() => {
    const main = globalThis as { smallFilesTime?: () => Promise<number> };
    if (!main.smallFilesTime) throw new Error('The main process did not begin.');
    return main.smallFilesTime();
  });
  await app.close();
  rmSync(profile, { recursive: true, force: true });
  return { times, smallFiles };
}

const manifest = { name: 'probity', productName: 'Probity', version: '0.0.0', main: 'main.cjs' };

/** Bundled as the shell is (build/scripts/shell-bundle.mjs). */
async function bundleMain(): Promise<string> {
  const folder = join(cacheDir, 'bench', 'sync');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundle = await rolldown({
    input: join(root, 'test', 'bench', 'sync-main.ts'),
    cwd: root,
    platform: 'node',
    external: ['electron', /^node:/, ...builtinModules],
    transform: { target: 'node20' },
  });
  const file = join(folder, 'main.cjs');
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
