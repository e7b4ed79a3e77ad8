import { assert } from '../kit/assert.ts';
import type { Bytes } from '../kit/bytes.ts';
import type { CaseId, DeviceId, ItemId, UnitId } from '../kit/ids.ts';
import { Reader, Writer } from './cursor.ts';

/** @file What one entry of the key ring holds once opened: any number of keys. Format: docs/formats/ring.md. */

/** One key, or one thing that must be believed without asking anyone. Unknown kinds are kept and passed on. */
export type RingRecord =
  | {
      readonly what: 'device';
      readonly device: DeviceId;
      readonly signSeedSecret: Bytes;
      readonly agreeSecret: Bytes;
    }
  | {
      readonly what: 'unit-key';
      readonly unit: UnitId;
      readonly epoch: number;
      readonly key: Bytes;
    }
  | {
      readonly what: 'case-key';
      /** The stream it opens: a case, or the unit's own. */
      readonly caseId: CaseId | UnitId;
      readonly epoch: number;
      readonly key: Bytes;
    }
  | {
      readonly what: 'compartment-key';
      readonly caseId: CaseId;
      /** Which compartment of the case: `reporter`, `protected-characteristics`, … */
      readonly compartment: string;
      /** Which thing in it, when each has its own key. */
      readonly item?: ItemId;
      readonly key: Bytes;
    }
  | { readonly what: 'charter-anchor'; readonly unit: UnitId; readonly genesisHash: Bytes }
  /** The request with which this device asked to join: its bytes, until and after it belongs to a unit. */
  | { readonly what: 'enrolment'; readonly request: Bytes }
  | { readonly what: 'unknown'; readonly kind: number; readonly payload: Bytes };

const entryVersion = 1;
const kinds = {
  device: 1,
  'unit-key': 2,
  'case-key': 3,
  'compartment-key': 4,
  'charter-anchor': 5,
  enrolment: 6,
} as const;

/** Lays out the records of one entry: version, then kind, length and payload of each. */
export function encodeRingRecords(records: readonly RingRecord[]): Bytes {
  const sizes = records.map(payloadBytes);
  const writer = new Writer(1 + sizes.reduce((sum, size) => sum + 3 + size, 0)).u8(entryVersion);
  for (const [index, record] of records.entries()) {
    const kind = record.what === 'unknown' ? record.kind : kinds[record.what];
    writePayload(writer.u8(kind).u16(sizes[index] ?? 0), record);
  }
  return writer.finish();
}

/** An entry whose keys of cases and compartments are checked and counted, but not taken out: a unit may hold 100,000. */
export type RingEntry = {
  readonly bytes: Uint8Array;
  /** Everything else. */
  readonly others: readonly RingRecord[];
  /** Where the payload of each key of a case begins, in the order of the entry. */
  readonly caseKeysAt: readonly number[];
  /** Where the payload of each key of a compartment begins, and its size. */
  readonly compartmentKeysAt: readonly (readonly [number, number])[];
};
const caseKeyBytes = 52;
/** Of a compartment's key, without the name: case, length of the name, item, key. */
const namelessBytes = 16 + 1 + 16 + 32;

/** Looks through one entry; undefined where `decodeRingRecords` would answer undefined. */
export function scanRingEntry(bytes: Uint8Array): RingEntry | undefined {
  if (bytes[0] !== entryVersion) return undefined;
  const others: RingRecord[] = [];
  const caseKeysAt: number[] = [];
  const compartmentKeysAt: (readonly [number, number])[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 1; at < bytes.length; ) {
    if (at + 3 > bytes.length) return undefined;
    const kind = view.getUint8(at);
    const sizeBytes = view.getUint16(at + 1);
    const start = at + 3;
    at = start + sizeBytes;
    if (at > bytes.length) return undefined;
    if (kind === kinds['case-key']) {
      if (sizeBytes !== caseKeyBytes) return undefined;
      caseKeysAt.push(start);
      continue;
    }
    if (kind === kinds['compartment-key']) {
      // Its name is not read here: of 100,000 that would take a fifth of a second of every unlock.
      if (sizeBytes < namelessBytes || sizeBytes !== namelessBytes + view.getUint8(start + 16))
        return undefined;
      compartmentKeysAt.push([start, sizeBytes]);
      continue;
    }
    const record = readRecordAt(bytes, kind, start, sizeBytes);
    if (!record) return undefined;
    others.push(record);
  }
  return { bytes, others, caseKeysAt, compartmentKeysAt };
}

/** The key of a case whose payload begins there. */
export const caseKeyAt = (entry: RingEntry, start: number): Bytes =>
  Uint8Array.from(entry.bytes.subarray(start + caseKeyBytes - 32, start + caseKeyBytes));

/** The epoch of that key. */
export const caseEpochAt = (entry: RingEntry, start: number): number =>
  new DataView(entry.bytes.buffer, entry.bytes.byteOffset).getUint32(start + 16);

/** The key of a compartment, with what it opens. */
export function compartmentKeyAt(
  entry: RingEntry,
  [start, sizeBytes]: readonly [number, number],
): Extract<RingRecord, { what: 'compartment-key' }> {
  const record = readRecordAt(entry.bytes, kinds['compartment-key'], start, sizeBytes);
  assert(record?.what === 'compartment-key', 'an entry was looked through before it is read');
  return record;
}

function readRecordAt(
  bytes: Uint8Array,
  kind: number,
  start: number,
  sizeBytes: number,
): RingRecord | undefined {
  const reader = new Reader(bytes.subarray(start, start + sizeBytes));
  const record = readPayload(kind, sizeBytes, reader);
  return reader.sound && reader.left === 0 ? record : undefined;
}

/** Reads the records of one entry; undefined when its maker did not follow the format or it is of a newer version. */
export function decodeRingRecords(bytes: Uint8Array): RingRecord[] | undefined {
  const reader = new Reader(bytes);
  if (reader.u8() !== entryVersion) return undefined;
  const records: RingRecord[] = [];
  while (reader.left > 0) {
    const kind = reader.u8();
    const sizeBytes = reader.u16();
    const end = reader.at + sizeBytes;
    const record = readPayload(kind, sizeBytes, reader);
    if (!reader.sound || reader.at !== end) return undefined;
    records.push(record);
  }
  return records;
}

function payloadBytes(record: RingRecord): number {
  switch (record.what) {
    case 'device':
      return 80;
    case 'unit-key':
    case 'case-key':
      return 52;
    case 'compartment-key':
      assert(/^[a-z][a-z0-9-]{0,63}$/.test(record.compartment), 'a compartment has a plain name');
      return 16 + 1 + record.compartment.length + 16 + 32;
    case 'charter-anchor':
      return 48;
    case 'enrolment':
      return record.request.length;
    case 'unknown':
      return record.payload.length;
  }
}

function writePayload(writer: Writer, record: RingRecord): Writer {
  switch (record.what) {
    case 'device':
      return writer.id(record.device).bytes(record.signSeedSecret).bytes(record.agreeSecret);
    case 'unit-key':
      return writer.id(record.unit).u32(record.epoch).bytes(record.key);
    case 'case-key':
      return writer.id(record.caseId).u32(record.epoch).bytes(record.key);
    case 'compartment-key': {
      const name = new TextEncoder().encode(record.compartment);
      const named = writer.id(record.caseId).u8(name.length).bytes(name);
      return named.id(record.item ?? noItem).bytes(record.key);
    }
    case 'charter-anchor':
      return writer.id(record.unit).bytes(record.genesisHash);
    case 'enrolment':
      return writer.bytes(record.request);
    case 'unknown':
      return writer.bytes(record.payload);
  }
}
const noItem = '0'.repeat(32);

// The ids are 32 hexadecimal digits because 16 bytes were there to make them of, or the whole entry is refused.
function readPayload(kind: number, sizeBytes: number, reader: Reader): RingRecord {
  switch (kind) {
    case kinds.device: {
      const device = reader.id() as DeviceId;
      return {
        what: 'device',
        device,
        signSeedSecret: reader.bytes(32),
        agreeSecret: reader.bytes(32),
      };
    }
    case kinds['unit-key']: {
      const unit = reader.id() as UnitId;
      return { what: 'unit-key', unit, epoch: reader.u32(), key: reader.bytes(32) };
    }
    case kinds['case-key']: {
      const caseId = reader.id() as CaseId;
      return { what: 'case-key', caseId, epoch: reader.u32(), key: reader.bytes(32) };
    }
    case kinds['compartment-key']:
      return readCompartment(reader);
    case kinds['charter-anchor']: {
      const unit = reader.id() as UnitId;
      return { what: 'charter-anchor', unit, genesisHash: reader.bytes(32) };
    }
    case kinds.enrolment:
      return { what: 'enrolment', request: reader.bytes(sizeBytes) };
    default:
      return { what: 'unknown', kind, payload: reader.bytes(sizeBytes) };
  }
}

function readCompartment(reader: Reader): RingRecord {
  const caseId = reader.id() as CaseId;
  const compartment = new TextDecoder().decode(reader.bytes(reader.u8()));
  const item = reader.id();
  const record = { what: 'compartment-key', caseId, compartment, key: reader.bytes(32) } as const;
  return item === noItem ? record : { ...record, item: item as ItemId };
}
