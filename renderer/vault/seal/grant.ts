import { Decrypter, Encrypter } from 'age-encryption';
import {
  decodeGrantStatement,
  decodeGrantText,
  encodeGrantStatement,
  encodeGrantText,
  type GrantFault,
  type GrantStatement,
} from '../../../shared/formats/grant.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, Entropy } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { ageIdentity, ageRecipient } from './age-text.ts';
import { createDeviceKeys, type DeviceKeys } from './device-keys.ts';
import { hashFor } from './hash.ts';
import { sign, verify } from './sign.ts';

/** @file Handing keys to devices: an age file around a signed statement. The file is transport and can be deleted; the ledger
 *  carries only its commitment. Format: docs/formats/grant.md. */

/** A device that receives keys. Its public half comes from the charter, never from the share. */
export type GrantRecipient = { readonly device: DeviceId; readonly agreePublic: Bytes };
/** What is granted; who, to whom and the salt are added here. */
export type GrantInput = {
  readonly statement: Omit<GrantStatement, 'v' | 'by' | 'recipients' | 'salt'>;
  readonly from: DeviceKeys;
  readonly recipients: readonly GrantRecipient[];
  readonly entropy: Entropy;
};

/** Seals a grant. The number of stanzas is rounded up to four with recipients that nobody is. */
export async function createGrant(
  input: GrantInput,
): Promise<{ readonly file: Bytes; readonly commitment: Bytes }> {
  const { from, recipients, entropy } = input;
  assert(recipients.length > 0, 'a grant is for somebody');
  const statementBytes = encodeGrantStatement({
    ...input.statement,
    v: 1,
    by: from.device,
    recipients: recipients.map(({ device }) => device),
    salt: bytesToHex(entropy(32)),
  });
  const signature = sign('grant-signature', statementBytes, from.signSecret);
  const encrypter = new Encrypter();
  for (const { agreePublic } of withNobodies(recipients, from.device, entropy))
    encrypter.addRecipient(ageRecipient(agreePublic));
  const file = await encrypter.encrypt(encodeGrantText(statementBytes, signature));
  return { file: copyBytes(file), commitment: grantCommitment(statementBytes) };
}

/** Opens a grant addressed to this device. Faults: grant/not-ours, grant/not-for-me, grant/tampered, grant/too-new,
 *  grant/malformed, grant/unknown-signer, grant/signature. */
export async function openGrant(
  file: Bytes,
  reader: {
    readonly deviceKeys: DeviceKeys;
    readonly signPublicOf: (device: DeviceId) => Bytes | undefined;
  },
): Promise<Result<{ readonly statement: GrantStatement; readonly commitment: Bytes }, GrantFault>> {
  const read = await readGrant(file, reader.deviceKeys);
  if (!read.ok) return read;
  const { statement, commitment, isSignedBy } = read.value;
  const signPublic = reader.signPublicOf(statement.by);
  if (signPublic === undefined) return err({ kind: 'grant/unknown-signer' });
  return isSignedBy(signPublic) ? ok({ statement, commitment }) : err({ kind: 'grant/signature' });
}

/** A grant for this device whose signer is not known yet: a welcome brings the charter that names its own signer. */
export type ReadGrant = {
  readonly statement: GrantStatement;
  readonly commitment: Bytes;
  readonly isSignedBy: (signPublic: Bytes) => boolean;
};

/** Reads a grant addressed to this device; nothing in it is believed before its signature is looked at. Faults: as `openGrant`,
 *  without those about the signer. */
export async function readGrant(
  file: Bytes,
  deviceKeys: DeviceKeys,
): Promise<Result<ReadGrant, GrantFault>> {
  const text = await decryptAge(file, deviceKeys.agreeSecret);
  if (!text.ok) return text;
  const parts = decodeGrantText(text.value);
  if (!parts.ok) return parts;
  const { statementBytes, signature } = parts.value;
  const statement = decodeGrantStatement(statementBytes);
  if (!statement.ok) return statement;
  if (!statement.value.recipients.includes(deviceKeys.device))
    return err({ kind: 'grant/not-for-me' });
  return ok({
    statement: statement.value,
    commitment: grantCommitment(statementBytes),
    isSignedBy: (signPublic) => verify('grant-signature', statementBytes, signature, signPublic),
  });
}

/** All that a `key.granted` event carries: 32 bytes that fit one statement only and give none of it away. */
export const grantCommitment = (statementBytes: Bytes): Bytes =>
  hashFor('grant-commitment', statementBytes);

function withNobodies(
  recipients: readonly GrantRecipient[],
  device: DeviceId,
  entropy: Entropy,
): readonly GrantRecipient[] {
  const missing = (4 - (recipients.length % 4)) % 4;
  const nobodies = Array.from({ length: missing }, () => createDeviceKeys(device, entropy));
  return [...recipients, ...nobodies];
}

/** Opens an age file with an X25519 secret. Faults: grant/not-ours, grant/not-for-me, grant/tampered. */
export async function decryptAge(
  file: Bytes,
  agreeSecret: Bytes,
): Promise<Result<Bytes, GrantFault>> {
  const magic = 'age-encryption.org/v1\n';
  if (String.fromCharCode(...file.subarray(0, magic.length)) !== magic)
    return err({ kind: 'grant/not-ours' });
  const decrypter = new Decrypter();
  decrypter.addIdentity(ageIdentity(agreeSecret));
  try {
    return ok(copyBytes(await decrypter.decrypt(file)));
  } catch (cause: unknown) {
    // age-encryption speaks by message; this one alone says that no stanza was ours (pinned by a test).
    const notForMe = cause instanceof Error && cause.message.startsWith('no identity matched');
    return err({ kind: notForMe ? 'grant/not-for-me' : 'grant/tampered' });
  }
}
