import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';

/** @file A picture that the page drew, marked within: the words lie in the file’s own text (PNG 1.2, iTXt), besides those that are drawn on it. */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The signature and the chunk that says how large it is. */
const headBytes = 8 + 25;

/** Puts texts into a PNG, behind its head; undefined where it is none. */
export function markedPng(
  png: Bytes,
  texts: readonly { readonly key: string; readonly says: string }[],
): Bytes | undefined {
  if (png.length < headBytes || signature.some((byte, at) => png[at] !== byte)) return undefined;
  return concatBytes([
    png.slice(0, headBytes),
    ...texts.map(({ key, says }) => chunk(encodeText(`${key}\0\0\0\0\0${says}`))),
    png.slice(headBytes),
  ]);
}

function chunk(content: Bytes): Bytes {
  const named = concatBytes([encodeText('iTXt'), content]);
  const made = new Uint8Array(named.length + 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(named, 4);
  view.setUint32(named.length + 4, checksum(named));
  return made;
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
