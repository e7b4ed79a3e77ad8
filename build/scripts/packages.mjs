/** @file node_modules as the lock file says, and nothing done when it already is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { NeedsPerson, say } from './say.mjs';

/** Installs the packages of the lock file when any is missing or another version. */
export async function ensurePackages() {
  refuseOldNode();
  if (packagesMatchLock()) return;
  say('Installing the packages of package-lock.json …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new NeedsPerson('npm ci failed; its reason is printed above.');
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new NeedsPerson(`Probity needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** npm leaves beside the packages a list of what it put there; packages for other machines are rightly absent from it. */
function packagesMatchLock() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined ? entry.optional === true : there.integrity === entry.integrity;
  });
}
