#!/usr/bin/env node
/** @file Stands in for fpm, which Debian does not have: takes the arguments electron-builder gives it and calls dpkg-deb. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const { options, sources } = readArguments(process.argv.slice(2));
if (one('-t') !== 'deb') throw new Error('only Debian packages are made this way');

const tree = mkdtempSync(join(tmpdir(), 'probity-deb-'));
try {
  for (const source of sources) {
    const [from, to] = source.split('=');
    mkdirSync(dirname(join(tree, to)), { recursive: true });
    cpSync(from, join(tree, to), { recursive: true, verbatimSymlinks: true });
  }
  mkdirSync(join(tree, 'DEBIAN'));
  writeFileSync(join(tree, 'DEBIAN', 'control'), control());
  script('postinst', one('--after-install'));
  script('postrm', one('--after-remove'));
  chmodSync(tree, 0o755);
  execFileSync('dpkg-deb', [
    '--root-owner-group',
    '-Zgzip',
    '-z6',
    '--build',
    tree,
    one('--package'),
  ]);
} finally {
  rmSync(tree, { recursive: true, force: true });
}

function control() {
  const kilobytes = execFileSync('du', ['-sk', tree], { encoding: 'utf8' }).split('\t')[0];
  const [synopsis = '', ...description] = one('--description').split('\n');
  const fields = {
    Package: one('--name'),
    Version: one('--version'),
    Architecture: one('--architecture'),
    Maintainer: one('--maintainer'),
    'Installed-Size': kilobytes,
    Depends: (options.get('-d') ?? []).join(', '),
    Section: one('--category') ?? 'misc',
    Priority: one('--deb-priority'),
    Homepage: one('--url'),
    Description: [synopsis, ...description.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  };
  return `${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n`;
}

function script(name, from) {
  cpSync(from, join(tree, 'DEBIAN', name));
  chmodSync(join(tree, 'DEBIAN', name), 0o755);
}

function one(name) {
  return options.get(name)?.at(-1);
}

function readArguments(args) {
  const found = { options: new Map(), sources: [] };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '--force') continue;
    if (arg.startsWith('-')) {
      found.options.set(arg, [...(found.options.get(arg) ?? []), args[(index += 1)]]);
    } else found.sources.push(arg);
  }
  return found;
}
