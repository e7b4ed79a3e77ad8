/** @file node_modules as the lock file says, and nothing done when it already is. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { NeedsPerson, say } from './say.mjs';

/** Installs the packages of the lock file when any is missing or another version. */
export async function ensurePackages() {
  refuseOldNode();
  if (packagesMatchLock()) return;
  refuseFolderOfOthers();
  say('Installing the packages of package-lock.json …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new NeedsPerson('npm ci failed; its reason is printed above.');
}

/** npm empties the folder before it fills it, through a link as well: what other working copies share is left to whoever made the link. */
function refuseFolderOfOthers() {
  const linked = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false });
  if (linked?.isSymbolicLink() !== true) return;
  throw new NeedsPerson(
    'node_modules is a link to another folder, whose packages are not those of package-lock.json. Run `npm ci` there, or remove the link.',
  );
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
