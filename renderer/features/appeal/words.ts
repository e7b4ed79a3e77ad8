import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { bindingDecisions } from '../../../shared/domain/appeal/against.ts';
import type { AppealedDecision, Appeal } from '../../../shared/domain/appeal/slice.ts';
import { adjourned, isPending, isTurnedAway } from '../../../shared/domain/appeal/standing.ts';
import { appealOutcomeNames } from '../../../shared/domain/appeal/sentences.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';

/** @file The words of appeals on the screen. */

export const formWords = { written: 'In writing', oral: 'By word of mouth' } as const;

export const capacityWords = {
  'head-of-department': 'The member’s head of department',
  'head-of-department-representative': 'Representative of the head of department',
  'psd-representative': 'PSD representative',
  member: 'The member',
  'police-friend': 'Police friend',
  'note-taker': 'Note taker',
  other: 'In another capacity',
} as const;

export const absenceWords = {
  away: 'They were away',
  excluded:
    'They may not hear this appeal: it is against their decision, or they worked on the case',
} as const;

/** What is appealed against, as a person would call it here. */
export function decisionWords({ state }: CaseView, against: AppealedDecision): string {
  switch (against.kind) {
    case 'determination': {
      const made = state.determination.made.find(
        ({ determinationId }) => determinationId === against.determinationId,
      );
      return made ? `The determination of ${formatPlain(made.decidedOn)}` : 'The determination';
    }
    case 'review': {
      const decided = state.review.reviews.find(
        ({ reviewId }) => reviewId === against.reviewId,
      )?.decided;
      return decided
        ? `What the review varied or added on ${formatPlain(decided.decidedOn)}`
        : 'What a review varied or added';
    }
    case 'appeal': {
      const decided = state.appeal.appeals.find(
        ({ appealId }) => appealId === against.appealId,
      )?.decided;
      return decided
        ? `What was varied on appeal on ${formatPlain(decided.decidedOn)}`
        : 'What was varied on appeal';
    }
  }
}

/** An appeal as it is called in a list. */
export const appealWords = (view: CaseView, appeal: Appeal): string =>
  `${decisionWords(view, appeal.against)}; appeal received ${formatPlain(appeal.receivedOn)}`;

/** Where an appeal stands, in a word. */
export function standingWords(appeal: Appeal): string {
  if (appeal.withdrawn) return 'Withdrawn';
  if (appeal.decided) return appealOutcomeNames[appeal.decided.outcome];
  if (isTurnedAway(appeal)) return 'Late, not heard';
  if (appeal.meeting) return 'Heard, to be decided';
  return adjourned(appeal) ? 'Adjourned, goes on' : 'To be heard';
}

/** The appeals that a step can still be taken in. */
export const openAppeals = ({ state }: CaseView): readonly Appeal[] =>
  state.appeal.appeals.filter(isPending);

/** What binds and can be appealed against now. */
export const decisionsOf = ({ state }: CaseView): readonly AppealedDecision[] =>
  bindingDecisions(state)
    .filter(({ stands }) => stands)
    .map(({ against }) => against);
