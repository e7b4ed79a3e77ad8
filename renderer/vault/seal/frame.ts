import { domainLabel, sealContext } from '../../../shared/formats/context.ts';
import {
  decodeFrameBody,
  encodeFrameBody,
  type FrameBody,
} from '../../../shared/formats/frame-body.ts';
import {
  decodeFrameHeader,
  decodeFrameParts,
  encodeFrameHeader,
  encodeFrameParts,
  type FrameAddress,
  type FrameFault,
  type FrameHeader,
  type FrameParts,
  type Tip,
} from '../../../shared/formats/frame.ts';
import { bytesEqual, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { hash256, hashFor, keyedHash } from './hash.ts';
import { open, seal } from './seal.ts';
import { sign, verify } from './sign.ts';

/** @file A frame: one act, sealed for the case, signed by the device, sealed for the unit. Format: docs/formats/frame.md. */

/** What a device must have at hand to write a frame. */
export type FrameInput = {
  readonly address: FrameAddress;
  /** Hash of the device's frame before; undefined for its first. */
  readonly previousHash: Bytes | undefined;
  readonly tips: readonly Tip[];
  readonly body: FrameBody;
  readonly unitKey: Bytes;
  readonly caseKey: Bytes;
  /** How many frames this device has written under this case key. */
  readonly tagCounter: number;
  readonly signSecret: Bytes;
  readonly entropy: Entropy;
};
/** A frame ready for the journal, and the hash that the next one names. */
export type SealedFrame = { readonly bytes: Bytes; readonly hash: Bytes };
/** A frame opened with the unit key: what every member may see. Its body is still sealed. */
export type OuterFrame = FrameParts & { readonly header: FrameHeader; readonly hash: Bytes };

/** Seals and signs one act. */
export function sealFrame(input: FrameInput): SealedFrame {
  const { address, entropy } = input;
  const bodyContext = sealContext('frame-body', address.device, address.number);
  const bodyBox = seal(input.caseKey, bodyContext, encodeFrameBody(input.body), entropy);
  const headerBytes = encodeFrameHeader({
    address,
    previousHash: input.previousHash,
    bodyHash: hash256(bodyBox),
    tag: frameTag(input.caseKey, address.device, input.tagCounter),
    tips: input.tips,
  });
  const signature = sign('frame-signature', headerBytes, input.signSecret);
  const parts = encodeFrameParts({ headerBytes, signature, bodyBox });
  const context = sealContext('frame', address.device, address.number);
  return {
    bytes: seal(input.unitKey, context, parts, entropy, { compress: false }),
    hash: frameHash(headerBytes, signature),
  };
}

/** Opens the part for members of the unit, trying each unit key (newest first saves time). The signature is not yet verified.
 *  Faults: those of a seal, frame/malformed, frame/out-of-place, frame/body-altered, frame/too-new. */
export function openFrameOuter(
  unitKeys: readonly Bytes[],
  address: FrameAddress,
  bytes: Uint8Array,
): Result<OuterFrame, FrameFault> {
  const opened = openWithAny(unitKeys, sealContext('frame', address.device, address.number), bytes);
  if (!opened.ok) return opened;
  const parts = decodeFrameParts(opened.value);
  if (parts === undefined) return err({ kind: 'frame/malformed' });
  const header = decodeFrameHeader(parts.headerBytes);
  if (!header.ok) return header;
  const { device, number } = header.value.address;
  if (device !== address.device || number !== address.number)
    return err({ kind: 'frame/out-of-place' });
  if (!bytesEqual(hash256(parts.bodyBox), header.value.bodyHash))
    return err({ kind: 'frame/body-altered' });
  const hash = frameHash(parts.headerBytes, parts.signature);
  return ok({ ...parts, header: header.value, hash });
}

/** Opens the act itself with the case key. Faults: those of a seal (not-for-me: another case or epoch), frame/malformed, frame/too-new. */
export function openFrameBody(caseKey: Bytes, outer: OuterFrame): Result<FrameBody, FrameFault> {
  const { device, number } = outer.header.address;
  const content = open(caseKey, sealContext('frame-body', device, number), outer.bodyBox);
  return content.ok ? decodeFrameBody(content.value) : content;
}

/** True when the device itself signed this frame's header. */
export const verifyFrameSignature = (outer: OuterFrame, signPublic: Bytes): boolean =>
  verify('frame-signature', outer.headerBytes, outer.signature, signPublic);

/** By what the holders of a case key know a frame of the case: 16 bytes, different for each frame. `counter` is how many frames
 *  the device wrote under this key before; a reader computes the next few of each device beforehand. */
export const frameTag = (caseKey: Bytes, device: DeviceId, counter: number): Bytes =>
  keyedHash(16, caseKey, domainLabel('frame-tag', device, counter));

const frameHash = (headerBytes: Bytes, signature: Bytes): Bytes =>
  hashFor('frame-hash', headerBytes, signature);

function openWithAny(
  keys: readonly Bytes[],
  context: Bytes,
  box: Uint8Array,
): Result<Bytes, FrameFault> {
  for (const key of keys) {
    const opened = open(key, context, box);
    if (opened.ok || opened.error.kind !== 'seal/not-for-me') return opened;
  }
  return err({ kind: 'seal/not-for-me' });
}
