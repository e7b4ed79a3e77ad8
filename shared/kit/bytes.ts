/** Bytes that own their memory: what every border of the house exchanges. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Copies any view into Bytes (a Node Buffer, a slice, a view on shared memory). */
export const copyBytes = (view: ArrayLike<number>): Bytes => new Uint8Array(view);

/** Joins byte runs into one. */
export function concatBytes(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sizeBytes, part) => sizeBytes + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** True when both runs hold the same bytes. Not constant time: never for secrets. */
export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal, two digits a byte; of a part of the run, if its bounds are given. */
export function bytesToHex(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let hex = '';
  for (let index = from; index < to; index++) hex += hexPairs[bytes[index] ?? 0] ?? '';
  return hex;
}

/** Reads lower-case hexadecimal; undefined when it is anything else. */
export function hexToBytes(hex: string): Bytes | undefined {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/.test(hex)) return undefined;
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = (digitAt(hex, index * 2) << 4) | digitAt(hex, index * 2 + 1);
  return bytes;
}

// '0' is 48 and 'a' is 97.
function digitAt(hex: string, index: number): number {
  const code = hex.charCodeAt(index);
  return code < 97 ? code - 48 : code - 87;
}
