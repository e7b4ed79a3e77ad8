import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentPolicy, filePolicy } from './content-policy.ts';
import { findFile, readFileTable } from './file-table.ts';

function builtFolder(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'probity-table-'));
  mkdirSync(join(folder, 'assets'));
  for (const file of files) writeFileSync(join(folder, file), 'content');
  return folder;
}

const built = [
  'index.html',
  'assets/index-Ab_1.js',
  'assets/vault.worker-Xy-9.js',
  'assets/index-Ab_1.css',
  'assets/noto.ttf',
];

describe('the table of files', () => {
  const table = readFileTable(builtFolder(built));

  test('holds what was built, each with its type', () => {
    expect([...table.keys()].sort()).toEqual(built.map((file) => `app://probity/${file}`).sort());
    expect(findFile(table, 'app://probity/index.html')).toMatchObject({
      kind: 'document',
      type: 'text/html; charset=utf-8',
    });
    expect(findFile(table, 'app://probity/assets/noto.ttf')?.type).toBe('font/ttf');
  });

  test('lets the vault worker alone compile WebAssembly', () => {
    const workers = [...table]
      .filter(([, file]) => file.kind === 'vault-worker')
      .map(([address]) => address);
    expect(workers).toEqual(['app://probity/assets/vault.worker-Xy-9.js']);
  });

  test('refuses to start with a file it has no rule for', () => {
    expect(() => readFileTable(builtFolder(['index.html', 'notes.exe']))).toThrow('bug');
  });

  const nasty = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2E.',
    '..%2f',
    '\\',
    '%5c',
    '\0',
    '%00',
    '//',
    '/',
    ':',
    '@',
    '?',
    '#',
    ';',
    '&',
    'C:',
    '\\\\server\\c$',
    'index.html',
    'INDEX.HTML',
    'index.html ',
    'index.html.',
    'index.html::$DATA',
    'assets',
    'etc/passwd',
    'package.json',
    'main.cjs',
    '\u202e',
    'ı',
    '＀',
    '∕',
    '%c0%ae',
    'a'.repeat(5000),
    '__proto__',
    'constructor',
    'toString',
  );
  const start = fc.constantFrom(
    'app://probity/',
    'app://probity',
    'app://PROBITY/',
    'APP://probity/',
    'app:///',
    'app://probity/../',
    'app://probity:80/',
    'app://user@probity/',
    'app://probity/assets/',
    'app://probity/assets/../',
    'file:///',
    'app:probity/',
    '',
    'app://probity%2f',
  );

  test('answers none of thousands of hostile addresses', () => {
    fc.assert(
      fc.property(
        start,
        fc.array(fc.oneof(nasty, fc.string()), { maxLength: 6 }),
        fc.constantFrom('', '/'),
        (from, parts, by) => {
          const address = from + parts.join(by);
          expect(findFile(table, address) === undefined).toBe(!table.has(address));
          if (!built.some((file) => address === `app://probity/${file}`))
            expect(findFile(table, address)).toBeUndefined();
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('the content policy', () => {
  test('gives the page no eval, no WebAssembly and no inline anything', () => {
    const policy = documentPolicy('0a1b');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self' 'nonce-0a1b'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(filePolicy(false)).not.toContain('unsafe');
  });

  test('gives the vault worker WebAssembly and nothing more', () => {
    expect(filePolicy(true).replace(" 'wasm-unsafe-eval'", '')).toBe(filePolicy(false));
  });
});
