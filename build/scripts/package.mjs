/** @file `npm run package`: the production flavour as users get it. Here: unpacked, tar.gz and deb; on Windows NSIS, on a Mac dmg.
 *  `npm run package -- dir` makes only what is named. */
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFrom } from './build.mjs';
import { isMain } from './is-main.mjs';
import { root } from './places.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './set-up.mjs';

const defaultTargets = { linux: ['dir', 'tar.gz', 'deb'], win32: ['nsis'], darwin: ['dmg'] };

/** Where packages of a runtime are put. Those of the stand-in lie apart and carry its name, so that nobody ships one by mistake. */
export const releaseDir = ({ kind }) =>
  kind === 'official' ? join(root, 'release') : join(root, 'release', 'testruntime');

/** The unpacked application that tests start. */
export const unpackedDir = (runtime) => join(releaseDir(runtime), 'linux-unpacked');

/** Packages what is built for this platform; nothing is made again while sources, runtime and targets are the same. */
export async function packageFor({ targets, runtime }) {
  const marker = join(releaseDir(runtime), 'made-from.txt');
  const source = [builtFrom(), runtime.version, ...targets].join(' ');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === source) return;
  rmSync(releaseDir(runtime), { recursive: true, force: true });
  await callBuilder(targets, runtime);
  writeFileSync(marker, source);
}

async function callBuilder(targets, runtime) {
  const [{ build, Platform }, sevenZip] = await Promise.all([
    import('electron-builder'),
    import('7zip-bin'),
  ]);
  // What electron-builder would download: an archiver and fpm. Both are here already.
  chmodSync(sevenZip.default.path7za, 0o755);
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip.default.path7za;
  process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '3';
  process.env.CUSTOM_FPM_PATH ??= join(root, 'build', 'package', 'fpm-shim.mjs');
  const suffix = runtime.kind === 'official' ? '' : '-testruntime';
  await build({
    projectDir: root,
    targets: Platform.current().createTarget(targets),
    publish: 'never',
    config: {
      electronVersion: runtime.version,
      electronDist: runtime.dir,
      artifactName: `\${name}-\${version}${suffix}-\${os}-\${arch}.\${ext}`,
      directories: { output: releaseDir(runtime) },
    },
  });
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const runtime = await setUp();
    const asked = process.argv.slice(2);
    await packageFor({
      targets: asked.length > 0 ? asked : defaultTargets[process.platform],
      runtime,
    });
    if (runtime.kind !== 'official')
      say('Made with the stand-in runtime: for tests only, and named so.');
    say(`In ${releaseDir(runtime)}`);
  });
}
