import type { CaseView } from '../../../shared/contract/vault.ts';
import { isRiskIdentified } from '../../../shared/domain/case-facts.ts';
import { isStopped } from '../../../shared/domain/protected-disclosure/facts.ts';
import { vettingTrigger } from '../../../shared/domain/vetting/levels.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file What passes between the unit and the vetting department. It outlives the case: a review owed is owed after closing too. */

const hasRisk = ({ state }: CaseView): boolean => isRiskIdentified(state) && !isStopped(state);

export const vettingActs: readonly Act[] = [
  {
    type: 'vetting-level.obtained/1',
    title: 'Record the vetting level',
    group: 'Liaison',
    form: lazyForm(() => import('./level-form.tsx'), 'LevelForm'),
    offered: ({ state }) => state.report.recorded.length > 0 && !isStopped(state),
  },
  {
    type: 'vetting.notified/1',
    title: 'Tell vetting of the risk',
    group: 'Liaison',
    form: lazyForm(() => import('./notify-form.tsx'), 'NotifyForm'),
    offered: hasRisk,
  },
  {
    type: 'vetting.review-recorded/1',
    title: 'Record the vetting review',
    group: 'Liaison',
    form: lazyForm(() => import('./review-form.tsx'), 'ReviewForm'),
    offered: hasRisk,
  },
  {
    type: 'vetting.declined/1',
    title: 'Record that vetting will not review',
    group: 'Liaison',
    form: lazyForm(() => import('./decline-form.tsx'), 'DeclineForm'),
    offered: (view) =>
      hasRisk(view) && vettingTrigger(view.state, view.policy)?.trigger.duty === 'may',
  },
];
