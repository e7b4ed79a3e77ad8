/** @file Builds both flavours into out/. `npm run build`; nothing is done when no source has changed since. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMain } from './is-main.mjs';
import { cacheDir, flavours, outOf, root } from './places.mjs';
import { hashOfSources } from './source-hash.mjs';

const marker = join(cacheDir, 'build.sha256');

/** The renderer is built once and copied: it cannot know its flavour, so the flavours cannot differ there. */
export async function build() {
  const hash = hashOfSources();
  if (isBuilt(hash)) return;
  rmSync(marker, { force: true });
  const [{ build: viteBuild }, { bundleShell }, { writeDemonstration }] = await Promise.all([
    import('vite'),
    import('./shell-bundle.mjs'),
    import('./demonstration.mjs'),
  ]);
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
  await Promise.all([
    viteBuild({ configFile, logLevel: 'warn' }),
    ...flavours.map((flavour) => bundleShell(flavour)),
  ]);
  await writeDemonstration(join(root, 'out', 'renderer'));
  for (const flavour of flavours) layOut(flavour);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(marker, hash);
}

/** The hash of the sources that out/ was built from. */
export const builtFrom = () => readFileSync(marker, 'utf8');

function isBuilt(hash) {
  const built = flavours.every((flavour) => existsSync(join(outOf(flavour), 'package.json')));
  return built && existsSync(marker) && readFileSync(marker, 'utf8') === hash;
}

function layOut(flavour) {
  const dir = outOf(flavour);
  rmSync(join(dir, 'renderer'), { recursive: true, force: true });
  cpSync(join(root, 'out', 'renderer'), join(dir, 'renderer'), { recursive: true });
  const { name, version, description, homepage, author } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const manifest = {
    name,
    productName: 'Probity',
    version,
    description,
    homepage,
    author,
    main: 'electron/main.cjs',
  };
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (isMain(import.meta.url)) await build();
