import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { deviceId, type DeviceId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { Reader, Writer } from './cursor.ts';

/** @file A workstation's request to join a unit: its two public keys and no name. It may lie on a share that anybody reads, and is believed
 *  only once two people have compared the words made from its hash. Format: docs/formats/enrolment.md. */

/** What a request says. */
export type Enrolment = {
  readonly device: DeviceId;
  readonly signPublic: Bytes;
  readonly agreePublic: Bytes;
  /** 32 random bytes: two requests of one workstation are two requests. */
  readonly nonce: Bytes;
  /** By the clock of the workstation that asks. */
  readonly madeAtMs: number;
};
/** Why bytes are no request. */
export type EnrolmentFault = {
  readonly kind:
    | 'enrolment/not-ours'
    | 'enrolment/too-new'
    | 'enrolment/damaged'
    | 'enrolment/signature';
};

const magic = 0x50524245;
const version = 1;
const bodyBytes = 4 + 1 + 16 + 32 + 32 + 32 + 8;
/** Every request is as long as any other. */
export const enrolmentBytes = bodyBytes + 64;

const dayMs = 24 * 60 * 60 * 1000;
/** A request that was forgotten in a drawer lets nobody in. */
export const enrolmentDays = 14;

/** What is signed: all fields, without the signature. */
export const encodeEnrolmentBody = (request: Enrolment): Bytes =>
  new Writer(bodyBytes)
    .u32(magic)
    .u8(version)
    .id(request.device)
    .bytes(request.signPublic)
    .bytes(request.agreePublic)
    .bytes(request.nonce)
    .u64(request.madeAtMs)
    .finish();

/** A whole request. */
export const encodeEnrolment = (body: Bytes, signature: Bytes): Bytes =>
  concatBytes([body, signature]);

/** Takes a request apart; its signature is not looked at here. Faults: enrolment/not-ours, enrolment/too-new, enrolment/damaged. */
export function decodeEnrolment(bytes: Uint8Array): Result<
  {
    readonly request: Enrolment;
    readonly body: Bytes;
    readonly signature: Bytes;
  },
  EnrolmentFault
> {
  const reader = new Reader(bytes);
  if (reader.u32() !== magic) return err({ kind: 'enrolment/not-ours' });
  if (reader.u8() > version) return err({ kind: 'enrolment/too-new' });
  if (bytes.length !== enrolmentBytes) return err({ kind: 'enrolment/damaged' });
  const request: Enrolment = {
    device: deviceId.parse(reader.id()),
    signPublic: reader.bytes(32),
    agreePublic: reader.bytes(32),
    nonce: reader.bytes(32),
    madeAtMs: reader.u64(),
  };
  const signature = reader.bytes(64);
  return reader.finished
    ? ok({ request, body: Uint8Array.from(bytes.subarray(0, bodyBytes)), signature })
    : err({ kind: 'enrolment/damaged' });
}

/** Whether a request is too old to be answered. A clock that runs ahead a little makes none of them old. */
export const isEnrolmentOver = ({ madeAtMs }: Enrolment, nowMs: number): boolean =>
  nowMs > madeAtMs + enrolmentDays * dayMs;
