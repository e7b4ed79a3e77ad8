import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';

/** 32 characters without look-alikes (no 0, 1, I, O), so that five bits choose one without bias. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A case's reference: the year and five random characters. Made offline, permanent, without gaps that would betray a hidden case. */
export function createReference(today: CivilDate, entropy: Entropy): string {
  const random = Array.from(entropy(5), (byte) => alphabet.charAt(byte & 31)).join('');
  return `NA/${today.slice(0, 4)}/${random}`;
}
