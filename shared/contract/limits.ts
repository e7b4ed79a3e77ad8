import { z } from 'zod';
import type { Bytes } from '../kit/bytes.ts';

const mebi = 1024 * 1024;
/** The most that may cross in one message. Longer things go in parts; a side file beyond its limit is a bug of ours. */
export const bridgeLimits = {
  recordsBytes: 16 * mebi,
  sideFileBytes: 64 * mebi,
  readBytes: 16 * mebi,
  chunkBytes: 4 * mebi,
  /** A part of a sealed file, with what sealing adds. */
  partBytes: 33 * mebi,
} as const;

/** Bytes, up to so many. */
export const bytesUpTo = (limitBytes: number) =>
  z
    .custom<Bytes>((value) => value instanceof Uint8Array, 'not bytes')
    .refine((value) => value.length <= limitBytes, {
      message: 'too large',
      params: { tooLarge: true },
    });
