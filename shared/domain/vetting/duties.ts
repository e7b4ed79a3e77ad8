import { compareDates } from '../../kit/civil-date.ts';
import { isRiskIdentified } from '../case-facts.ts';
import { citing, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { openWithdrawal } from './from-vetting-rules.ts';
import { vettingTrigger } from './levels.ts';

/** What is owed between unit and vetting department. No due date: no policy gives one. */
export function vettingDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (isStopped(state)) return [];
  return [
    ...reviewDuties(state, context),
    ...informationDuties(state, context),
    ...withdrawalDuties(state),
    ...levelDuties(state),
  ];
}

/** Once a risk is identified. A later finding of no risk does not settle it (W30): only vetting's own review does. */
function reviewDuties(state: CaseState, { policy }: DutyContext): readonly Duty[] {
  const found = isRiskIdentified(state) ? vettingTrigger(state, policy) : undefined;
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
      if (!isTold) return [notify(source)];
      return [
        state.vetting.accepted.length > 0
          ? review('Vetting review awaited', 'vetting chose to review', source)
          : mayReview(source),
      ];
  }
}

const notify = (source: Duty['source']): Duty => ({
  key: 'vetting/notify',
  says: 'Tell the vetting department of the risk',
  waitingFor: 'unit',
  settledBy: 'vetting.notified/2',
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

const mayReview = (source: Duty['source']): Duty => ({
  ...review(
    'Vetting may review',
    'it is the vetting department’s choice: record yes or no',
    source,
  ),
  settledBy: 'vetting.accepted/1',
});

function informationDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  const { information, assessed } = state.vetting;
  if (!isUnderWay(state)) return [];
  return information
    .filter((told) => !assessed.some((done) => done.informationId === told.informationId))
    .map(({ bearing }) => ({
      key: 'vetting/weigh-information',
      says: 'Weigh what vetting told the unit',
      ...(bearing === 'association' ? { detail: 'it may be an association to report' } : {}),
      waitingFor: 'unit' as const,
      settledBy: 'vetting.information-assessed/1',
      source: citing(
        { leicestershire: 'PD12' },
        'What vetting tells the unit may be an association that nobody reported.',
      )(context),
    }));
}

/** Begun and not ended; or said in a review to begin, and nothing more recorded of it. */
function withdrawalDuties(state: CaseState): readonly Duty[] {
  const source = house(
    'A withdrawal assessment under the Police (Vetting) Regulations 2025 is the vetting authority’s. The unit keeps what it is told of it, because the clearance held changes with it.',
  );
  if (openWithdrawal(state))
    return [
      {
        key: 'vetting/withdrawal',
        says: 'Outcome of the assessment for withdrawal awaited',
        detail: 'it is the vetting authority’s own procedure',
        waitingFor: 'vetting',
        settledBy: 'vetting.withdrawal-ended/1',
        source,
      },
    ];
  const isSaid = state.vetting.reviews.some(
    ({ outcome }) => outcome === 'withdrawal-assessment-started',
  );
  return isSaid && state.vetting.withdrawals.length === 0
    ? [
        {
          key: 'vetting/withdrawal-to-record',
          says: 'Record the assessment for withdrawal',
          detail: 'vetting’s review says that one begins',
          waitingFor: 'unit',
          settledBy: 'vetting.withdrawal-begun/1',
          source,
        },
      ]
    : [];
}

/** Once vetting took away or lowered a clearance, what is held now is asked again. */
function levelDuties({ vetting }: CaseState): readonly Duty[] {
  const changedOn = [
    ...vetting.reviews.flatMap(({ outcome, reviewedOn }) =>
      outcome === 'level-reduced' || outcome === 'withdrawn' ? [reviewedOn] : [],
    ),
    ...vetting.withdrawalsEnded.flatMap(({ outcome, endedOn }) =>
      outcome === 'clearance-withdrawn' ? [endedOn] : [],
    ),
  ]
    .sort(compareDates)
    .at(-1);
  const isKnown = vetting.levels.some(
    ({ obtainedOn }) => changedOn !== undefined && compareDates(obtainedOn, changedOn) >= 0,
  );
  return changedOn === undefined || isKnown
    ? []
    : [
        {
          key: 'vetting/level-changed',
          says: 'Record the vetting level held now',
          detail: 'vetting changed it',
          waitingFor: 'unit',
          settledBy: 'vetting-level.obtained/1',
          source: house('What rests on a level rests on the one held now.'),
        },
      ];
}
