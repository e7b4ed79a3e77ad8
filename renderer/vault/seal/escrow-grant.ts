import { Encrypter } from 'age-encryption';
import {
  decodeEscrowStatement,
  encodeEscrowStatement,
  type EscrowStatement,
} from '../../../shared/formats/escrow-grant.ts';
import {
  decodeGrantText,
  encodeGrantText,
  type GrantFault,
} from '../../../shared/formats/grant.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { ageRecipient } from './age-text.ts';
import { createDeviceKeys, type DeviceKeys } from './device-keys.ts';
import { decryptAge } from './grant.ts';
import { sign, verify } from './sign.ts';

/** @file Keys sealed to the unit's recovery recipient, and opened again. Format: docs/formats/escrow.md 3. */

/** As many stanzas as a grant to one colleague has: which file is for the cards cannot be told from outside. */
const stanzas = 4;

/** Seals keys to the recovery recipient. */
export async function createEscrowGrant(input: {
  readonly statement: Pick<EscrowStatement, 'unit' | 'recipient' | 'keys' | 'at'>;
  readonly from: DeviceKeys;
  readonly entropy: Entropy;
}): Promise<Bytes> {
  const { from, entropy } = input;
  const statement = encodeEscrowStatement({
    ...input.statement,
    ...{ v: 1, what: 'escrow-grant', by: from.device, salt: bytesToHex(entropy(32)) },
  });
  const encrypter = new Encrypter();
  encrypter.addRecipient(input.statement.recipient);
  for (let nobody = 1; nobody < stanzas; nobody += 1)
    encrypter.addRecipient(ageRecipient(createDeviceKeys(from.device, entropy).agreePublic));
  const signature = sign('grant-signature', statement, from.signSecret);
  return copyBytes(await encrypter.encrypt(encodeGrantText(statement, signature)));
}

/** Opens what was sealed to the recovery recipient, by a workstation that the charter knows or knew. Faults: as of a grant. */
export async function openEscrowGrant(
  file: Bytes,
  recoverySecret: Bytes,
  signPublicOf: (device: DeviceId) => Bytes | undefined,
): Promise<Result<EscrowStatement, GrantFault>> {
  const text = await decryptAge(file, recoverySecret);
  if (!text.ok) return text;
  const parts = decodeGrantText(text.value);
  if (!parts.ok) return parts;
  const { statementBytes, signature } = parts.value;
  const statement = decodeEscrowStatement(statementBytes);
  if (!statement.ok) return statement;
  const signPublic = signPublicOf(statement.value.by);
  if (!signPublic) return err({ kind: 'grant/unknown-signer' });
  return verify('grant-signature', statementBytes, signature, signPublic)
    ? ok(statement.value)
    : err({ kind: 'grant/signature' });
}
