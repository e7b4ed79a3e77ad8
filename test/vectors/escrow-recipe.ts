import { split } from 'shamir-secret-sharing';
import { cardWords } from '../../renderer/vault/escrow/cards.ts';
import { ageRecipient } from '../../renderer/vault/seal/age-text.ts';
import { createEscrowGrant } from '../../renderer/vault/seal/escrow-grant.ts';
import { hashFor } from '../../renderer/vault/seal/hash.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { unitId } from '../../shared/kit/ids.ts';
import { aWorkstation } from '../builders/frames.ts';

/** @file The recipe of the vector of the five recovery cards. Splitting and age have randomness of their own, so it is made once and
 *  then only opened. Everybody in it is invented. */

const unit = unitId.parse('ab'.repeat(16));
const at = { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 };

/** Five cards, and a file with one key that three of them open. */
export async function escrowVector(): Promise<{ fields: object; file: Bytes }> {
  const [holder, recovery] = [aWorkstation(1021), aWorkstation(1022)];
  const recipient = ageRecipient(recovery.keys.agreePublic);
  const mark = (use: 'card-unit' | 'card-set', text: string): Bytes =>
    hashFor(use, new TextEncoder().encode(text)).slice(0, 3);
  const marks = { unitMark: mark('card-unit', unit), setMark: mark('card-set', recipient) };
  const shares = await split(recovery.keys.agreeSecret, 5, 3);
  const cards = shares.map((share, index) =>
    cardWords({
      ...{ threshold: 3, number: index + 1, shares: 5, ...marks },
      share: copyBytes(share),
    }).join(' '),
  );
  const file = await createEscrowGrant({
    statement: {
      ...{ unit, recipient, at },
      keys: [{ what: 'case-key', stream: unit, epoch: 0, key: bytesToHex(holder.caseKey) }],
    },
    from: holder.keys,
    entropy: holder.entropy,
  });
  const fields = {
    ...{ unit, recipient, secret: bytesToHex(recovery.keys.agreeSecret) },
    ...{ holder: holder.device, signPublic: bytesToHex(holder.keys.signPublic) },
    ...{ caseKey: bytesToHex(holder.caseKey), cards, shares: shares.map((one) => bytesToHex(one)) },
  };
  return { fields, file };
}
