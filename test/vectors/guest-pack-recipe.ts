import {
  guestPackContent,
  guestReturnContent,
  type GuestReturnContent,
} from '../../shared/domain/guest-pack/content.ts';
import { returnRecipient, returnSecret, sealGuestPack, sealGuestReturn } from '../../renderer/vault/seal/guest-file.ts';
import { sha256 } from '../../renderer/vault/seal/hash.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { aBeginning, aDirection, aLine, aPlan, at, noted, theInterview } from '../builders/interview.ts';
import { withALocalManager } from '../builders/guest-pack.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file The recipe of the vectors of guest packs: a pack under six words and the return that answers it. Everybody in them is invented. */

const packId = itemId.parse('9a'.repeat(16));
const words = 'plaid turnip acorn ninety wobble fern';

/** A pack and its return. The age files have randomness of their own, so they are made once and then only opened; made again to
 *  compare what is in them, the pack may cost a guess less. */
export async function guestVectors(wordsCost?: number): Promise<{
  fields: Readonly<Record<string, string>>;
  pack: Bytes;
  answer: Bytes;
}> {
  const entropy = seededEntropy(1013);
  const caseKey = copyBytes(entropy(32));
  const secret = returnSecret(caseKey, packId);
  const returnTo = await returnRecipient(secret);
  const [, plan] = withALocalManager;
  const content = guestPackContent.parse({
    packId,
    unit: { name: 'Counter Corruption Unit (invented)', force: 'Example Constabulary' },
    from: { name: 'Ada Example', rankOrGrade: 'DS' },
    madeAt: at('09:00:00'),
    endsOn: '2027-03-04',
    guest: { name: plan.interviewer.name, rankOrGrade: plan.interviewer.rankOrGrade },
    reference: 'NA/2027/7K4QM',
    marking: { classification: 'OFFICIAL', sensitive: true, handling: '' },
    policy: { profileId: 'west-midlands', version: '2023.1' },
    fictitious: true,
    subject: { name: 'Ruth Calloway', rankOrGrade: 'PC' },
    lines: [{ label: 'Name', says: 'Ruth Calloway' }],
    briefing: 'Ask how they met.',
    direction: aDirection({ localManagerAllowed: true, evidence: '' }),
    plan: aPlan(plan),
    returnTo,
    keepKey: bytesToHex(entropy(32)),
  });
  const { file: pack, text } = await sealGuestPack(content, words, wordsCost);
  const packSha256 = bytesToHex(sha256(text));
  const answer = await sealGuestReturn(returnOf(packSha256), returnTo);
  const fields = {
    ...{ packId, words, caseKey: bytesToHex(caseKey), returnSecret: bytesToHex(secret), returnTo },
    ...{ packSha256, packText: new TextDecoder().decode(text).trim(), interviewId: theInterview },
  };
  return { fields, pack, answer };
}

const returnOf = (packSha256: string): GuestReturnContent =>
  guestReturnContent.parse({
    packId,
    packSha256,
    returnId: '5e'.repeat(16),
    openedAt: at('09:30:00'),
    writtenAt: at('11:00:00'),
    acts: [
      { at: at('10:00:00'), events: [aBeginning()] },
      { at: at('10:05:00'), events: [noted(aLine('answer', 'At a rowing club.'))] },
    ],
  });
