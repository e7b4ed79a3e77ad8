import { z } from 'zod';
import { assert } from '../kit/assert.ts';
import type { Bytes } from '../kit/bytes.ts';
import { shareId, unitId, type ShareId, type UnitId } from '../kit/ids.ts';

/** @file What lies on a share, and under which name. A name is the SHA-256 of the content in lower-case hexadecimal: a copy proves
 *  itself, no file system folds two names into one, and no name says anything. Format: docs/formats/share.md. */

const endings = {
  segments: 'seg',
  charters: 'chr',
  grants: 'age',
  enrolments: 'enr',
  files: 'prt',
  marks: 'mrk',
  news: 'nws',
} as const;
/** What kinds of files a share holds. */
export type ShareKind = keyof typeof endings;
/** The kinds that lie in 256 folders by the first two digits of the name. */
const spread = ['segments', 'charters', 'grants', 'enrolments', 'files'] as const;
/** A kind of file that workstations exchange. */
export type ExchangedKind = (typeof spread)[number];

/** By the first folder of a name: a round asks this of every file, so one of them is tried and not each. */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  ...spread.map(
    (kind) =>
      [kind, new RegExp(`^${kind}/([0-9a-f]{2})/\\1[0-9a-f]{62}\\.${endings[kind]}$`)] as const,
  ),
  ['marks', new RegExp(`^marks/[0-9a-f]{64}\\.${endings.marks}$`)],
  ['news', new RegExp(`^news/[0-9a-f]{6}/[0-9a-f]{64}\\.${endings.news}$`)],
]);
const isName = (name: string): boolean =>
  patterns.get(name.slice(0, name.indexOf('/')))?.test(name) ?? false;
/** True for the name of a file on a share. Asked of every name in every round, so without a schema around it. */
export const isShareName = (name: string): name is ShareName => isName(name);

/** The name of a file on a share, with its folder: `segments/ab/ab….seg`. */
export const shareName = z.string().refine(isName, 'not a name on a share').brand<'ShareName'>();
/** The name of a file on a share, with its folder. */
export type ShareName = z.infer<typeof shareName>;

const shelfPattern =
  /^(?:marks|(?:segments|charters|grants|enrolments|files)(?:\/[0-9a-f]{2})?|news(?:\/[0-9a-f]{6})?)$/;
/** True for a folder on a share. */
export const isShareShelf = (path: string): path is ShareShelf => shelfPattern.test(path);

/** A folder on a share: `marks`, one of the 256 of a kind, one of the numbered ones of news, or one that holds such folders. */
export const shareShelf = z.string().regex(shelfPattern).brand<'ShareShelf'>();
/** A folder on a share. */
export type ShareShelf = z.infer<typeof shareShelf>;

/** The name of content of a kind, by the hexadecimal SHA-256 of its bytes. */
export function nameOnShare(kind: Exclude<ShareKind, 'news'>, sha256Hex: string): ShareName {
  const name =
    kind === 'marks'
      ? `marks/${sha256Hex}.mrk`
      : `${kind}/${sha256Hex.slice(0, 2)}/${sha256Hex}.${endings[kind]}`;
  assert(isShareName(name), 'a name on a share is made of a hash');
  return name;
}

/** The kind of what a name stands for. */
export const kindOf = (name: ShareName): ShareKind => {
  const folder = name.slice(0, name.indexOf('/'));
  return folder in endings ? (folder as ShareKind) : 'marks';
};

/** The SHA-256 that a name promises, in hexadecimal. */
export const hashInName = (name: string): string => {
  const start = name.lastIndexOf('/') + 1;
  return name.slice(start, start + 64);
};

/** The folder of a name. */
export const shelfOf = (name: ShareName): ShareShelf =>
  name.slice(0, name.lastIndexOf('/')) as ShareShelf;

/** What a mark says: which share this is, and whose. */
const mark = z.strictObject({
  format: z.literal('probity-share'),
  version: z.literal(1),
  share: shareId,
  unit: unitId,
});
const anyVersion = z.looseObject({ format: z.literal('probity-share'), version: z.int().min(1) });

/** What a mark says: which share this is, and whose. */
export type ShareMark = { readonly share: ShareId; readonly unit: UnitId };

/** The bytes of a mark. Written once, never changed. */
export const encodeMark = ({ share, unit }: ShareMark): Bytes =>
  Uint8Array.from(
    new TextEncoder().encode(
      `${JSON.stringify({ format: 'probity-share', version: 1, share, unit })}\n`,
    ),
  );

/** Reads a mark: `too-new` when a later version wrote it, `not-ours` when it is none. */
export function parseMark(bytes: Uint8Array): ShareMark | 'too-new' | 'not-ours' {
  const read = jsonIn(bytes);
  const known = mark.safeParse(read);
  if (known.success) return { share: known.data.share, unit: known.data.unit };
  const other = anyVersion.safeParse(read);
  return other.success && other.data.version > 1 ? 'too-new' : 'not-ours';
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined; // a mark that is no JSON is no mark
  }
}
