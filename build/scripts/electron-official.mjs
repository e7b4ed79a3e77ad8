/** @file The pinned Electron from its own download host, by the electron package's own installer, which checks the sums it carries. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runQuietly } from './run.mjs';
import { say } from './say.mjs';

const packageDir = join(root, 'node_modules', 'electron');

/** The folder of the official runtime, or undefined while it is not installed. */
export const officialDir = () =>
  existsSync(join(packageDir, 'path.txt')) ? join(packageDir, 'dist') : undefined;

/** Downloads it; false when its host does not answer. */
export async function fetchOfficial() {
  if (!(await hostAnswers())) return false;
  say('Downloading the pinned Electron …');
  const installer = [join(packageDir, 'install.js')];
  const { code } = await runQuietly(process.execPath, installer, { timeoutMs: 5 * 60_000 });
  return code === 0 && officialDir() !== undefined;
}

/** Decided in seconds, so that a machine without that connection does not wait for a download's time-out. */
async function hostAnswers() {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  const host =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com';
  try {
    await fetch(new URL('/', host), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
    });
    return true;
  } catch {
    return false;
  }
}
