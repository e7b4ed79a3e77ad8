import { err, ok, type Result } from '../../kit/result.ts';
import { isPlainPath } from './tar-reader.ts';

/** @file A BagIt bag (RFC 8493, version 1.0): files under `data/`, lists of their SHA-512, and words about the whole. Ours name files plainly, so that
 *  `sha512sum -c` reads the lists as they are. Format: docs/formats/bundle.md. */

/** What makes a folder a bag (RFC 8493, 2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
/** The names of what lies beside `data/`. */
export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha512.txt',
  tagManifest: 'tagmanifest-sha512.txt',
  signature: 'tagmanifest-sha512.txt.sig',
} as const;

/** A word about the whole: `Label: value`, one line. */
export type BagWord = { readonly label: string; readonly value: string };

/** The lines of `bag-info.txt`. A line end in a value becomes a space: one word, one line. */
export const encodeBagInfo = (words: readonly BagWord[]): string =>
  words.map(({ label, value }) => `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`).join('');

/** Reads them, lines that go on in the next included (RFC 8493, 2.2.2). undefined: a line that is no word. */
export function parseBagInfo(text: string): readonly BagWord[] | undefined {
  const whole = linesOf(text)
    .join('\n')
    .replaceAll(/\n[ \t]+/g, ' ');
  const words: BagWord[] = [];
  for (const line of whole === '' ? [] : whole.split('\n')) {
    const [, label, value] = /^([^:\s][^:]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined) return undefined;
    words.push({ label: label.trim(), value: value.trim() });
  }
  return words;
}

/** The hash of each file by its path in the bag: 128 hexadecimal digits. */
export type Manifest = ReadonlyMap<string, string>;

/** A list of hashes as `sha512sum` writes it, in the order of the paths. */
export const encodeManifest = (hashes: Manifest): string =>
  [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha512]) => `${sha512}  ${path}\n`)
    .join('');

/** Reads such a list. undefined: a line that is none, a path that is not plain, or one path twice. */
export function parseManifest(text: string): Manifest | undefined {
  const hashes = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, sha512, path] = /^([0-9a-fA-F]{128})[ \t]+\*?(?:\.\/)?(\S.*)$/.exec(line) ?? [];
    if (sha512 === undefined || path === undefined || !isPlainPath(path) || hashes.has(path))
      return undefined;
    hashes.set(path, sha512.toLowerCase());
  }
  return hashes;
}

/** What was found of a file when the bag was unpacked. */
export type BagFile = { readonly sha512: string; readonly sizeBytes: number };

/** What is wrong with a bag. `path` is one of its own plain names. */
export type BagFault = {
  readonly kind:
    | 'bag/no-bag'
    | 'bag/too-new'
    | 'bag/list-unreadable'
    | 'bag/missing'
    | 'bag/unlisted'
    | 'bag/changed'
    | 'bag/elsewhere'
    | 'bag/amount';
  readonly path: string;
};

/** What was found when a bag was unpacked: each file, and the text of those beside `data/`, by paths in the bag. */
export type UnpackedBag = {
  readonly files: ReadonlyMap<string, BagFile>;
  readonly texts: ReadonlyMap<string, string>;
};

/** The folder of a bag among the paths of an archive, with its `/`: where the one declaration lies. undefined: no bag, or two. */
export function bagFolder(paths: Iterable<string>): string | undefined {
  const declarations = [...paths].filter((path) => /^(?:[^/]+\/)?bagit\.txt$/.test(path));
  const [only] = declarations;
  return declarations.length === 1 ? only?.slice(0, -bagNames.declaration.length) : undefined;
}

/** Checks a bag against its own lists: all that is wrong, or its words. Says nothing of who made it. @see RFC 8493, section 3 */
export function checkBag(bag: UnpackedBag): Result<readonly BagWord[], readonly BagFault[]> {
  const { declaration, info, manifest, tagManifest } = bagNames;
  const version = /^BagIt-Version: (\d+)\.(\d+)\r?\n/.exec(bag.texts.get(declaration) ?? '');
  if (version === null) return err([{ kind: 'bag/no-bag', path: declaration }]);
  if (version[1] !== '1' && version[1] !== '0')
    return err([{ kind: 'bag/too-new', path: declaration }]);
  if (bag.files.has('fetch.txt')) return err([{ kind: 'bag/elsewhere', path: 'fetch.txt' }]);
  const payload = parseManifest(bag.texts.get(manifest) ?? '?');
  if (payload === undefined) return err([{ kind: 'bag/list-unreadable', path: manifest }]);
  const tags = parseManifest(bag.texts.get(tagManifest) ?? '?');
  if (tags === undefined) return err([{ kind: 'bag/list-unreadable', path: tagManifest }]);
  const words = parseBagInfo(bag.texts.get(info) ?? '');
  if (words === undefined) return err([{ kind: 'bag/list-unreadable', path: info }]);
  const faults = [
    ...missingOrChanged(bag, payload),
    ...missingOrChanged(bag, tags),
    ...unlisted(bag, payload, tags),
    ...wrongAmount(bag, words),
  ];
  return faults.length === 0 ? ok(words) : err(faults);
}

const missingOrChanged = ({ files }: UnpackedBag, manifest: Manifest): readonly BagFault[] =>
  [...manifest].flatMap(([path, sha512]): BagFault[] => {
    const found = files.get(path);
    if (found === undefined) return [{ kind: 'bag/missing', path }];
    return found.sha512 === sha512 ? [] : [{ kind: 'bag/changed', path }];
  });

/** Every file is in a list, but for the list of lists and its signature: so nothing can be put in beside what was signed. */
function unlisted({ files }: UnpackedBag, payload: Manifest, tags: Manifest): readonly BagFault[] {
  const isListed = (path: string): boolean =>
    path.startsWith('data/') ? payload.has(path) : tags.has(path);
  return [...files.keys()]
    .filter(
      (path) => !isListed(path) && path !== bagNames.tagManifest && path !== bagNames.signature,
    )
    .map((path) => ({ kind: 'bag/unlisted', path }));
}

function wrongAmount({ files }: UnpackedBag, words: readonly BagWord[]): readonly BagFault[] {
  const said = words.find(({ label }) => label.toLowerCase() === 'payload-oxum')?.value;
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const sizeBytes = payload.reduce((sum, [, file]) => sum + file.sizeBytes, 0);
  const found = `${String(sizeBytes)}.${String(payload.length)}`;
  return said === undefined || said === found ? [] : [{ kind: 'bag/amount', path: bagNames.info }];
}

const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => line !== '');
