import type { CaseState } from '../state.ts';
import type { Determination, DeterminationSlice } from './slice.ts';

/** @file Which determination stands. One that was replaced does not; of two made apart, the more cautious does, and both show. */

const fromMostCautious = [
  'association-must-cease',
  'conditions-imposed',
  'agreed-mitigation-approved',
  'no-risk',
] as const;

/** The determinations that nothing replaced: one, unless two people recorded one apart. */
export function unreplaced(slice: DeterminationSlice): readonly Determination[] {
  const replaced = new Set(slice.made.map((made) => made.replaces?.determinationId));
  return slice.made.filter((made) => !replaced.has(made.determinationId));
}

/** The determination that stands. */
export function standingDetermination(state: CaseState): Determination | undefined {
  const candidates = unreplaced(state.determination);
  for (const outcome of fromMostCautious) {
    const found = candidates.findLast((made) => made.outcome === outcome);
    if (found) return found;
  }
  return undefined;
}

/** True for the outcomes that bind a member against their will: these are served, and can be appealed. */
export const isImposing = (made: Determination | undefined): made is Determination =>
  made?.outcome === 'conditions-imposed' || made?.outcome === 'association-must-cease';
