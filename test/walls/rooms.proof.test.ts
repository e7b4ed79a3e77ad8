import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** @file Each room's compiler settings, tried on one line that does not belong there. */

const root = join(import.meta.dirname, '..', '..');

const offences = [
  ['shared', 'document.title', "Cannot find name 'document'"],
  ['shared', 'fetch("x")', "Cannot find name 'fetch'"],
  ['shared', 'setTimeout(() => 0, 1)', "Cannot find name 'setTimeout'"],
  ['shared', 'process.env', "Cannot find name 'process'"],
  ['renderer/vault', 'document.title', "Cannot find name 'document'"],
  ['renderer/vault', 'localStorage.length', "Cannot find name 'localStorage'"],
  ['electron', 'document.title', "Cannot find name 'document'"],
  ['electron', 'indexedDB.databases()', "Cannot find name 'indexedDB'"],
  ['renderer', 'process.exit()', "Cannot find name 'process'"],
  ['renderer', 'import("node:fs")', 'Cannot find'],
] as const;

const welcome = [
  ['shared', 'new TextEncoder().encode("x")'],
  ['renderer/vault', 'indexedDB.databases()'],
  ['renderer', 'document.title'],
  ['electron', 'process.pid'],
] as const;

describe('a room', () => {
  it.each(offences)('refuses in %s: %s', (room, line, complaint) => {
    expect(complaintsAbout(room, line).some((text) => text.startsWith(complaint))).toBe(true);
  });

  it.each(welcome)('accepts in %s: %s', (room, line) => {
    expect(complaintsAbout(room, line)).toEqual([]);
  });
});

describe('a rule', () => {
  it('that names no source does not compile', () => {
    const rule = (source: string): string =>
      `((rule: import("./domain/noun.ts").Rule<unknown, unknown>) => rule)({ name: "x", ${source} refuse: () => undefined })`;
    expect(complaintsAbout('shared', rule('')).join()).toContain("Property 'source' is missing");
    expect(
      complaintsAbout('shared', rule("source: { kind: 'house', why: 'It is ours.' },")),
    ).toEqual([]);
  });
});

const parsedLibraries = new Map<string, ts.SourceFile | undefined>();

/** Compiles one line as if it were a file of that room, with the room's own settings. */
function complaintsAbout(room: string, line: string): string[] {
  const configFile = join(root, room, 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const offence = join(root, room, 'one-line.ts');
  const ambient = room === 'shared' ? [join(root, 'shared', 'kit', 'platform.d.ts')] : [];
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion) => {
    if (name === offence)
      return ts.createSourceFile(name, `export const x = ${line};`, languageVersion);
    if (!parsedLibraries.has(name)) parsedLibraries.set(name, readSource(name, languageVersion));
    return parsedLibraries.get(name);
  };
  const program = ts.createProgram(
    [offence, ...ambient],
    { ...options, composite: false, noEmit: true },
    host,
  );
  return program
    .getSemanticDiagnostics(program.getSourceFile(offence))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
