import { type Bytes, copyBytes } from './bytes.ts';

/** @file Bytes as base64 text (RFC 4648 section 4), for files that outside tools read. */

/** Standard base64 with padding. */
export function bytesToBase64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

/** Reads standard base64 with its padding and without line ends; undefined when it is anything else, spare bits included. */
export function base64ToBytes(text: string): Bytes | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes = copyBytes(Array.from(atob(text), (character) => character.charCodeAt(0)));
  return bytesToBase64(bytes) === text ? bytes : undefined;
}
