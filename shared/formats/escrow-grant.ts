import { z } from 'zod';
import type { Bytes } from '../kit/bytes.ts';
import { deviceId, unitId } from '../kit/ids.ts';
import { instant } from '../kit/instant.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { grantedKey, type GrantFault } from './grant.ts';
import { decodeJson, encodeJson } from './json.ts';

/** @file Keys sealed to the unit's recovery recipient: a grant for nobody, until three card holders meet. The text around the statement is
 *  that of a grant. Format: docs/formats/escrow.md 3. */

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** An age recipient. */
export const recoveryRecipient = z.string().regex(/^age1[a-z0-9]{10,200}$/);

/** What the workstation signs that seals its keys to the recovery recipient. */
const escrowStatement = z.strictObject({
  v: z.literal(1),
  what: z.literal('escrow-grant'),
  unit: unitId,
  recipient: recoveryRecipient,
  keys: z.array(grantedKey).min(1).max(400_000),
  by: deviceId,
  at: instant,
  salt: hex32,
  /** Zeros: how many keys a workstation holds is nobody else's to know. */
  pad: z.string(),
});
/** What the workstation signs that seals its keys to the recovery recipient. */
export type EscrowStatement = z.infer<typeof escrowStatement>;

/** The smallest statement; a longer one has twice the size, and so on. */
const smallestBytes = 4096;

/** The statement as one line, made as long as the next power of two. */
export function encodeEscrowStatement(statement: Omit<EscrowStatement, 'pad'>): Bytes {
  const bare = encodeJson({ ...statement, pad: '' }).length;
  const whole = Math.max(smallestBytes, 2 ** Math.ceil(Math.log2(bare)));
  return encodeJson({ ...statement, pad: '0'.repeat(whole - bare) });
}

/** Reads a statement. Fault: grant/malformed. */
export function decodeEscrowStatement(bytes: Uint8Array): Result<EscrowStatement, GrantFault> {
  const statement = escrowStatement.safeParse(decodeJson(bytes));
  return statement.success ? ok(statement.data) : err({ kind: 'grant/malformed' });
}
