import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes away what a runtime's folder has for developers: an app that loads any folder, and a bare version file. */
export function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return;
  for (const name of ['resources/default_app.asar', 'version']) {
    rmSync(join(appOutDir, name), { force: true });
  }
}
