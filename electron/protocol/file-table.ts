import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '../../shared/kit/assert.ts';
import { origin } from './origin.ts';

/** @file Every file the screen can ask for, listed once at start from what was built. A request is looked up as it stands: no path is
 *  ever made of what was asked. */

export type AppFile = {
  readonly path: string;
  readonly type: string;
  readonly kind: 'document' | 'vault-worker' | 'other';
};

/** Files by the full address they are asked for. */
export type FileTable = ReadonlyMap<string, AppFile>;

/** The file of an address, when it is exactly one of ours. Absent: 404. */
export const findFile = (table: FileTable, address: string): AppFile | undefined =>
  table.get(address);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  // Fonts that a PDF exhibit may name without bringing them along.
  pfb: 'application/octet-stream',
  // The character maps of East Asian ones.
  bcmap: 'application/octet-stream',
  // The colour profile that PDF/A asks for, which pdfkit embeds.
  icc: 'application/vnd.iccprofile',
};

/** Lists a built folder. Throws on a file that no rule here knows: better at start than at a request. */
export function readFileTable(folder: string): FileTable {
  return new Map(
    pathsIn(folder).map((inside): [string, AppFile] => {
      const type = types[/\.([a-z0-9]+)$/.exec(inside)?.[1] ?? ''];
      assert(
        type !== undefined && /^[A-Za-z0-9._/-]+$/.test(inside),
        'a built file has a name and a type we know',
      );
      return [`${origin}/${inside}`, { path: join(folder, inside), type, kind: kindOf(inside) }];
    }),
  );
}

function kindOf(inside: string): AppFile['kind'] {
  if (inside.endsWith('.html')) return 'document';
  return /^assets\/vault\.worker-[A-Za-z0-9_-]+\.js$/.test(inside) ? 'vault-worker' : 'other';
}

function pathsIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    return entry.isDirectory() ? pathsIn(folder, path) : [path];
  });
}
