import { encodeCharterBlock, type CharterBody } from '../../../shared/formats/charter.ts';
import { encodeJson } from '../../../shared/formats/json.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { UnitId } from '../../../shared/kit/ids.ts';
import { Writer } from '../../../shared/formats/cursor.ts';
import type { DeviceKeys } from './device-keys.ts';
import { hashFor } from './hash.ts';
import { sign } from './sign.ts';

/** @file Making and naming blocks of the charter. Format: docs/formats/charter.md 1. */

/** What names a block: its body alone, so that signatures can be gathered later. */
export const blockHash = (bodyBytes: Bytes): Bytes => hashFor('charter-block', bodyBytes);

/** A block with the first signature. */
export function signedBlock(body: CharterBody, keys: DeviceKeys): { block: Bytes; hash: Bytes } {
  const bodyBytes = encodeJson(body);
  return { block: signatureOn(bodyBytes, keys), hash: blockHash(bodyBytes) };
}

/** A block that carries one signature: united with the same block elsewhere, it adds that signature. */
export const signatureOn = (bodyBytes: Bytes, keys: DeviceKeys): Bytes =>
  encodeCharterBlock({
    bodyBytes,
    signatures: [
      {
        device: keys.device,
        signature: sign('charter-signature', bodyBytes, keys.signSecret),
      },
    ],
  });

/** What a block says of a new unit key: 32 bytes that fit this key only and give none of it away. */
export const unitKeyCommitment = (unit: UnitId, epoch: number, key: Bytes): Bytes =>
  hashFor('unit-key-commitment', new Writer(52).id(unit).u32(epoch).bytes(key).finish());
