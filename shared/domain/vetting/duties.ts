import { isRiskIdentified } from '../case-facts.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { vettingTrigger } from './levels.ts';

/** What is owed between unit and vetting department once a risk is identified. No due date: no policy gives one.
 *  A later finding of no risk does not settle it (W30): only vetting's own review does. */
export function vettingDuties(state: CaseState, { policy }: DutyContext): readonly Duty[] {
  if (!isRiskIdentified(state) || isStopped(state)) return [];
  const found = vettingTrigger(state, policy);
  if (!found) return [];
  const { trigger, source } = found;
  const isReviewed = state.vetting.reviews.length > 0;
  const isTold = state.vetting.notified.length > 0;
  if (isReviewed || (!isUnderWay(state) && trigger.duty !== 'must')) return [];

  switch (trigger.duty) {
    case 'obtain-level':
      return [
        {
          key: 'vetting/obtain-level',
          says: 'Obtain the vetting level',
          detail: 'whether a review is owed depends on it',
          waitingFor: 'unit',
          settledBy: 'vetting-level.obtained/1',
          source,
        },
      ];
    case 'must':
      return [
        ...(isTold ? [] : [notify(source)]),
        review('Vetting review owed', trigger.label, source),
      ];
    case 'may':
      if (state.vetting.declined.length > 0) return [];
      return [
        isTold
          ? review('Vetting may review', 'it is the vetting department’s choice', source)
          : notify(source),
      ];
  }
}

const notify = (source: Duty['source']): Duty => ({
  key: 'vetting/notify',
  says: 'Tell the vetting department of the risk',
  waitingFor: 'unit',
  settledBy: 'vetting.notified/1',
  source,
});

const review = (says: string, detail: string, source: Duty['source']): Duty => ({
  key: 'vetting/review',
  says,
  detail,
  waitingFor: 'vetting',
  settledBy: 'vetting.review-recorded/1',
  source,
});
