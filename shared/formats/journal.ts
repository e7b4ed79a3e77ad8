import { assert } from '../kit/assert.ts';
import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { crc32c } from './crc32c.ts';
import { Reader, Writer } from './cursor.ts';

/** @file Files that only grow: the journal of frames, the key ring, the charter. A head of 8 bytes, then records that each prove
 *  themselves, so that a torn tail, a changed byte and a newer version are told apart. Format: docs/formats/journal.md. */

/** What a growing file is made of. */
export type RecordFileKind = keyof typeof fileMagics;
/** One record: whose it is (device, vault or unit), its number there, and a sealed box. */
export type FileRecord = {
  readonly id: string;
  readonly number: number;
  readonly bytes: Uint8Array;
};
/** A record as it was found. `bytes` is a view on the file. */
export type FoundRecord = FileRecord & { readonly offset: number; readonly sizeBytes: number };
/** A run of bytes that is no sound record. `id` and `number` are there when the record's own head can still be believed;
 *  otherwise `after` is the record before it, if any. */
export type DamagedRun = {
  readonly offset: number;
  readonly sizeBytes: number;
  readonly id?: string;
  readonly number?: number;
  readonly after?: { readonly id: string; readonly number: number };
};
/** All that a file holds. Torn: unfinished at the end, so never acknowledged. Damaged: was whole once; reading goes on behind it. */
export type RecordReading = {
  readonly header: 'ours' | 'too-new' | 'damaged' | 'absent';
  readonly records: readonly FoundRecord[];
  readonly damaged: readonly DamagedRun[];
  readonly tornAt?: number;
};

const fileMagics = { journal: 0x5052424a, ring: 0x50524252, charter: 0x50524243 } as const;
const fileVersion = 1;
const fileHeadBytes = 8;
const recordMark = Uint8Array.of(0xf7, 0x50, 0x52, 0x46);

/** What a record adds to the box it carries, in bytes: mark, id, number, length, and two checksums. */
export const recordOverheadBytes = 40;

/** The first 8 bytes of a file: magic (`PRBJ`, `PRBR`, `PRBC`), version, three zero bytes. */
export const encodeFileHeader = (kind: RecordFileKind): Bytes =>
  new Writer(fileHeadBytes).u32(fileMagics[kind]).u8(fileVersion).u8(0).u16(0).finish();

/** The first bytes of a journal, which the shell writes before any record. */
export const encodeJournalHeader = (): Bytes => encodeFileHeader('journal');

/** One record, ready to append. */
export function encodeRecord(record: FileRecord): Bytes {
  assert(record.bytes.length > 0, 'a record carries something');
  const head = new Writer(recordOverheadBytes - 4)
    .bytes(recordMark)
    .id(record.id)
    .u64(record.number)
    .u32(record.bytes.length)
    .u32(crc32c(record.bytes))
    .finish();
  return concatBytes([head, new Writer(4).u32(crc32c(head)).finish(), record.bytes]);
}

/** Reads a journal or a segment, whatever a crash or a bad disk left of it. */
export const readFrames = (file: Uint8Array): RecordReading => readRecords('journal', file);

/** Reads a growing file of one kind. Never throws and never skips silently: every byte is in a record, a damaged run or the torn tail. */
export function readRecords(kind: RecordFileKind, file: Uint8Array): RecordReading {
  const records: FoundRecord[] = [];
  const damaged: DamagedRun[] = [];
  let at = Math.min(fileHeadBytes, file.length);
  while (at < file.length) {
    const found = readRecord(file, at);
    if (typeof found !== 'string') {
      records.push(found);
      at += found.sizeBytes;
      continue;
    }
    const next = findRecordHead(file, at + 1);
    if (found === 'torn' && next === file.length)
      return { header: readFileHead(kind, file, records), records, damaged, tornAt: at };
    damaged.push(describeDamage(file, at, next, records.at(-1)));
    at = next;
  }
  return { header: readFileHead(kind, file, records), records, damaged };
}

function readFileHead(
  kind: RecordFileKind,
  file: Uint8Array,
  found: readonly FoundRecord[],
): RecordReading['header'] {
  if (file.length < fileHeadBytes) return 'absent';
  const reader = new Reader(file.subarray(0, fileHeadBytes));
  const ours = reader.u32() === fileMagics[kind];
  const version = reader.u8();
  const reservedZero = reader.u8() === 0 && reader.u16() === 0;
  // A version whose records we can read is a changed byte: a newer version marks its records in another way.
  if (ours && reservedZero && version > fileVersion && found.length === 0) return 'too-new';
  return ours && reservedZero && version === fileVersion ? 'ours' : 'damaged';
}

type RecordHead = { id: string; number: number; sizeBytes: number; checksum: number };

function readRecord(file: Uint8Array, at: number): FoundRecord | 'torn' | 'damaged' {
  const rest = file.subarray(at);
  if (rest.length < recordOverheadBytes) return isPrefixOfRecord(rest) ? 'torn' : 'damaged';
  const head = readRecordHead(rest);
  if (head === undefined) return endsInZeros(rest) ? 'torn' : 'damaged';
  const sizeBytes = recordOverheadBytes + head.sizeBytes;
  if (rest.length < sizeBytes) return 'torn';
  const bytes = rest.subarray(recordOverheadBytes, sizeBytes);
  if (crc32c(bytes) === head.checksum)
    return { id: head.id, number: head.number, bytes, offset: at, sizeBytes };
  return endsInZeros(bytes) ? 'torn' : 'damaged';
}

// A file system may make room for a record before its bytes arrive; a sealed box ends with a tag that is never all zeros.
const endsInZeros = (run: Uint8Array): boolean => isZero(run.subarray(-16));

function readRecordHead(run: Uint8Array): RecordHead | undefined {
  if (run.length < recordOverheadBytes || !startsWithMark(run, 0)) return undefined;
  const reader = new Reader(run.subarray(recordMark.length, recordOverheadBytes));
  const id = reader.id();
  const number = reader.u64();
  const sizeBytes = reader.u32();
  const checksum = reader.u32();
  const sound = crc32c(run.subarray(0, recordOverheadBytes - 4)) === reader.u32();
  return sound && reader.sound ? { id, number, sizeBytes, checksum } : undefined;
}

/** Where the next believable record head begins, or the end of the file. */
function findRecordHead(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0xf7, from); at >= 0; at = file.indexOf(0xf7, at + 1))
    if (readRecordHead(file.subarray(at, at + recordOverheadBytes)) !== undefined) return at;
  return file.length;
}

function describeDamage(
  file: Uint8Array,
  offset: number,
  end: number,
  before: FoundRecord | undefined,
): DamagedRun {
  const head = readRecordHead(file.subarray(offset, offset + recordOverheadBytes));
  const run = { offset, sizeBytes: end - offset };
  if (head !== undefined) return { ...run, id: head.id, number: head.number };
  return before === undefined ? run : { ...run, after: { id: before.id, number: before.number } };
}

const startsWithMark = (run: Uint8Array, at: number): boolean =>
  recordMark.every((byte, index) => run[at + index] === byte);

const isPrefixOfRecord = (run: Uint8Array): boolean =>
  isZero(run) || recordMark.every((byte, index) => index >= run.length || run[index] === byte);

function isZero(run: Uint8Array): boolean {
  for (const byte of run) if (byte !== 0) return false;
  return true;
}
