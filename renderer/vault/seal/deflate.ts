import { deflateSync, inflateSync } from 'fflate';
import type { Bytes } from '../../../shared/kit/bytes.ts';

/** @file Raw DEFLATE (RFC 1951), synchronous: no await may stand between a record and its seal. */

// Level 4 is within a few per cent of 6 on records of a few kilobytes, and quicker on pages of a megabyte.
const level = 4;

/** Compresses; undefined when that would not make the content smaller. */
export function deflate(content: Uint8Array): Bytes | undefined {
  const deflated = deflateSync(content, { level });
  return deflated.length < content.length ? deflated : undefined;
}

/** Expands to exactly `sizeBytes`; undefined when the stream is broken or says another size. */
export function inflate(deflated: Uint8Array, sizeBytes: number): Bytes | undefined {
  try {
    // One byte more than is due shows a stream that would go on.
    const inflated = inflateSync(deflated, { out: new Uint8Array(sizeBytes + 1) });
    return inflated.length === sizeBytes ? inflated.slice() : undefined;
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}
