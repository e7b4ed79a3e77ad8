import type { ComponentType } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { isAppealOpen } from '../../../shared/domain/interest/standing.ts';
import {
  AppealForm,
  AppealOutcomeForm,
  DecideForm,
  ExamineForm,
  type ActFormProps,
} from './act-forms.tsx';
import { CorrectForm } from './interest-form.tsx';
import {
  CheckForm,
  FollowUpForm,
  RenewForm,
  RescindForm,
  StrikeOutForm,
  WithdrawForm,
} from './later-forms.tsx';

/** What can be recorded of an entry. */
export type InterestAct = { readonly title: string; readonly Form: ComponentType<ActFormProps> };

const examine: InterestAct = { title: 'Record a view', Form: ExamineForm };
const decide: InterestAct = { title: 'Record the decision', Form: DecideForm };
const appeal: InterestAct = { title: 'Record an appeal', Form: AppealForm };
const outcome: InterestAct = { title: 'Record the outcome', Form: AppealOutcomeForm };
const renew: InterestAct = { title: 'Record the renewal', Form: RenewForm };
const followUp: InterestAct = { title: 'Follow up', Form: FollowUpForm };
const check: InterestAct = { title: 'Record a check', Form: CheckForm };
const withdraw: InterestAct = { title: 'Withdrawn by the member', Form: WithdrawForm };
const rescind: InterestAct = { title: 'Rescind', Form: RescindForm };
const strikeOut: InterestAct = { title: 'Strike out', Form: StrikeOutForm };
const correct: InterestAct = {
  title: 'Correct',
  Form: ({ view, onDone }) => <CorrectForm interest={view.interest} onDone={onDone} />,
};

/** The acts that an entry takes as it stands, what it waits for first. */
export function actsFor({
  interest,
  row,
  regime,
  renewalDue,
}: VaultAnswers['interestView']): readonly InterestAct[] {
  const { standing } = row;
  if (standing === 'struck-out') return [];
  const waits = row.waits.map(({ wait }) => wait);
  const canAppeal =
    interest.decisions.length > 0 &&
    interest.appeals.length === 0 &&
    Boolean(regime.appealTo.value) &&
    (standing === 'refused' || (standing === 'active' && row.conditions > 0));
  const acts = [
    ...(isAppealOpen(interest) ? [outcome] : []),
    ...(standing === 'applied' ? (waits.includes('decision') ? [decide, examine] : [examine]) : []),
    ...(renewalDue && (waits.includes('renewal') || waits.includes('lapse-list')) ? [renew] : []),
    ...(standing === 'lapsed' && renewalDue ? [renew] : []),
    ...(['refused', 'rescinded', 'lapsed', 'withdrawn'].includes(standing) ? [followUp] : []),
    check,
    ...(canAppeal ? [appeal] : []),
    ...(['applied', 'active', 'lapsed'].includes(standing) ? [withdraw] : []),
    ...(['active', 'lapsed'].includes(standing) ? [rescind] : []),
    correct,
    strikeOut,
  ];
  const isCheckDue = waits.some((wait) => wait === 'follow-up' || wait === 'sample-check');
  return isCheckDue ? [check, ...acts.filter((each) => each !== check)] : acts;
}
