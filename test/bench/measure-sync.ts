import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { rolldown } from 'rolldown';
import { launchEnvironment, machineSwitches } from '../../build/scripts/launch.mjs';
import { cacheDir, root } from '../../build/scripts/places.mjs';
import { freshProfile } from './bench-app.ts';
import { median, medianRatio, type Figure } from './figures.ts';
import type { SyncTimes } from './sync-rounds.ts';

/** @file Sync of 10,000 acts in Electron's main process. A file server adds its own time to each question; how many questions a quiet round
 *  asks is told beside its time. */

const rounds = 7;
type Timed = Exclude<keyof SyncTimes, 'questions'>;

/** Putting, first sync of a new workstation, a round with nothing new; each against plain counterparts of the same round. */
export async function measureSync(): Promise<readonly Figure[]> {
  const times = await timesInMain();
  const all = (which: keyof SyncTimes): readonly number[] => times.map((each) => each[which]);
  const ms = (name: string, which: Timed): Figure => ({
    name: `sync of 10,000 acts: ${name}`,
    value: median(all(which)),
    unit: 'ms',
  });
  const ratio = (name: string, ours: Timed, plain: Timed): Figure => ({
    name: `sync of 10,000 acts: ${name}`,
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
    { ...ratio('put and read back against one synced file', 'out', 'file'), goal: 3 },
    ratio('put and read back against the same files, each synced', 'out', 'each'),
    ratio('put and read back against a plain copy', 'out', 'copy'),
    ratio('first sync against the same files, each synced', 'first', 'each'),
    ratio('first sync against a plain copy', 'first', 'copy'),
    ratio('nothing new against a plain copy', 'quiet', 'copy'),
    {
      name: 'sync: questions of a round with nothing new',
      value: median(all('questions')),
      unit: 'questions',
    },
  ];
}

/** Each round in a process that has run: the first one warms it. */
async function timesInMain(): Promise<readonly SyncTimes[]> {
  const profile = freshProfile();
  const app = await _electron.launch({
    args: [await bundleMain(), ...machineSwitches()],
    env: { ...launchEnvironment(), PROBITY_USER_DATA: profile },
  });
  const once = (): Promise<SyncTimes> =>
    app.evaluate(async () => {
      const main = globalThis as { syncTimes?: () => Promise<SyncTimes> };
      // No window tells that the main process has read its file.
      for (let waits = 0; !main.syncTimes && waits < 500; waits += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (!main.syncTimes) throw new Error('The main process did not begin.');
      return main.syncTimes();
    });
  await once();
  const times: SyncTimes[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await once());
  await app.close();
  rmSync(profile, { recursive: true, force: true });
  return times;
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
