/** @file The Electron that runs Probity here: the pinned official one where it can be had, else one for development and tests only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackDir, fallbackVersion, fetchFallback, hasFallback } from './electron-fallback.mjs';
import { fetchOfficial, officialDir } from './electron-official.mjs';
import { isMain } from './is-main.mjs';
import { root } from './places.mjs';
import { NeedsPerson, runScript, say } from './say.mjs';

/** Which runtime to take: `official`, `fallback`, or unset for the first that can be had. */
const wish = process.env.PROBITY_ELECTRON ?? 'auto';

/** Finds or fetches the runtime. `kind` is `official` or `testruntime`; only the first may be shipped. */
export async function ensureElectron() {
  const runtime = installedElectron() ?? (await fetchElectron());
  if (runtime.kind === 'testruntime') {
    say(
      `Electron ${runtime.version} stands in for the pinned ${pinnedVersion()}: for development and tests only, never to be shipped.`,
    );
  }
  return runtime;
}

/** The runtime that is already here, or undefined. */
export function installedElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return { dir: override, version: versionIn(override), kind: kindOf(override) };
  if (wish !== 'fallback' && officialDir()) return official();
  if (wish !== 'official' && hasFallback()) return fallback();
  return undefined;
}

async function fetchElectron() {
  if (wish !== 'fallback' && (await fetchOfficial())) return official();
  if (wish !== 'official' && (await fetchFallback())) return fallback();
  throw new NeedsPerson(
    `Electron ${pinnedVersion()} could not be downloaded, and there is no stand-in for ${process.platform} ${process.arch}. Try again with a connection to its download host.`,
  );
}

const official = () => ({ dir: officialDir(), version: pinnedVersion(), kind: 'official' });
const fallback = () => ({ dir: fallbackDir, version: fallbackVersion, kind: 'testruntime' });

const pinnedVersion = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron;

const versionIn = (dir) => readFileSync(join(dir, 'version'), 'utf8').trim().replace(/^v/, '');
const kindOf = (dir) => (existsSync(join(dir, 'probity-testruntime')) ? 'testruntime' : 'official');

/** The file to start, in a runtime's folder. */
export function electronIn({ dir }) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  return join(dir, names[process.platform] ?? 'electron');
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const runtime = await ensureElectron();
    say(`Electron ${runtime.version} (${runtime.kind}) in ${runtime.dir}`);
  });
}
