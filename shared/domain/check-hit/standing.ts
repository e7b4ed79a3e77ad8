import { isContested, provisional } from '../register.ts';
import type { DecidedHit, HitDecision } from './slice.ts';

/** How a hit stands: `changed` was decided on, and a record it rests on says something else now; `apart` was decided differently by two people. */
export type HitStanding = HitDecision | 'open' | 'changed' | 'apart';

/** How a hit stands now. `fingerprint`: of what its two records say now; undefined where the check does not find it any more. */
export function hitStanding(
  decided: DecidedHit | undefined,
  fingerprint: string | undefined,
): HitStanding {
  if (!decided) return 'open';
  if (isContested(decided.decision)) return 'apart';
  const standing = provisional(decided.decision);
  if (!standing || standing.decision === 'reopened') return 'open';
  if (fingerprint !== undefined && fingerprint !== standing.fingerprint) return 'changed';
  return standing.decision;
}

/** True of a hit that waits for a person. */
export const isWaiting = (standing: HitStanding): boolean =>
  standing === 'open' || standing === 'changed' || standing === 'apart';

/** The words for how a hit stands. */
export const hitStandingWords: Readonly<Record<HitStanding, string>> = {
  open: 'To be decided',
  changed: 'Open again: a record changed',
  apart: 'Decided differently, apart',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  watched: 'Watched',
};
