import {
  decodeEnrolment,
  encodeEnrolment,
  encodeEnrolmentBody,
  type Enrolment,
  type EnrolmentFault,
} from '../../../shared/formats/enrolment.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { sixWords } from '../keys/six-words.ts';
import type { DeviceKeys } from './device-keys.ts';
import { hashFor } from './hash.ts';
import { sign, verify } from './sign.ts';

/** @file A workstation asks to join a unit. The request proves that it holds its keys; whose it is only people can say.
 *  Format: docs/formats/enrolment.md. */

/** A request whose signature is right, with what people compare. */
export type ReadEnrolment = Enrolment & {
  readonly bytes: Bytes;
  readonly hash: Bytes;
  readonly words: readonly string[];
};

/** Asks to join, with the keys of a new device. */
export function createEnrolment(
  keys: DeviceKeys,
  { madeAtMs, entropy }: { readonly madeAtMs: number; readonly entropy: Entropy },
): Bytes {
  const { device, signPublic, agreePublic } = keys;
  const nonce = copyBytes(entropy(32));
  const body = encodeEnrolmentBody({ device, signPublic, agreePublic, nonce, madeAtMs });
  return encodeEnrolment(body, sign('enrolment-signature', body, keys.signSecret));
}

/** Reads a request. Faults: enrolment/not-ours, enrolment/too-new, enrolment/damaged, enrolment/signature. */
export function readEnrolment(bytes: Bytes): Result<ReadEnrolment, EnrolmentFault> {
  const parts = decodeEnrolment(bytes);
  if (!parts.ok) return parts;
  const { request, body, signature } = parts.value;
  if (!verify('enrolment-signature', body, signature, request.signPublic))
    return err({ kind: 'enrolment/signature' });
  const hash = hashFor('enrolment-hash', bytes);
  return ok({ ...request, bytes, hash, words: sixWords(hash) });
}

/** The six words that the new workstation and the custodian both show at the end: they name the unit and the request together. */
export const unitWords = (genesisHash: Bytes, enrolmentHash: Bytes): readonly string[] =>
  sixWords(hashFor('unit-words', genesisHash, enrolmentHash));
