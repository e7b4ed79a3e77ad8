/** @file Bundles the shell: main, preload, writer, sealer and its thread, each one file, into out/<flavour>/electron. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { outOf, root } from './places.mjs';

const entries = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  writer: 'electron/writer/writer.ts',
  sealer: 'electron/sealer/sealer.ts',
  'hash-thread': 'electron/sealer/hash-thread.ts',
};
const external = ['electron', /^node:/, ...builtinModules];

/** Each entry alone: the sandboxed preload may load no second file, and the writer shares nothing with main at run time. */
export async function bundleShell(flavour) {
  const dir = join(outOf(flavour), 'electron');
  rmSync(dir, { recursive: true, force: true });
  const natives = bringNatives(dir);
  await Promise.all(
    Object.entries(entries).map(([name, input]) =>
      bundleOne({ name, input, flavour, dir, natives }),
    ),
  );
}

/** The binary of sodium-native for this machine, beside the bundles, and its hash: the sealer loads no other. */
function bringNatives(dir) {
  const prebuilds = join(root, 'node_modules', 'sodium-native', 'prebuilds');
  const machine = `${process.platform}-${process.arch}`;
  const binary = join(prebuilds, machine, 'sodium-native.node');
  // Where there is none the sealer takes libsodium of WebAssembly, and is three times slower.
  if (!existsSync(binary)) return {};
  mkdirSync(join(dir, 'native', machine), { recursive: true });
  cpSync(binary, join(dir, 'native', machine, 'sodium-native.node'));
  return { [machine]: createHash('sha256').update(readFileSync(binary)).digest('hex') };
}

async function bundleOne({ name, input, flavour, dir, natives }) {
  const bundle = await rolldown({
    input: join(root, input),
    cwd: root,
    platform: 'node',
    external,
    transform: {
      target: 'node20',
      define: {
        __FLAVOUR__: JSON.stringify(flavour),
        __NATIVE_SHA256__: JSON.stringify(natives),
      },
    },
  });
  await bundle.write({
    file: join(dir, `${name}.cjs`),
    format: 'cjs',
    codeSplitting: false,
    // Not minified: people who inspect the package can read it, and the flavours differ in the flag's own text alone.
    minify: false,
  });
  await bundle.close();
}
