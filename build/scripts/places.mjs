/** @file Where things are. Plain Node: these scripts run before anything is installed. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Git-ignored, safe to delete: runtimes, markers, the compiler's output. */
export const cacheDir = join(root, '.cache');
/** The two builds of one code. `test` lets a driver attach; `production` is what users get. */
export const flavours = ['test', 'production'];
/** One built application, ready to start: package.json, electron/, renderer/. */
export const outOf = (flavour) => join(root, 'out', flavour);
