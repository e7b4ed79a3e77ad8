import { registerName, type RegisterName } from '../../../shared/domain/register-names.ts';
import { domainLabel } from '../../../shared/formats/context.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { RingKeys } from '../ledger/ring-keys.ts';
import { keyedHash } from '../seal/hash.ts';

/** @file The streams of the unit's registers: their numbers and keys are made of the key of the unit's own stream, so that whoever reads
 *  the one reads the others. Decision 0047, docs/formats/frame.md 8. */

/** The register streams of a unit. */
export type RegisterRooms = {
  readonly nameOf: (stream: string) => RegisterName | undefined;
  readonly streamOf: (name: RegisterName) => string;
};

/** Makes the streams' keys, beside those of the ring, and answers their numbers. Without the key of the unit's own stream there are none. */
export function deriveRegisterRooms(keys: RingKeys, unit: string): RegisterRooms {
  const unitStreamKey = keys.caseKeys.all(unit).at(-1)?.key;
  const names = new Map<string, RegisterName>();
  const streams = new Map<RegisterName, string>();
  for (const name of unitStreamKey ? registerName.options : []) {
    if (!unitStreamKey) break;
    const stream = bytesToHex(
      keyedHash(16, unitStreamKey, domainLabel('register-room', unit, name)),
    );
    keys.derive(stream, keyedHash(32, unitStreamKey, domainLabel('register-key', unit, name)));
    names.set(stream, name);
    streams.set(name, stream);
  }
  return {
    nameOf: (stream) => names.get(stream),
    streamOf: (name) => streams.get(name) ?? '',
  };
}
