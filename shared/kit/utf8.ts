import type { Bytes } from './bytes.ts';

/** @file Text to bytes and back. TextEncoder and TextDecoder are declared in platform.d.ts: all three machines have them. */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 bytes of a text. */
export const encodeText = (value: string): Bytes => encoder.encode(value);
/** Text of UTF-8 bytes; throws on bytes that are not UTF-8. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);
