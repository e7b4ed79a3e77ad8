import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { releaseDir, unpackedDir } from '../../build/scripts/package.mjs';
import { packagedRuntime } from './packaged-app.ts';

/** @file What is in the packages: their names, their fuses, and the one difference between the two flavours. */

const root = join(import.meta.dirname, '..', '..');
/** A fuse is one character in the executable. */
const closedFuse = '0'.charCodeAt(0);
const openFuse = '1'.charCodeAt(0);

test('the fuses that would let somebody in are closed', async () => {
  const wire = await getCurrentFuseWire(join(unpackedDir(packagedRuntime()), 'probity'));
  const closed = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const open = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  for (const fuse of closed) expect(Number(wire[fuse]), FuseV1Options[fuse]).toBe(closedFuse);
  for (const fuse of open) expect(Number(wire[fuse]), FuseV1Options[fuse]).toBe(openFuse);
});

test('an archive and a Debian package are made, and named after the runtime inside', () => {
  const runtime = packagedRuntime();
  const archives = readdirSync(releaseDir(runtime)).filter((name) => /\.(deb|tar\.gz)$/.test(name));
  expect(archives).toHaveLength(2);
  for (const name of archives)
    expect(name.includes('-testruntime')).toBe(runtime.kind === 'testruntime');
});

test('the Debian package names what it needs, and grants nobody a right before it is installed', () => {
  const dir = releaseDir(packagedRuntime());
  const deb = join(dir, readdirSync(dir).find((name) => name.endsWith('.deb')) ?? '');
  expect(
    execFileSync('dpkg-deb', ['--field', deb, 'Package', 'Depends'], { encoding: 'utf8' }),
  ).toMatch(/Package: probity\nDepends: libgtk-3-0/);
  const entries = execFileSync('dpkg-deb', ['--contents', deb], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(entries.some((entry) => entry.endsWith('./opt/Probity/probity'))).toBe(true);
  expect(
    entries.filter((entry) => !entry.includes(' root/root ') || entry.slice(0, 10).includes('s')),
  ).toEqual([]);
});

test('the package holds the program and nothing else: no source, no test, no module', () => {
  const archive = join(unpackedDir(packagedRuntime()), 'resources', 'app.asar');
  const names = execFileSync(join(root, 'node_modules', '.bin', 'asar'), ['list', archive], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  expect(names.filter((name) => /node_modules|\.tsx?$|\.map$|\.test\./.test(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith('/electron/')).sort()).toEqual([
    '/electron/hash-thread.cjs',
    '/electron/main.cjs',
    '/electron/native',
    `/electron/native/linux-${process.arch}`,
    `/electron/native/linux-${process.arch}/sodium-native.node`,
    '/electron/preload.cjs',
    '/electron/sealer.cjs',
    '/electron/writer.cjs',
  ]);
});

test('the one binary lies outside the archive, is the one that its package brought, and the sealer knows its hash', () => {
  const native = `electron/native/linux-${process.arch}/sodium-native.node`;
  const resources = join(unpackedDir(packagedRuntime()), 'resources');
  const packed = readFileSync(join(resources, 'app.asar.unpacked', native));
  const prebuilt = `node_modules/sodium-native/prebuilds/linux-${process.arch}/sodium-native.node`;
  expect(packed.equals(readFileSync(join(root, prebuilt)))).toBe(true);
  const hash = createHash('sha256').update(packed).digest('hex');
  expect(readFileSync(join(root, 'out/production/electron/sealer.cjs'), 'utf8')).toContain(hash);
});

test('the two flavours differ in the flag alone', () => {
  const files = (flavour: string): string[] =>
    readdirSync(join(root, 'out', flavour), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(root, 'out', flavour).length + 1),
      )
      .sort();
  const read = (flavour: string, name: string): string =>
    readFileSync(join(root, 'out', flavour, name), 'latin1');
  expect(files('test')).toEqual(files('production'));
  for (const name of files('test')) {
    const [test, production] = [
      read('test', name).split('\n'),
      read('production', name).split('\n'),
    ];
    expect(production.length, name).toBe(test.length);
    const different = production.filter((line, index) => line !== test[index]);
    expect(
      different.every((line) => line.includes('"production"')),
      name,
    ).toBe(true);
    expect(
      production.map((line, index) =>
        line === test[index] ? line : line.replaceAll('"production"', '"test"'),
      ),
      name,
    ).toEqual(test);
  }
});
