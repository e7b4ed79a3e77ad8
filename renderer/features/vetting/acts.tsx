import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { identifiedSubject, isRiskIdentified } from '../../../shared/domain/case-facts.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import { isStopped } from '../../../shared/domain/protected-disclosure/facts.ts';
import { openWithdrawal } from '../../../shared/domain/vetting/from-vetting-rules.ts';
import { vettingTrigger } from '../../../shared/domain/vetting/levels.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { toWeigh } from './to-weigh.ts';

/** @file What passes between the unit and the vetting department. It outlives the case: a review owed is owed after closing too. */

const isReported = ({ state }: CaseView): boolean =>
  state.report.recorded.length > 0 && !isStopped(state);
const hasRisk = (view: CaseView): boolean => isReported(view) && isRiskIdentified(view.state);
const mayChoose = (view: CaseView): boolean =>
  hasRisk(view) && vettingTrigger(view.state, view.policy)?.trigger.duty === 'may';

export const vettingActs: readonly Act[] = [
  {
    type: 'vetting-level.obtained/1',
    title: 'Record the vetting level',
    group: 'Liaison',
    form: lazyForm(() => import('./level-form.tsx'), 'LevelForm'),
    offered: isReported,
  },
  {
    type: 'vetting.notified/2',
    title: 'Tell vetting of the risk',
    group: 'Liaison',
    form: lazyForm(() => import('./notify-form.tsx'), 'NotifyForm'),
    offered: (view) =>
      identifiedSubject(view.state) !== undefined &&
      (hasRisk(view) ||
        (isReported(view) && policyValue(view.policy, 'vetting.sharingBeforeRisk') === true)),
  },
  {
    type: 'vetting.accepted/1',
    title: 'Record that vetting will review',
    group: 'Liaison',
    form: lazyForm(() => import('./accept-form.tsx'), 'AcceptForm'),
    offered: mayChoose,
  },
  {
    type: 'vetting.declined/1',
    title: 'Record that vetting will not review',
    group: 'Liaison',
    form: lazyForm(() => import('./decline-form.tsx'), 'DeclineForm'),
    offered: mayChoose,
  },
  {
    type: 'vetting.review-recorded/1',
    title: 'Record the vetting review',
    group: 'Liaison',
    form: lazyForm(() => import('./review-form.tsx'), 'ReviewForm'),
    offered: hasRisk,
  },
  {
    type: 'vetting.information-received/1',
    title: 'Record what vetting told',
    group: 'Liaison',
    form: lazyForm(() => import('./information-form.tsx'), 'InformationForm'),
    offered: isReported,
  },
  {
    type: 'vetting.information-assessed/1',
    title: 'Weigh what vetting told',
    group: 'Liaison',
    form: lazyForm(() => import('./weigh-form.tsx'), 'WeighForm'),
    offered: (view) => isReported(view) && toWeigh(view.state).length > 0,
  },
  {
    type: 'vetting.withdrawal-begun/1',
    title: 'Record an assessment for withdrawal',
    group: 'Liaison',
    form: lazyForm(() => import('./withdrawal-begun-form.tsx'), 'WithdrawalBegunForm'),
    offered: (view) =>
      isReported(view) && isOfficer(view) && openWithdrawal(view.state) === undefined,
  },
  {
    type: 'vetting.withdrawal-ended/1',
    title: 'Record how the assessment ended',
    group: 'Liaison',
    form: lazyForm(() => import('./withdrawal-ended-form.tsx'), 'WithdrawalEndedForm'),
    offered: (view) => isReported(view) && openWithdrawal(view.state) !== undefined,
  },
];

function isOfficer({ state }: CaseView): boolean {
  const type = identifiedSubject(state)?.personType;
  return type === 'police-officer' || type === 'special-constable';
}
