import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { Problem } from '../../../../shared/domain/noun.ts';
import { concatBytes, type Bytes } from '../../../../shared/kit/bytes.ts';
import { ok, type Result } from '../../../../shared/kit/result.ts';
import { letOthers } from '../../let-others.ts';
import { refused } from './table.ts';

/** @file A zip of which nobody knows what is in it: unpacked a little at a time, and let go of as soon as it is more than a workbook. What its
 *  headers say of sizes is not asked. */

const mostEntries = 2000;
const mostUnpackedBytes = 320 * 1024 * 1024;
/** Where it is more than a few megabytes: rows of a spreadsheet are at most some forty times smaller packed. */
const mostRatio = 120;
const ratioFromBytes = 16 * 1024 * 1024;
const pieceBytes = 64 * 1024;

/** The entries that are wanted, unpacked. Refusals: import/not-a-workbook, import/unpacks-to-too-much. */
export async function openZip(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Result<ReadonlyMap<string, Bytes>, Problem>> {
  const pieces = new Map<string, Uint8Array[]>();
  let [entries, unpackedBytes, packedBytes] = [0, 0, 0];
  let state: 'sound' | 'broken' | 'too-much' = 'sound';
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) state = 'too-much';
    if (state !== 'sound' || !isWanted(file.name)) return;
    const own: Uint8Array[] = [];
    // Two of one name: the second would hide the first.
    if (pieces.has(file.name)) state = 'broken';
    pieces.set(file.name, own);
    file.ondata = (error, data) => {
      if (error) {
        state = 'broken';
        return;
      }
      unpackedBytes += data.length;
      const isBomb = unpackedBytes > ratioFromBytes && unpackedBytes > packedBytes * mostRatio;
      if (unpackedBytes > mostUnpackedBytes || isBomb) state = 'too-much';
      else if (state === 'sound') own.push(data.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let from = 0; from < zip.length && stillSound(state); from += pieceBytes) {
    const piece = zip.subarray(from, from + pieceBytes);
    packedBytes += piece.length;
    if (!pushed(unzip, piece, from + pieceBytes >= zip.length)) state = 'broken';
    if (from % (pieceBytes * 16) === 0) await letOthers();
  }
  if (stillSound(state) && entriesToldOf(zip) !== entries) state = 'broken';
  return answerOf(state, pieces);
}

/** How many entries the end of a zip tells of; undefined where its end is missing, or tells nothing. */
function entriesToldOf(zip: Uint8Array): number | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 66_000); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  return undefined;
}

// The callbacks change it between two looks, which the compiler cannot know.
const stillSound = (state: string): boolean => state === 'sound';

function answerOf(
  state: string,
  pieces: ReadonlyMap<string, readonly Uint8Array[]>,
): Result<ReadonlyMap<string, Bytes>, Problem> {
  if (state === 'too-much')
    return refused(
      'unpacks-to-too-much',
      'This workbook unpacks to far more than a register holds. Save the one sheet as CSV.',
    );
  if (state === 'broken' || pieces.size === 0)
    return refused(
      'not-a-workbook',
      'This is no workbook that can be read. Open it in the spreadsheet and save it as XLSX or CSV.',
    );
  return ok(new Map([...pieces].map(([name, own]) => [name, concatBytes(own)])));
}

function pushed(unzip: Unzip, piece: Uint8Array, isLast: boolean): boolean {
  try {
    unzip.push(piece, isLast);
    return true;
  } catch (cause: unknown) {
    // The library throws plain errors with a code, and a range error where a length is a lie.
    if (cause instanceof Error) return false;
    throw cause;
  }
}
