import { z } from 'zod';
import type { Bytes } from '../kit/bytes.ts';
import { deviceId, memberId } from '../kit/ids.ts';
import { instant } from '../kit/instant.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { FrameFault } from './frame.ts';
import { decodeJson, encodeJson } from './json.ts';

/** @file The body of a frame, version 1: what the case's own box holds. Format: docs/formats/frame.md 5. */

/** The act inside the case's own box. The ledger knows nothing of events but that each has a type. */
export const frameBody = z.strictObject({
  v: z.literal(1),
  /** The case or the unit whose stream this act belongs to. */
  stream: z.string().regex(/^[0-9a-f]{32}$/),
  /** One more than the greatest depth its author had seen in the stream. */
  depth: z.number().int().min(0),
  at: instant,
  by: z.strictObject({
    member: memberId,
    name: z.string().max(300),
    office: z.string().max(60),
  }),
  /** The newest act of the stream, by device, that its author had seen. */
  deps: z.record(deviceId, z.number().int().min(0)),
  events: z.array(z.looseObject({ type: z.string().max(120) })).min(1),
});
/** The act inside the case's own box. */
export type FrameBody = z.infer<typeof frameBody>;

const versionOnly = z.looseObject({ v: z.number().int().min(2) });

/** The body as JSON in UTF-8. Nothing is ever re-encoded to verify it. */
export const encodeFrameBody = (body: FrameBody): Bytes => encodeJson(body);

/** Reads a body. Faults: frame/too-new, frame/malformed. */
export function decodeFrameBody(bytes: Uint8Array): Result<FrameBody, FrameFault> {
  const json = decodeJson(bytes);
  const body = frameBody.safeParse(json);
  if (body.success) return ok(body.data);
  const newer = versionOnly.safeParse(json).success;
  return err({ kind: newer ? 'frame/too-new' : 'frame/malformed' });
}
