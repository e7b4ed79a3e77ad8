import { assert } from '../kit/assert.ts';
import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { deviceId, type DeviceId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { Reader, Writer } from './cursor.ts';
import type { SealFault } from './sealed-box.ts';

/** @file The layout of a frame, version 1: one signed act of one device. Format: docs/formats/frame.md. */

/** Which frame: the device that wrote it, and its number there, from 0 without a gap. */
export type FrameAddress = { readonly device: DeviceId; readonly number: number };
/** The newest frame known of a device, named by its hash. */
export type Tip = FrameAddress & { readonly hash: Bytes };
/** The signed part of a frame that every member of the unit may read. */
export type FrameHeader = {
  readonly address: FrameAddress;
  /** Undefined for number 0 only. */
  readonly previousHash: Bytes | undefined;
  /** Hash of the sealed body as stored. */
  readonly bodyHash: Bytes;
  /** 16 bytes by which holders of the case key recognise the case, and nobody else does. */
  readonly tag: Bytes;
  /** Tips of other devices that the author saw for the first time. */
  readonly tips: readonly Tip[];
};
/** What the outer box of a frame holds, as stored. */
export type FrameParts = {
  readonly headerBytes: Bytes;
  readonly signature: Bytes;
  readonly bodyBox: Bytes;
};
/** Why a frame cannot be read. `malformed` and `out-of-place` were sealed so by a member; `body-altered` differs from its hash. */
export type FrameFault =
  | SealFault
  | {
      readonly kind:
        | 'frame/malformed'
        | 'frame/body-altered'
        | 'frame/out-of-place'
        | 'frame/too-new';
    };

const headerVersion = 1;
const fixedBytes = 1 + 16 + 8 + 32 + 32 + 16 + 2;
const tipBytes = 16 + 8 + 32;
const signatureBytes = 64;
const noHash = new Uint8Array(32);

/** Lays out a header: version, device, number, previous hash, body hash, tag, tips in the order given. */
export function encodeFrameHeader(header: FrameHeader): Bytes {
  const { device, number } = header.address;
  assert((number === 0) === (header.previousHash === undefined), 'only number 0 has no previous');
  const writer = new Writer(fixedBytes + header.tips.length * tipBytes)
    .u8(headerVersion)
    .id(device)
    .u64(number)
    .bytes(sized(header.previousHash ?? noHash, 32))
    .bytes(sized(header.bodyHash, 32))
    .bytes(sized(header.tag, 16))
    .u16(header.tips.length);
  for (const tip of header.tips) writer.id(tip.device).u64(tip.number).bytes(sized(tip.hash, 32));
  return writer.finish();
}

/** Reads a header. Faults: frame/too-new, frame/malformed. */
export function decodeFrameHeader(bytes: Uint8Array): Result<FrameHeader, FrameFault> {
  const reader = new Reader(bytes);
  if (reader.u8() > headerVersion) return err({ kind: 'frame/too-new' });
  const place = { id: reader.id(), number: reader.u64() };
  const previousHash = reader.bytes(32);
  const bodyHash = reader.bytes(32);
  const tag = reader.bytes(16);
  const tips = readTips(reader);
  const first = place.number === 0;
  const sound = reader.finished && bytes[0] === headerVersion;
  if (!sound || (first && previousHash.some((byte) => byte !== 0)))
    return err({ kind: 'frame/malformed' });
  return ok({
    address: { device: deviceId.parse(place.id), number: place.number },
    previousHash: first ? undefined : previousHash,
    bodyHash,
    tag,
    tips: tips.map(({ id, ...tip }) => ({ device: deviceId.parse(id), ...tip })),
  });
}

/** Lays out what the outer box holds: header length, header, signature, sealed body. */
export const encodeFrameParts = (parts: FrameParts): Bytes =>
  concatBytes([
    new Writer(4).u32(parts.headerBytes.length).finish(),
    parts.headerBytes,
    sized(parts.signature, signatureBytes),
    parts.bodyBox,
  ]);

/** Takes apart what the outer box held; undefined when it is too short. */
export function decodeFrameParts(bytes: Uint8Array): FrameParts | undefined {
  const reader = new Reader(bytes);
  const headerBytes = reader.bytes(reader.u32());
  const signature = reader.bytes(signatureBytes);
  const bodyBox = reader.bytes(reader.left);
  return reader.sound ? { headerBytes, signature, bodyBox } : undefined;
}

function readTips(reader: Reader): { id: string; number: number; hash: Bytes }[] {
  const count = reader.u16();
  if (reader.left !== count * tipBytes) return [];
  return Array.from({ length: count }, () => ({
    id: reader.id(),
    number: reader.u64(),
    hash: reader.bytes(32),
  }));
}

function sized(bytes: Uint8Array, sizeBytes: number): Uint8Array {
  assert(bytes.length === sizeBytes, 'a hash, tag or signature has its size');
  return bytes;
}
