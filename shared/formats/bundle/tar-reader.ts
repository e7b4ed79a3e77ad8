import { type Bytes, concatBytes, copyBytes } from '../../kit/bytes.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import { blockBytes, decodePaxSize, decodeTarHeader, paddingOf } from './tar-block.ts';

/** @file A tar archive taken apart as it streams by, from whoever made it. Strict: regular files and folders with plain names, nothing twice,
 *  nothing outside, nothing behind the end. It holds one block and never a file. Format: docs/formats/bundle.md. */

/** What is found on the way, in the order of the archive. */
export type TarEvent =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly sizeBytes: number;
      /** Where its content begins in the archive. */
      readonly atBytes: number;
    }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file-end' };

/** Why an archive is refused. `where` is the number of the entry, from 1: a name could be hostile, or case data. */
export type TarFault = {
  readonly kind:
    | 'tar/truncated'
    | 'tar/damaged'
    | 'tar/not-a-file'
    | 'tar/name'
    | 'tar/twice'
    | 'tar/too-many'
    | 'tar/too-large'
    | 'tar/after-the-end';
  readonly where: number;
};

/** The most that is taken in. */
export type TarLimits = { readonly files: number; readonly sizeBytes: number };

/** What a bundle may come to: 100,000 files, 64 GiB. */
export const bundleLimits: TarLimits = { files: 100_000, sizeBytes: 64 * 1024 ** 3 };

/** Reads an archive piece by piece. After a fault nothing more is read. */
export type TarReader = {
  /** The next bytes of the archive, however they were cut. */
  push(bytes: Uint8Array): Result<readonly TarEvent[], TarFault>;
  /** Says whether the archive came to its end. */
  end(): Result<undefined, TarFault>;
};

/** A path of plain names: no `..`, nothing hidden, nothing absolute. At most 200 characters. */
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?:\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}){0,7}$/;
/** Windows keeps these names for devices, whatever follows the dot. */
const deviceName = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\/|$)/i;

/** Whether a path in an archive can be written on any system, where it says and nowhere else. */
export const isPlainPath = (path: string): boolean =>
  plainPath.test(path) && !deviceName.test(path) && !/\.(?:\/|$)/.test(path);

type Place =
  | { readonly at: 'header'; readonly nextSizeBytes: number | undefined }
  | { readonly at: 'setting'; readonly sizeBytes: number }
  | { readonly at: 'content'; readonly leftBytes: number; readonly padding: number }
  | { readonly at: 'end'; readonly zeroBlocks: number };

type Reading = {
  readonly limits: TarLimits;
  place: Place;
  /** How much of the archive was read. */
  at: number;
  entries: number;
  totalBytes: number;
  /** Folded: a disk that does not tell capital letters apart would let one file write over another. */
  readonly seen: Set<string>;
  found: TarEvent[];
};

/** How many bytes were taken from the front, 0 when more are needed; or why the archive is refused. */
type Step = number | TarFault['kind'];

/** A setting says a size and some times: more is not ours. */
const settingLimitBytes = 1024;
const nextHeader = { at: 'header', nextSizeBytes: undefined } as const;

/** Begins an archive. */
export function createTarReader(limits: TarLimits): TarReader {
  const reading: Reading = {
    limits,
    place: nextHeader,
    at: 0,
    entries: 0,
    totalBytes: 0,
    seen: new Set(),
    found: [],
  };
  let held: Bytes = new Uint8Array(0);
  let failed: TarFault | undefined;

  return {
    push(bytes) {
      reading.found = [];
      let rest: Uint8Array = held.length === 0 ? bytes : concatBytes([held, bytes]);
      while (failed === undefined && rest.length > 0) {
        const taken = step(reading, rest);
        if (typeof taken !== 'number') failed = { kind: taken, where: reading.entries };
        else if (taken === 0) break;
        else {
          rest = rest.subarray(taken);
          reading.at += taken;
        }
      }
      held = copyBytes(rest);
      return failed === undefined ? ok(reading.found) : err(failed);
    },
    end() {
      const { place } = reading;
      const isWhole = place.at === 'end' && place.zeroBlocks >= 2 && held.length === 0;
      if (!isWhole) failed ??= { kind: 'tar/truncated', where: reading.entries };
      return failed === undefined ? ok(undefined) : err(failed);
    },
  };
}

function step(reading: Reading, bytes: Uint8Array): Step {
  const { place } = reading;
  if (place.at === 'content') return readContent(reading, place, bytes);
  const needed = place.at === 'setting' ? place.sizeBytes + paddingOf(place.sizeBytes) : blockBytes;
  if (bytes.length < needed) return 0;
  const run = bytes.subarray(0, needed);
  const refused =
    place.at === 'end'
      ? readEnd(reading, place, run)
      : place.at === 'setting'
        ? readSetting(reading, run.subarray(0, place.sizeBytes))
        : readHeader(reading, place, run);
  return refused ?? needed;
}

type In<At extends Place['at']> = Extract<Place, { at: At }>;

function readHeader(
  reading: Reading,
  place: In<'header'>,
  block: Uint8Array,
): TarFault['kind'] | undefined {
  if (isZero(block)) {
    reading.place = { at: 'end', zeroBlocks: 1 };
    return place.nextSizeBytes === undefined ? undefined : 'tar/damaged';
  }
  reading.entries++;
  const header = decodeTarHeader(block);
  if (header === undefined) return 'tar/damaged';
  if (header.type === 'x') {
    reading.place = { at: 'setting', sizeBytes: header.sizeBytes };
    // An empty one says nothing, and would be waited for: whether more came would then depend on how the archive was cut.
    const isOurs = header.sizeBytes > 0 && header.sizeBytes <= settingLimitBytes;
    return isOurs && place.nextSizeBytes === undefined ? undefined : 'tar/damaged';
  }
  reading.place = nextHeader;
  // `tar` writes `./` before names where it was given `.`.
  const name = header.name.replace(/^\.\//, '');
  const sizeBytes = place.nextSizeBytes ?? header.sizeBytes;
  if (header.type === '5') return readFolder(name.replace(/\/$/, ''), sizeBytes);
  return header.type === '0' ? beginFile(reading, name, sizeBytes) : 'tar/not-a-file';
}

function readSetting(reading: Reading, setting: Uint8Array): TarFault['kind'] | undefined {
  const read = decodePaxSize(setting);
  reading.place = { at: 'header', nextSizeBytes: read?.sizeBytes };
  return read === undefined ? 'tar/damaged' : undefined;
}

/** A folder says nothing that the names of its files do not say. */
function readFolder(name: string, sizeBytes: number): TarFault['kind'] | undefined {
  if (sizeBytes !== 0) return 'tar/not-a-file';
  return name === '' || name === '.' || isPlainPath(name) ? undefined : 'tar/name';
}

function beginFile(
  reading: Reading,
  name: string,
  sizeBytes: number,
): TarFault['kind'] | undefined {
  const { seen, limits, found } = reading;
  if (!isPlainPath(name)) return 'tar/name';
  if (seen.has(name.toLowerCase())) return 'tar/twice';
  seen.add(name.toLowerCase());
  reading.totalBytes += sizeBytes;
  if (seen.size > limits.files) return 'tar/too-many';
  if (reading.totalBytes > limits.sizeBytes) return 'tar/too-large';
  found.push({ kind: 'file', name, sizeBytes, atBytes: reading.at + blockBytes });
  reading.place = { at: 'content', leftBytes: sizeBytes, padding: paddingOf(sizeBytes) };
  if (sizeBytes === 0) finishFile(reading);
  return undefined;
}

function readContent(reading: Reading, place: In<'content'>, bytes: Uint8Array): Step {
  const { leftBytes, padding } = place;
  if (leftBytes === 0) {
    if (bytes.length < padding) return 0;
    finishFile(reading);
    return isZero(bytes.subarray(0, padding)) ? padding : 'tar/damaged';
  }
  const taken = Math.min(leftBytes, bytes.length);
  reading.found.push({ kind: 'bytes', bytes: bytes.subarray(0, taken) });
  reading.place = { at: 'content', leftBytes: leftBytes - taken, padding };
  if (leftBytes === taken && padding === 0) finishFile(reading);
  return taken;
}

function finishFile(reading: Reading): void {
  reading.found.push({ kind: 'file-end' });
  reading.place = nextHeader;
}

function readEnd(
  reading: Reading,
  place: In<'end'>,
  block: Uint8Array,
): TarFault['kind'] | undefined {
  reading.place = { at: 'end', zeroBlocks: place.zeroBlocks + 1 };
  return isZero(block) ? undefined : 'tar/after-the-end';
}

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
