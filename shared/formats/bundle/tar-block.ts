import { assert } from '../../kit/assert.ts';
import { type Bytes, concatBytes } from '../../kit/bytes.ts';
import { encodeText } from '../../kit/utf8.ts';

/** @file One header of a tar archive: 512 bytes, ustar (POSIX.1-1988), numbers as octal text. Format: docs/formats/bundle.md. */

/** Everything in a tar archive is a multiple of this. */
export const blockBytes = 512;

/** What a header says, as far as Probity reads it. */
export type TarHeader = {
  readonly name: string;
  readonly sizeBytes: number;
  /** The type flag: `0` a file, `5` a folder, `x` settings of the next entry; others are refused by the reader. */
  readonly type: string;
};

/** The greatest size that eleven octal digits can say. */
const octalLimit = 8 ** 11;

const fields = {
  name: [0, 100],
  mode: [100, 8],
  owner: [108, 8],
  group: [116, 8],
  size: [124, 12],
  modified: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  magic: [257, 6],
  version: [263, 2],
  prefix: [345, 155],
} as const;

/** How many bytes of zeros follow content of this size. */
export const paddingOf = (sizeBytes: number): number =>
  (blockBytes - (sizeBytes % blockBytes)) % blockBytes;

/** The header of a file that belongs to nobody and may be read by its owner only; preceded by a `size` setting where octal does not reach.
 *  @see POSIX pax, "ustar Interchange Format" */
export function encodeTarHeader(name: string, sizeBytes: number, modifiedAtMs: number): Bytes {
  if (sizeBytes < octalLimit) return header(name, sizeBytes, modifiedAtMs, '0');
  const setting = encodeText(paxRecord('size', String(sizeBytes)));
  return concatBytes([
    header('size', setting.length, modifiedAtMs, 'x'),
    setting,
    new Uint8Array(paddingOf(setting.length)),
    header(name, 0, modifiedAtMs, '0'),
  ]);
}

function header(name: string, sizeBytes: number, modifiedAtMs: number, type: string): Bytes {
  const block = new Uint8Array(blockBytes);
  const put = ([at, room]: readonly [number, number], text: string): void => {
    const bytes = encodeText(text);
    assert(bytes.length <= room, 'a tar field has room for its text');
    block.set(bytes, at);
  };
  const octal = (value: number, digits: number): string =>
    `${value.toString(8).padStart(digits, '0')}\0`;
  put(fields.name, name);
  put(fields.mode, octal(0o600, 7));
  put(fields.owner, octal(0, 7));
  put(fields.group, octal(0, 7));
  put(fields.size, octal(sizeBytes, 11));
  put(fields.modified, octal(Math.floor(modifiedAtMs / 1000), 11));
  put(fields.type, type);
  put(fields.magic, 'ustar\0');
  put(fields.version, '00');
  put(fields.sum, `${octal(sumOf(block), 6)} `);
  return block;
}

/** A setting of pax: its own length in decimal, which counts itself too, then `key=value` and a line end. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length)
    length = String(length).length + rest.length;
  return `${String(length)}${rest}`;
}

/** Reads one header. undefined: it is none, its sum is wrong, or a number or a name in it cannot be read. */
export function decodeTarHeader(block: Uint8Array): TarHeader | undefined {
  assert(block.length === blockBytes, 'a header is one block');
  const take = ([at, room]: readonly [number, number]): string | undefined =>
    textOf(block.subarray(at, at + room));
  const sum = octalOf(take(fields.sum));
  const sizeBytes = octalOf(take(fields.size));
  const name = take(fields.name);
  const type = take(fields.type);
  const magic = take(fields.magic);
  const prefix = magic === 'ustar' ? take(fields.prefix) : '';
  if (sum !== sumOf(block) || sizeBytes === undefined || magic?.trimEnd() !== 'ustar')
    return undefined;
  if (name === undefined || prefix === undefined || type === undefined) return undefined;
  return { name: prefix === '' ? name : `${prefix}/${name}`, sizeBytes, type: type || '0' };
}

/** The `size` of a setting; undefined where the setting is broken, names something else, or a name that we do not take.
 *  Settings of time are passed over: what outside tools write. */
export function decodePaxSize(
  bytes: Uint8Array,
): { readonly sizeBytes: number | undefined } | undefined {
  let rest = bytes;
  let sizeBytes: number | undefined;
  while (rest.length > 0) {
    const digits = /^([1-9][0-9]{0,8}) /.exec(textOf(rest.subarray(0, 12)) ?? '')?.[1];
    if (digits === undefined || Number(digits) > rest.length) return undefined;
    const record = textOf(rest.subarray(digits.length + 1, Number(digits)));
    const [, key, value] = /^([a-zA-Z.]+)=([^\n]*)\n$/.exec(record ?? '') ?? [];
    if (key === 'size' && /^[0-9]{1,15}$/.test(value ?? '')) sizeBytes = Number(value);
    else if (!['mtime', 'atime', 'ctime'].includes(key ?? '')) return undefined;
    rest = rest.subarray(Number(digits));
  }
  return { sizeBytes };
}

/** The sum of all bytes, its own field counted as spaces. */
function sumOf(block: Uint8Array): number {
  const [at, room] = fields.sum;
  return block.reduce(
    (sum, byte, index) => sum + (index >= at && index < at + room ? 0x20 : byte),
    0,
  );
}

/** Printable ASCII (and the line end of a setting) up to the first zero; undefined where there is anything else. */
function textOf(run: Uint8Array): string | undefined {
  const end = run.indexOf(0);
  const bytes = end < 0 ? run : run.subarray(0, end);
  const isText = bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a);
  return isText ? String.fromCharCode(...bytes) : undefined;
}

const octalOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^ *[0-7]{1,12} *$/.test(text)
    ? Number.parseInt(text.trim(), 8)
    : undefined;
