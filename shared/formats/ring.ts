import { assert } from '../kit/assert.ts';
import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { caseId, deviceId, itemId, unitId } from '../kit/ids.ts';
import type { CaseId, DeviceId, ItemId, UnitId } from '../kit/ids.ts';
import { createReader, createWriter, type Reader, type Writer } from './cursor.ts';

/** @file What one entry of the key ring holds once opened: any number of keys. Format: docs/formats/ring.md. */

/** One key, or one thing that must be believed without asking anyone. Unknown kinds are kept and passed on. */
export type RingRecord =
  | {
      readonly what: 'device';
      readonly device: DeviceId;
      readonly signSeedSecret: Bytes;
      readonly agreeSecret: Bytes;
    }
  | { readonly what: 'unit-key'; readonly unit: UnitId; readonly epoch: number; readonly key: Bytes }
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
  | { readonly what: 'unknown'; readonly kind: number; readonly payload: Bytes };

const entryVersion = 1;
const kinds = { device: 1, 'unit-key': 2, 'case-key': 3, 'compartment-key': 4, 'charter-anchor': 5 };

/** Lays out the records of one entry: version, then kind, length and payload of each. */
export function encodeRingRecords(records: readonly RingRecord[]): Bytes {
  const parts = records.flatMap((record) => {
    const payload = encodePayload(record);
    const kind = record.what === 'unknown' ? record.kind : kinds[record.what];
    return [createWriter(3).u8(kind).u16(payload.length).finish(), payload];
  });
  return concatBytes([Uint8Array.of(entryVersion), ...parts]);
}

/** Reads the records of one entry; undefined when its maker did not follow the format or it is of a newer version. */
export function decodeRingRecords(bytes: Uint8Array): RingRecord[] | undefined {
  const reader = createReader(bytes);
  if (reader.u8() !== entryVersion) return undefined;
  const records: RingRecord[] = [];
  while (reader.sound() && reader.left() > 0) {
    const kind = reader.u8();
    const payload = reader.bytes(reader.u16());
    if (!reader.sound()) return undefined;
    const record = decodePayload(kind, payload);
    if (record === undefined) return undefined;
    records.push(record);
  }
  return reader.sound() ? records : undefined;
}

function encodePayload(record: RingRecord): Bytes {
  switch (record.what) {
    case 'device':
      return createWriter(80)
        .id(record.device)
        .bytes(record.signSeedSecret)
        .bytes(record.agreeSecret)
        .finish();
    case 'unit-key':
      return createWriter(52).id(record.unit).u32(record.epoch).bytes(record.key).finish();
    case 'case-key':
      return createWriter(52).id(record.caseId).u32(record.epoch).bytes(record.key).finish();
    case 'compartment-key':
      return encodeCompartment(record);
    case 'charter-anchor':
      return createWriter(48).id(record.unit).bytes(record.genesisHash).finish();
    case 'unknown':
      return record.payload;
  }
}

function encodeCompartment(record: RingRecord & { what: 'compartment-key' }): Bytes {
  assert(/^[a-z][a-z0-9-]{0,63}$/.test(record.compartment), 'a compartment has a plain name');
  const name = new TextEncoder().encode(record.compartment);
  const writer: Writer = createWriter(16 + 1 + name.length + 16 + 32);
  return writer
    .id(record.caseId)
    .u8(name.length)
    .bytes(name)
    .id(record.item ?? noItem)
    .bytes(record.key)
    .finish();
}
const noItem = '0'.repeat(32);

function decodePayload(kind: number, payload: Bytes): RingRecord | undefined {
  const reader = createReader(payload);
  const record = readPayload(kind, reader);
  if (record === 'unknown') return { what: 'unknown', kind, payload };
  return reader.finished() ? record() : undefined;
}

// Reads every field first and gives ids their brand only once all of them were there.
function readPayload(kind: number, reader: Reader): (() => RingRecord) | 'unknown' {
  if (kind < 1 || kind > 5) return 'unknown';
  const id = reader.id();
  if (kind === kinds.device) {
    const [signSeedSecret, agreeSecret] = [reader.bytes(32), reader.bytes(32)];
    return () => ({ what: 'device', device: deviceId.parse(id), signSeedSecret, agreeSecret });
  }
  if (kind === kinds['charter-anchor']) {
    const genesisHash = reader.bytes(32);
    return () => ({ what: 'charter-anchor', unit: unitId.parse(id), genesisHash });
  }
  if (kind === kinds['compartment-key']) return readCompartment(id, reader);
  const [epoch, key] = [reader.u32(), reader.bytes(32)];
  return kind === kinds['unit-key']
    ? () => ({ what: 'unit-key', unit: unitId.parse(id), epoch, key })
    : () => ({ what: 'case-key', caseId: caseId.parse(id), epoch, key });
}

function readCompartment(id: string, reader: Reader): () => RingRecord {
  const compartment = new TextDecoder().decode(reader.bytes(reader.u8()));
  const item = reader.id();
  const key = reader.bytes(32);
  const common = () => ({
    what: 'compartment-key' as const,
    caseId: caseId.parse(id),
    compartment,
    key,
  });
  return item === noItem ? common : () => ({ ...common(), item: itemId.parse(item) });
}
