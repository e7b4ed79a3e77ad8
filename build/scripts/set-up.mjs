/** @file What every command needs before it can begin, in order; each step does nothing when its work is done. */
import { ensurePackages } from './packages.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** Packages, system libraries, runtime and build. Resolves to the runtime, which child processes also find by the environment. */
export async function setUp({ tests = false, built = true } = {}) {
  await ensurePackages();
  await ensureSystemPackages({ tests });
  // Imported late: these need the packages.
  const { ensureElectron } = await import('./electron-runtime.mjs');
  const runtime = await ensureElectron();
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dir;
  if (built) {
    const { build } = await import('./build.mjs');
    await build();
  }
  return runtime;
}
