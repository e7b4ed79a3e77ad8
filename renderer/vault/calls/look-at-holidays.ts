import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { Problem } from '../../../shared/domain/noun.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { err, ok } from '../../../shared/kit/result.ts';

import { readHolidays } from '../reading/read-holidays.ts';
import type { Answer } from '../room.ts';
import { sha256 } from '../seal/hash.ts';

/** A file of bank holidays, before anything of it is kept. Refusals: holidays/*. */
export async function lookAtHolidays(bytes: Uint8Array): Answer<VaultAnswers['readHolidays']> {
  const found = await readHolidays(bytes);
  return found.ok
    ? ok({ ...found.value, fileHash: bytesToHex(sha256(bytes)) })
    : err({ refusals: [refusalOf(found.error)] });
}

const refusalOf = ({ kind, says }: Problem): Refusal => ({
  ...{ kind, says, rule: 'aHolidayFileIsReadable', fields: [] },
  source: {
    kind: 'house',
    why: 'Working days are counted by these days: what is not read for certain is not read at all.',
  },
});
