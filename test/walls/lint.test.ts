import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** @file The lint, tried on lines that do not belong: ours one by one, and of the others one of each kind, so that a rule that was switched off is noticed. */

const root = join(import.meta.dirname, '..', '..');

const longFile = Array.from({ length: 301 }, (_, at) => `export const n${at} = 1;`).join('\n');

const offences = [
  ['shared/a.ts', 'export default 1;', 'house(by-name)'],
  ['shared/b.ts', 'export enum Stage { Open }', 'house(no-enum)'],
  ['shared/c.ts', 'export const n = "1" as unknown as number;', 'house(no-double-cast)'],
  ['shared/d.ts', 'export const now = Date.now();', 'house(no-ambient-time)'],
  ['shared/e.ts', 'export const today = new Date();', 'house(no-ambient-time)'],
  ['shared/f.ts', 'export const since = performance.now();', 'house(no-ambient-time)'],
  ['shared/g.ts', 'export const dice = Math.random();', 'house(no-ambient-randomness)'],
  ['shared/h.ts', 'export const id = crypto.randomUUID();', 'house(no-ambient-randomness)'],
  ['shared/i.ts', 'export const say = () => console.log("x");', 'eslint(no-console)'],
  ['shared/j.ts', longFile, 'eslint(max-lines)'],
  [
    'shared/k.ts',
    'export function f() { return 1; }',
    'typescript(explicit-module-boundary-types)',
  ],
  ['shared/l.test.ts', 'vi.mock("./other.ts");', 'house(no-module-mocks)'],
  [
    'shared/m.ts',
    'const later = async (): Promise<void> => { await Promise.resolve(); };\nexport const f = (): void => { later(); };',
    'typescript(no-floating-promises)',
  ],
  [
    'shared/n.ts',
    'export const f = (w: "a" | "b"): void => { switch (w) { case "a": break; } };',
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'shared/o.ts',
    'export const f = (a: string[]): string => a.join() as any;',
    'typescript(no-explicit-any)',
  ],
  [
    'electron/a.ts',
    'import http from "node:http";\nexport const h = http;',
    'eslint(no-restricted-imports)',
  ],
  [
    'electron/b.ts',
    'import { net } from "electron";\nexport const n = net;',
    'eslint(no-restricted-imports)',
  ],
  ['electron/c.ts', 'export const ask = fetch("x");', 'eslint(no-restricted-globals)'],
  ['renderer/a.ts', 'export const mine = process.env;', 'eslint(no-restricted-globals)'],
  [
    'renderer/b.tsx',
    'import { useState } from "react";\nexport const A = (p: { on: boolean }) => { if (p.on) useState(1); return null; };',
    'react-hooks(rules-of-hooks)',
  ],
] as const;

const welcome = [
  ['electron/clock.ts', 'export const now = (): number => Date.now();'],
  ['electron/entropy.ts', 'export const random = (): string => crypto.randomUUID();'],
  [
    'electron/window/clipboard.ts',
    'import { clipboard } from "electron";\nexport const held: unknown = clipboard;',
  ],
] as const;

const found = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});
const house = mkdtempSync(join(tmpdir(), 'lint-'));
const byFile = new Map<string, string[]>();

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  cpSync(join(root, 'build', 'lint'), join(house, 'build', 'lint'), { recursive: true });
  const settings = { compilerOptions: { strict: true, jsx: 'react-jsx', lib: ['ES2023', 'DOM'] } };
  writeFileSync(join(house, 'tsconfig.json'), JSON.stringify(settings));
  for (const [name, text] of [...offences, ...welcome]) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
  const { diagnostics } = found.parse(JSON.parse(lint()));
  for (const { filename, code } of diagnostics)
    byFile.set(filename, [...(byFile.get(filename) ?? []), code]);
});
afterAll(() => {
  rmSync(house, { recursive: true });
});

describe('the lint', () => {
  it.each(offences)('in %s refuses %s', (name, _text, rule) => {
    expect(byFile.get(name)).toContain(rule);
  });

  it.each(welcome)('in %s accepts %s', (name) => {
    expect(byFile.get(name)).toBeUndefined();
  });
});

function lint(): string {
  const program = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  try {
    return execFileSync(process.execPath, [program, '-f', 'json'], {
      cwd: house,
      encoding: 'utf8',
    });
  } catch (cause: unknown) {
    // It found something, which is what exit code 1 says.
    return z.object({ stdout: z.string() }).parse(cause).stdout;
  }
}
