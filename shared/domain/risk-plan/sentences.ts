import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { riskPlanEvents } from './events.ts';

/** Why a plan ends, in words. */
export const planEndWords = {
  'exit-criteria-met': 'Its exit criteria are met',
  'left-force': 'The member left the force',
  replaced: 'Another plan takes its place',
  'opened-in-error': 'It was begun in error',
} as const;

/** What became of an action, in words. */
export const actionWords = {
  done: 'Done',
  'under-way': 'Under way',
  'no-longer-needed': 'No longer needed',
} as const;

/** What a review of a plan comes to, in words. */
export const planReviewWords = {
  continue: 'It goes on as it is',
  change: 'It is said anew',
  end: 'It may end',
} as const;

/** How plans read on the timeline. */
export const riskPlanSentences: Sentences<typeof riskPlanEvents> = {
  'risk-plan.drafted/1': ({ version, objectives }) => ({
    head: `Risk management plan drafted, version ${String(version)}`,
    rest: objectives,
  }),
  'risk-plan.authorised/1': ({ version, authorisedBy }) => ({
    head: 'Risk management plan authorised',
    rest: `version ${String(version)}, by ${authorisedBy.rankOrGrade} ${authorisedBy.name}`,
  }),
  'risk-plan.action-recorded/1': ({ by, result, note }) => ({
    head: `Action of the plan: ${actionWords[result].toLowerCase()}`,
    rest: note === '' ? `by ${by}` : `by ${by}: ${note}`,
  }),
  'risk-plan.reviewed/1': ({ reviewedBy, result }) => ({
    head: 'Risk management plan reviewed',
    rest: `by ${reviewedBy}: ${planReviewWords[result].toLowerCase()}`,
  }),
  'risk-plan.ended/1': ({ because, disposeOn }) => ({
    head: 'Risk management plan ended',
    rest: `${planEndWords[because].toLowerCase()}; to be disposed of on ${formatPlain(disposeOn)}`,
  }),
};
