import { ensureDisplay } from '../build/scripts/display.mjs';
import { installedElectron } from '../build/scripts/electron-runtime.mjs';

// Playwright asks for a default export.
/** Before any story: a screen, and the runtime that `npm test` or `npm run e2e` fetched. Resolves to what ends the screen. */
export default async function prepare(): Promise<() => void> {
  const runtime = installedElectron();
  if (runtime === undefined)
    throw new Error('There is no Electron here yet: run `npm run e2e` once.');
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dir;
  const { stop } = await ensureDisplay();
  return stop;
}
