import { assert } from '../kit/assert.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../kit/bytes.ts';

/** @file Names of sealed files. Lower-case hexadecimal, so that no file system folds two names into one; a name is the content's
 *  SHA-256, so a copy proves itself. Format: docs/formats/names.md. */

const segmentPattern = /^([0-9a-f]{64})\.seg$/;

/** The name of a closed journal: the SHA-256 of its bytes, and `.seg`. */
export function segmentName(contentSha256: Bytes): string {
  assert(contentSha256.length === 32, 'SHA-256 has 32 bytes');
  return `${bytesToHex(contentSha256)}.seg`;
}

/** The SHA-256 that a segment's name promises; undefined for any other name. */
export function parseSegmentName(name: string): Bytes | undefined {
  const hex = segmentPattern.exec(name)?.[1];
  return hex === undefined ? undefined : hexToBytes(hex);
}
