import { compareDates } from '../../kit/civil-date.ts';
import { fromPolicy, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { nextSupervisorReview, supervisionShownFrom, unansweredReviews } from './next-due.ts';

/** Reviews that are due, and reviews that wait for an answer. */
export function supervisionDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const next = nextSupervisorReview(state, context.policy);
  const shownFrom = supervisionShownFrom(state, context.policy);
  return [
    ...unansweredReviews(state).map(
      (review): Duty => ({
        key: `supervision/${review.reviewId}`,
        says: 'Answer the supervisor’s review',
        detail: review.view === 'differs' ? 'the supervisor sees it otherwise' : 'with directions',
        waitingFor: 'unit',
        settledBy: 'supervision.answered/1',
        source: answered,
      }),
    ),
    ...(shownFrom !== undefined && compareDates(shownFrom, context.today) <= 0
      ? [
          {
            key: 'supervision/due',
            says: 'Supervisor’s review',
            detail: 'by somebody who does not have the case',
            dueOn: next,
            waitingFor: 'supervisor',
            settledBy: 'supervision.reviewed/1',
            source: fromPolicy('clock.supervisorReview')(context),
          } satisfies Duty,
        ]
      : []),
  ];
}

const answered = house('What a supervisor directs, or sees otherwise, is answered on the record.');
