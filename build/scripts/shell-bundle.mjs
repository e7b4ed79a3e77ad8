/** @file Bundles the shell: main, preload and writer, each one file, into out/<flavour>/electron. */
import { rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { outOf, root } from './places.mjs';

const entries = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  writer: 'electron/writer/writer.ts',
};
const external = ['electron', /^node:/, ...builtinModules];

/** Each entry alone: the sandboxed preload may load no second file, and the writer shares nothing with main at run time. */
export async function bundleShell(flavour) {
  const dir = join(outOf(flavour), 'electron');
  rmSync(dir, { recursive: true, force: true });
  await Promise.all(
    Object.entries(entries).map(([name, input]) => bundleOne({ name, input, flavour, dir })),
  );
}

async function bundleOne({ name, input, flavour, dir }) {
  const bundle = await rolldown({
    input: join(root, input),
    cwd: root,
    platform: 'node',
    external,
    transform: { target: 'node20', define: { __FLAVOUR__: JSON.stringify(flavour) } },
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
