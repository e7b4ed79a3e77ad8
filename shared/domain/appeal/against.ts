import type { CivilDate } from '../../kit/civil-date.ts';
import type { ItemId } from '../../kit/ids.ts';
import type { ConditionChanges } from '../condition/changes.ts';
import type { DecidedBy } from '../decided-by.ts';
import { isImposing, unreplaced } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';
import type { AppealedDecision } from './slice.ts';
import { isTurnedAway } from './standing.ts';

/** @file The decisions that can be appealed against: what binds a member against their will. What was agreed to, and what ends a condition,
 *  carries no appeal (W35, W48). */

/** A decision that imposed, varied or added something. */
export type BindingDecision = {
  readonly against: AppealedDecision;
  readonly decidedOn: CivilDate;
  /** Who took it, and who took the decisions it rests on: none of them hears an appeal against it. */
  readonly deciders: readonly DecidedBy[];
  /** False once a new determination took the place of the one it rests on, or an appeal against it was upheld. */
  readonly stands: boolean;
};

/** Every decision of a case that imposed, varied or added something, in the order of the procedure. */
export function bindingDecisions(state: CaseState): readonly BindingDecision[] {
  const determinations = determined(state);
  const from = determinations.findLast(({ stands }) => stands)?.decidedOn;
  const reviews = state.review.reviews.flatMap(({ reviewId, decided }) =>
    decided && bindsAnew(decided.changes)
      ? [
          {
            against: { kind: 'review' as const, reviewId },
            decidedOn: decided.decidedOn,
            deciders: [decided.decidedBy],
            stands:
              (from === undefined || decided.decidedOn >= from) &&
              !isUpheld(state, { kind: 'review', reviewId }),
          },
        ]
      : [],
  );
  return state.appeal.appeals.reduce<readonly BindingDecision[]>(
    (known, { appealId, against, decided }) => {
      if (decided?.outcome !== 'varied' || !bindsAnew(decided.changes)) return known;
      const root = known.find((earlier) => isSameDecision(earlier.against, against));
      return [
        ...known,
        {
          against: { kind: 'appeal', appealId },
          decidedOn: decided.decidedOn,
          deciders: [decided.decidedBy, ...(root?.deciders ?? [])],
          stands: (root?.stands ?? false) && !isUpheld(state, { kind: 'appeal', appealId }),
        },
      ];
    },
    [...determinations, ...reviews],
  );
}

/** The decision with this name; undefined when there is none, or when it binds nobody. */
export const decisionAgainst = (
  state: CaseState,
  against: AppealedDecision,
): BindingDecision | undefined =>
  bindingDecisions(state).find((decision) => isSameDecision(decision.against, against));

/** The number of a decision, of whatever kind. */
export function decisionId(against: AppealedDecision): ItemId {
  switch (against.kind) {
    case 'determination':
      return against.determinationId;
    case 'review':
      return against.reviewId;
    case 'appeal':
      return against.appealId;
  }
}

/** True when both name the same decision. */
export const isSameDecision = (a: AppealedDecision, b: AppealedDecision): boolean =>
  a.kind === b.kind && decisionId(a) === decisionId(b);

/** True once an appeal against this decision was lodged that was not withdrawn or turned away. */
export const isAppealed = (state: CaseState, against: AppealedDecision): boolean =>
  state.appeal.appeals.some(
    (appeal) =>
      isSameDecision(appeal.against, against) && !appeal.withdrawn && !isTurnedAway(appeal),
  );

function determined(state: CaseState): readonly BindingDecision[] {
  const standing = unreplaced(state.determination);
  return state.determination.made.filter(isImposing).map((made) => ({
    against: { kind: 'determination', determinationId: made.determinationId },
    decidedOn: made.decidedOn,
    deciders: [made.decidedBy],
    stands:
      standing.includes(made) &&
      !isUpheld(state, { kind: 'determination', determinationId: made.determinationId }),
  }));
}

const isUpheld = (state: CaseState, against: AppealedDecision): boolean =>
  state.appeal.appeals.some(
    (appeal) => appeal.decided?.outcome === 'upheld' && isSameDecision(appeal.against, against),
  );

const bindsAnew = (changes: ConditionChanges | undefined): boolean =>
  changes !== undefined && changes.varied.length + changes.added.length > 0;
