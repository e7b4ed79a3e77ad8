import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, concatBytes, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';

/** @file How a page of list rows lies in its seal: column by column, so that what nobody looks at is not taken apart. A column is
 *  either its different values and a number for each row, or each row's value with the places where they begin. Only this device
 *  reads it, and it can always be made again, so it has no page among the formats.
 *
 *  Layout: size of the head (u32), head (JSON), ids (16 bytes each), payloads. Numbers as the machine writes them. */

/** A page that is read value by value. */
export type RowPage = {
  readonly count: number;
  /** The cases' ids, 16 bytes each. */
  readonly ids: Uint8Array;
  readonly names: readonly string[];
  readonly idAt: (offset: number) => string;
  /** One row's value; undefined where there is none. */
  readonly valueAt: (name: string, offset: number) => unknown;
  /** Writes the values of all rows into a column of many pages. */
  readonly fill: (name: string, into: unknown[], from: number) => void;
};

type ColumnHead = {
  readonly name: string;
  /** How many different values; 0 when each row has its own. */
  readonly distinct: number;
  readonly textBytes: number;
};
type Head = { readonly count: number; readonly columns: readonly ColumnHead[] };

const idBytes = 16;

/** Lays a page out. A value is plain data; undefined and null are kept as none. */
export function encodeRowPage(
  ids: readonly string[],
  columns: ReadonlyMap<string, readonly unknown[]>,
): Bytes {
  const heads: ColumnHead[] = [];
  const payloads: Uint8Array[] = [];
  for (const [name, values] of columns) {
    const texts = values.map((value) => JSON.stringify(value ?? null));
    const numbers = new Map<string, number>();
    for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
    const shared = numbers.size * 2 <= texts.length;
    const parts = shared ? [...numbers.keys()] : texts;
    const encoded = parts.map((part, index) => encodeText(index === 0 ? part : `,${part}`));
    const text = concatBytes([encodeText('['), ...encoded, encodeText(']')]);
    const places = shared
      ? Uint16Array.from(texts, (one) => numbers.get(one) ?? 0)
      : placesOf(encoded);
    heads.push({ name, distinct: shared ? numbers.size : 0, textBytes: text.length });
    payloads.push(text, new Uint8Array(places.buffer));
  }
  const head = encodeText(JSON.stringify({ count: ids.length, columns: heads } satisfies Head));
  const size = new Uint8Array(Uint32Array.of(head.length).buffer);
  return concatBytes([size, head, ...ids.map(bytesOfId), ...payloads]);
}

/** Where each value begins in the text, and after the last where it ends, both past the comma. */
function placesOf(encoded: readonly Uint8Array[]): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(encoded.length + 1);
  let at = 1;
  encoded.forEach((part, index) => {
    places[index] = index === 0 ? at : at + 1;
    at += part.length;
  });
  places[encoded.length] = at + 1;
  return places;
}

function bytesOfId(id: string): Bytes {
  const bytes = hexToBytes(id);
  assert(bytes?.length === idBytes, 'a row has an id of 16 bytes');
  return bytes;
}

/** Reads what `encodeRowPage` laid out. The seal has proved that it did. */
export function readRowPage(content: Uint8Array): RowPage {
  const headBytes = new Uint32Array(content.slice(0, 4).buffer)[0] ?? 0;
  const head = JSON.parse(decodeText(content.subarray(4, 4 + headBytes))) as Head;
  const idsFrom = 4 + headBytes;
  const ids = content.subarray(idsFrom, idsFrom + head.count * idBytes);
  const readers = new Map<string, ColumnReader>();
  let at = idsFrom + head.count * idBytes;
  for (const column of head.columns) {
    const placesFrom = at + column.textBytes;
    const placesBytes = column.distinct > 0 ? head.count * 2 : (head.count + 1) * 4;
    const text = content.subarray(at, placesFrom);
    const places = content.slice(placesFrom, placesFrom + placesBytes).buffer;
    readers.set(
      column.name,
      column.distinct > 0
        ? readShared(text, new Uint16Array(places))
        : readEach(text, new Uint32Array(places)),
    );
    at = placesFrom + placesBytes;
  }
  return {
    count: head.count,
    ids,
    names: head.columns.map(({ name }) => name),
    idAt: (offset) => bytesToHex(ids, offset * idBytes, (offset + 1) * idBytes),
    valueAt: (name, offset) => readers.get(name)?.valueAt(offset) ?? undefined,
    fill: (name, into, from) => readers.get(name)?.fill(into, from),
  };
}

type ColumnReader = {
  readonly valueAt: (offset: number) => unknown;
  readonly fill: (into: unknown[], from: number) => void;
};

function readShared(text: Uint8Array, numbers: Uint16Array): ColumnReader {
  let different: readonly unknown[] | undefined;
  const table = (): readonly unknown[] => (different ??= allIn(text));
  return {
    valueAt: (offset) => table()[numbers[offset] ?? 0],
    fill: (into, from) => {
      const values = table();
      for (let offset = 0; offset < numbers.length; offset += 1)
        into[from + offset] = values[numbers[offset] ?? 0];
    },
  };
}

function readEach(text: Uint8Array, places: Uint32Array): ColumnReader {
  return {
    valueAt: (offset) => {
      const from = places[offset];
      const next = places[offset + 1];
      return from === undefined || next === undefined
        ? undefined
        : (JSON.parse(decodeText(text.subarray(from, next - 1))) as unknown);
    },
    fill: (into, from) => {
      allIn(text).forEach((value, offset) => {
        into[from + offset] = value;
      });
    },
  };
}

const allIn = (text: Uint8Array): readonly unknown[] =>
  (JSON.parse(decodeText(text)) as unknown[]).map((value) => value ?? undefined);
