import type { HitRow } from '../../../shared/contract/vault/checks.ts';
import { house } from '../../../shared/domain/cite.ts';
import type { Source } from '../../../shared/domain/source.ts';

type Hit = Pick<HitRow, 'check' | 'strength'>;

/** What the strength of a hit means, below its reasons. */
export function strengthWords({ check, strength }: Hit): string {
  if (check === 'declaration-missing')
    return strength === 'strong'
      ? 'Strong: others declared even that they had no conflict, and the contract is known by its reference. A declaration that was made and not entered looks the same.'
      : 'Possible: those with no conflict may not have been asked, or the contract is known only by what it is called.';
  return strength === 'strong'
    ? 'Strong: the two are very likely the same person or company. That is no proof yet: open both records before you rely on it.'
    : 'Possible: the two may be the same person or company, or share a name by chance. A common name says little.';
}

/** The numbers behind it; undefined where the strength rests on no comparison of names. */
export const strengthNumbers = ({ check }: Hit): Source | undefined =>
  check === 'declaration-missing' ? undefined : ofNames;

const ofNames = house(
  'Strong is at least 32 to 1 that the two are one, counted among as many names as the registers hold. Possible is less than that, down to 1 to 8, or rests on a step that is less sure. What is less likely still is not listed.',
);
