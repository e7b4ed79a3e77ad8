import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { outOf, root } from '../../../build/scripts/places.mjs';

const pageFolder = join(import.meta.dirname, 'probe-page');

/** The built shell of a flavour with the stories' own page in place of the renderer. Answers the folder to start. */
export async function buildProbe(flavour: 'test' | 'production', folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  cpSync(join(outOf(flavour), 'electron'), join(folder, 'electron'), { recursive: true });
  cpSync(join(pageFolder, 'index.html'), join(folder, 'renderer', 'index.html'));
  await Promise.all([
    bundle('probe.ts', 'probe.js', folder),
    bundle('vault.worker.ts', 'vault.worker-probe.js', folder),
  ]);
  const manifest = {
    name: 'probity',
    productName: 'Probity',
    version: '0.0.0',
    main: 'electron/main.cjs',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function bundle(source: string, name: string, folder: string): Promise<void> {
  const built = await rolldown({ input: join(pageFolder, source), cwd: root, platform: 'browser' });
  await built.write({
    file: join(folder, 'renderer', 'assets', name),
    format: 'esm',
    codeSplitting: false,
  });
  await built.close();
}
