import { fromMostCautious } from './caution.ts';
import type { CaseState } from '../state.ts';
import type { Determination, DeterminationSlice } from './slice.ts';

/** @file Which determination stands. One that was replaced does not; of two made apart, the more cautious does, and both show. */

/** The determinations that nothing replaced and nobody set aside: one, unless two people recorded one apart. */
export function unreplaced(slice: DeterminationSlice): readonly Determination[] {
  const standing = slice.made.filter(({ actId }) => !slice.setAside?.includes(actId));
  const replaced = new Set(standing.map((made) => made.replaces?.determinationId));
  return standing.filter((made) => !replaced.has(made.determinationId));
}

/** The determination that stands: of several the one with the stricter outcome, of equals the one that imposes more conditions, and the
 *  first in fold order after that. */
export const standingDetermination = (state: CaseState): Determination | undefined =>
  unreplaced(state.determination).reduce<Determination | undefined>(
    (best, made) => (best && !isMoreCautious(made, best) ? best : made),
    undefined,
  );

const isMoreCautious = (one: Determination, than: Determination): boolean => {
  const by = fromMostCautious.indexOf(than.outcome) - fromMostCautious.indexOf(one.outcome);
  return by > 0 || (by === 0 && one.conditions.length > than.conditions.length);
};

/** True for the outcomes that bind a member against their will: these are served, and can be appealed. */
export const isImposing = (made: Determination | undefined): made is Determination =>
  made?.outcome === 'conditions-imposed' || made?.outcome === 'association-must-cease';
