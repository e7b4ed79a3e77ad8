import type { HitRow } from '../../../shared/contract/vault/checks.ts';

/** What the strength of a hit means, below its reasons. */
export function strengthWords({ check, strength }: Pick<HitRow, 'check' | 'strength'>): string {
  if (check === 'declaration-missing')
    return strength === 'strong'
      ? 'Strong: others declared even that they had no conflict, and the contract is known by its reference. A declaration that was made and not entered looks the same.'
      : 'Possible: those with no conflict may not have been asked, or the contract is known only by what it is called.';
  return strength === 'strong'
    ? 'Strong: at least 32 to 1 that two of the names are one, among as many as the registers hold. Names alone prove nothing.'
    : 'Possible: worth a look, and often chance. A common name says little.';
}
