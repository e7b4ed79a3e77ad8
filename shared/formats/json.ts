import type { Bytes } from '../kit/bytes.ts';

/** @file JSON in UTF-8: what every body is, so that it can be read in fifty years. */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A plain value as JSON in UTF-8. */
export const encodeJson = (value: object): Bytes => encoder.encode(JSON.stringify(value));

/** The value in the bytes; undefined when they are not JSON in UTF-8 (the parser's own message would repeat what it read). */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause: unknown) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}
