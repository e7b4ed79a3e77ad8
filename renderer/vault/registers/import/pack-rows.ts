import { base64 } from '@scure/base';
import type { LooseEvent } from '../../../../shared/domain/enlist.ts';
import { assert } from '../../../../shared/kit/assert.ts';
import { encodeText } from '../../../../shared/kit/utf8.ts';
import { deflate, inflate } from '../../seal/deflate.ts';

/** @file The rows of a part of an import lie packed in its act, and in the register's record: a tenth of the room, and read in a moment. */

const isPart = ({ type }: LooseEvent): boolean => type.endsWith('.import-part/1');
/** Five thousand long rows are some megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** An event as it is written. */
export function packRows(event: LooseEvent): LooseEvent {
  if (!isPart(event) || !('rows' in event)) return event;
  const { rows, ...rest } = event;
  const json = encodeText(JSON.stringify(rows));
  assert(json.length <= mostBytes, 'a part of an import is small');
  const packed = deflate(json);
  return packed
    ? {
        ...rest,
        type: event.type,
        packed: { sizeBytes: json.length, base64: base64.encode(packed) },
      }
    : event;
}

/** An event as it is folded; one whose rows cannot be read has none, and its import is never whole. */
export function unpackRows(event: LooseEvent): LooseEvent {
  if (!isPart(event) || 'rows' in event) return event;
  const rows = rowsOf(event['packed']);
  return rows ? { ...event, rows } : event;
}

function rowsOf(packed: unknown): readonly unknown[] | undefined {
  if (typeof packed !== 'object' || packed === null) return undefined;
  if (!('sizeBytes' in packed) || !('base64' in packed)) return undefined;
  const { sizeBytes, base64: text } = packed;
  if (typeof sizeBytes !== 'number' || typeof text !== 'string') return undefined;
  if (!Number.isInteger(sizeBytes) || sizeBytes < 1 || sizeBytes > mostBytes) return undefined;
  try {
    const json = inflate(base64.decode(text), sizeBytes);
    const rows: unknown = json && JSON.parse(new TextDecoder().decode(json));
    return Array.isArray(rows) ? rows.filter(isRow) : undefined;
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

const isRow = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  'entryId' in row &&
  typeof row.entryId === 'string' &&
  'fields' in row &&
  typeof row.fields === 'object' &&
  row.fields !== null;
