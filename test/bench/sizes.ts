import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../build/scripts/places.mjs';
import type { ArgonCost } from '../../shared/formats/slots.ts';
import { benchReady, measure, start } from './bench-app.ts';

/** @file Vaults of 1,000, 10,000 and 100,000 cases, each in a profile of its own. Made once: a vault made by an older build must open. */

/** A vault of a size. */
export type SizedVault = {
  readonly profile: string;
  readonly vaultId: string;
  readonly cost: ArgonCost;
};

/** Another recipe makes them again. */
const recipe = 1;
const atOnce = 10_000;

/** The vault of a size, made where it is not there yet. */
export async function vaultOf(folder: string, cases: number): Promise<SizedVault> {
  const profile = join(cacheDir, 'bench', `vault-${String(recipe)}-${String(cases)}`);
  const made = join(profile, 'made.json');
  if (existsSync(made))
    return { profile, ...(JSON.parse(readFileSync(made, 'utf8')) as Omit<SizedVault, 'profile'>) };
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  const running = await start(folder, profile, benchReady);
  const { vaultId, cost } = await measure(running, 'found', {});
  for (let done = 0; done < cases; done += atOnce) {
    const count = Math.min(atOnce, cases - done);
    await measure(running, 'importCases', {
      count,
      seed: done + 1,
      plainFirst: true,
      withPlain: false,
    });
  }
  // The first unlock reads what was imported; those that are measured are the ones after it.
  await running.fresh();
  await measure(running, 'unlock', { vaultId });
  await measure(running, 'searchReady', {});
  await running.close();
  writeFileSync(made, JSON.stringify({ vaultId, cost }));
  return { profile, vaultId, cost };
}
