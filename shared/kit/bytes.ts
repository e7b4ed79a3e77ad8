/** Bytes that own their memory: what every border of the house exchanges. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Copies any view into Bytes (a Node Buffer, a slice, a view on shared memory). */
export const copyBytes = (view: ArrayLike<number>): Bytes => Uint8Array.from(view);

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
export const bytesEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const hexDigits = '0123456789abcdef';

/** Lower-case hexadecimal, two digits a byte. */
export function bytesToHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexDigits.charAt(byte >> 4) + hexDigits.charAt(byte & 15);
  return hex;
}

/** Reads lower-case hexadecimal; undefined when it is anything else. */
export function hexToBytes(hex: string): Bytes | undefined {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/.test(hex)) return undefined;
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
