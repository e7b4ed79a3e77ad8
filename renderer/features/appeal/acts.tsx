import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isAppealed } from '../../../shared/domain/appeal/against.ts';
import { awaitsLateDecision } from '../../../shared/domain/appeal/clocks.ts';
import { isUntold } from '../../../shared/domain/appeal/standing.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { decisionsOf, openAppeals } from './words.ts';

/** @file Appeals: lodged, late, heard, decided, told, withdrawn. Offered only where the policy, or the unit where it is silent, gives one. */

const mayBeLodged = (view: CaseView): boolean =>
  isUnderWay(view.state) &&
  policyValue(view.policy, 'appeal.right')?.given === true &&
  decisionsOf(view).some((against) => !isAppealed(view.state, against));

const isLate = (view: CaseView): boolean =>
  openAppeals(view).some((appeal) => awaitsLateDecision(view.state, view.policy, appeal));
const isOpen = (view: CaseView, heard: boolean): boolean =>
  isUnderWay(view.state) &&
  openAppeals(view).some(
    (appeal) =>
      (appeal.meeting !== undefined) === heard &&
      !awaitsLateDecision(view.state, view.policy, appeal),
  );

const group = 'Appeal and review';

export const appealActs: readonly Act[] = [
  {
    type: 'appeal.lodged/1',
    title: 'Record an appeal',
    group,
    form: lazyForm(() => import('./lodge-form.tsx'), 'LodgeForm'),
    offered: mayBeLodged,
  },
  {
    type: 'appeal.late-decided/1',
    title: 'Record whether a late appeal is heard',
    group,
    form: lazyForm(() => import('./late-form.tsx'), 'LateForm'),
    offered: (view) => isUnderWay(view.state) && isLate(view),
  },
  {
    type: 'appeal.meeting-planned/1',
    title: 'Arrange the appeal meeting',
    group,
    form: lazyForm(() => import('./plan-form.tsx'), 'PlanForm'),
    offered: (view) => isOpen(view, false),
  },
  {
    type: 'appeal.meeting-held/1',
    title: 'Record the appeal meeting',
    group,
    form: lazyForm(() => import('./held-form.tsx'), 'HeldForm'),
    offered: (view) => isOpen(view, false),
  },
  {
    type: 'appeal.meeting-adjourned/1',
    title: 'Record that the meeting was adjourned',
    group,
    form: lazyForm(() => import('./adjourn-form.tsx'), 'AdjournForm'),
    offered: (view) => isOpen(view, false),
  },
  {
    type: 'appeal.decided/1',
    title: 'Record the decision on the appeal',
    group,
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: (view) => isOpen(view, true),
  },
  {
    type: 'appeal.told/1',
    title: 'Record that the member was told',
    group,
    form: lazyForm(() => import('./told-form.tsx'), 'ToldForm'),
    offered: ({ state }) => isUnderWay(state) && state.appeal.appeals.some(isUntold),
  },
  {
    type: 'appeal.minutes-corrected/1',
    title: 'Correct the minutes',
    group,
    form: lazyForm(() => import('./correct-minutes-form.tsx'), 'CorrectMinutesForm'),
    offered: ({ state }) =>
      isUnderWay(state) && state.appeal.appeals.some(({ meeting }) => meeting),
  },
  {
    type: 'appeal.withdrawn/1',
    title: 'Record that the appeal is withdrawn',
    group,
    form: lazyForm(() => import('./withdraw-appeal-form.tsx'), 'WithdrawAppealForm'),
    offered: (view) => isUnderWay(view.state) && openAppeals(view).length > 0,
  },
];
