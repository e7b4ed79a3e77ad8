import { z } from 'zod';
import { concatBytes, bytesToHex, hexToBytes, type Bytes } from '../kit/bytes.ts';
import { caseId, deviceId, itemId, unitId } from '../kit/ids.ts';
import { instant } from '../kit/instant.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { decodeJson, encodeJson } from './json.ts';

/** @file A grant: keys handed to devices, in an age file around three lines of text. Format: docs/formats/grant.md. */

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a key opens, where that is not the case the statement names: one grant may bring the keys of many streams. */
const stream = z.union([caseId, unitId]).optional();

/** A key that is handed over, as hexadecimal. */
export const grantedKey = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('case-key'),
    stream,
    epoch: z.number().int().min(0),
    key: hex32,
  }),
  z.strictObject({ what: z.literal('unit-key'), epoch: z.number().int().min(0), key: hex32 }),
  z.strictObject({
    what: z.literal('compartment-key'),
    stream,
    compartment: z.string().max(64),
    item: itemId.optional(),
    key: hex32,
  }),
]);

/** What the granting device signs. `recipients` names every device the file is for, so that it cannot be passed off as a grant to
 *  another; `salt` keeps the commitment from being guessed by someone who knows the keys. */
export const grantStatement = z.strictObject({
  v: z.literal(1),
  what: z.enum(['case-grant', 'unit-grant']),
  unit: unitId,
  case: caseId.optional(),
  epoch: z.number().int().min(0),
  keys: z.array(grantedKey).min(1).max(400_000),
  by: deviceId,
  recipients: z.array(deviceId).min(1).max(1000),
  reason: z.string().max(4000),
  at: instant,
  salt: hex32,
  /** Of a welcome: the first block of the unit's charter, its newest one, and the request that is answered. */
  genesis: hex32.optional(),
  charterHead: hex32.optional(),
  enrolment: hex32.optional(),
});
/** What the granting device signs. */
export type GrantStatement = z.infer<typeof grantStatement>;

/** Why a grant is not believed. `not-for-me`: no stanza opens, or the statement does not name this device. */
export type GrantFault = {
  readonly kind:
    | 'grant/not-for-me'
    | 'grant/not-ours'
    | 'grant/tampered'
    | 'grant/too-new'
    | 'grant/malformed'
    | 'grant/unknown-signer'
    | 'grant/signature';
};

const firstLine = 'probity-grant/1';
const encoder = new TextEncoder();

/** The plaintext of the age file: `probity-grant/1`, the statement as one line of JSON, the signature in hexadecimal. */
export const encodeGrantText = (statementBytes: Bytes, signature: Bytes): Bytes =>
  concatBytes([
    encoder.encode(`${firstLine}\n`),
    statementBytes,
    encoder.encode(`\n${bytesToHex(signature)}\n`),
  ]);

/** Takes the plaintext apart; nothing in it is believed yet. Faults: grant/not-ours, grant/too-new, grant/malformed. */
export function decodeGrantText(
  text: Uint8Array,
): Result<{ readonly statementBytes: Bytes; readonly signature: Bytes }, GrantFault> {
  const first = text.indexOf(0x0a);
  const head = ascii(text.subarray(0, Math.max(0, first)));
  if (!head.startsWith('probity-grant/')) return err({ kind: 'grant/not-ours' });
  if (head !== firstLine) return err({ kind: 'grant/too-new' });
  const second = text.indexOf(0x0a, first + 1);
  const signature = hexToBytes(ascii(text.subarray(second + 1, -1)));
  if (second < 0 || signature?.length !== 64 || text.at(-1) !== 0x0a)
    return err({ kind: 'grant/malformed' });
  return ok({ statementBytes: Uint8Array.from(text.subarray(first + 1, second)), signature });
}

/** The statement as the one line that is signed. */
export const encodeGrantStatement = (statement: GrantStatement): Bytes => encodeJson(statement);

/** Reads a statement. Fault: grant/malformed. */
export function decodeGrantStatement(bytes: Uint8Array): Result<GrantStatement, GrantFault> {
  const statement = grantStatement.safeParse(decodeJson(bytes));
  return statement.success ? ok(statement.data) : err({ kind: 'grant/malformed' });
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));
