import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isWithGuest } from '../../../shared/domain/guest-pack/slice.ts';
import { unfinished } from '../../../shared/domain/interview/live/record.ts';
import { plannedSessions } from '../../../shared/domain/interview/planning/plan.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Interviews: from PSD's direction to Interview mode, the short record, and corrections beside it. */

const isReported = (view: CaseView): boolean =>
  isUnderWay(view.state) && view.state.report.recorded.length > 0;
/** Not with a guest, who holds it themselves. */
const isOurs =
  ({ state }: CaseView) =>
  ({ interviewId }: { readonly interviewId: string }): boolean =>
    !isWithGuest(state.guestPack, interviewId);
const isPlanned = (view: CaseView): boolean =>
  isReported(view) && plannedSessions(view.state).length > 0;

export const interviewActs: readonly Act[] = [
  {
    type: 'interview.directed/1',
    title: 'Direct an interview',
    group: 'Interview',
    form: lazyForm(() => import('./planning/direct-form.tsx'), 'DirectForm'),
    offered: isReported,
  },
  {
    type: 'interview.planned/1',
    title: 'Plan an interview',
    group: 'Interview',
    form: lazyForm(() => import('./planning/plan-form.tsx'), 'PlanForm'),
    offered: (view) => isReported(view) && view.state.interview.directions.length > 0,
  },
  {
    type: 'interview.invited/1',
    title: 'Invite to the interview',
    group: 'Interview',
    form: lazyForm(() => import('./planning/invite-form.tsx'), 'InviteForm'),
    offered: isPlanned,
  },
  {
    type: 'interview.postponed/1',
    title: 'Postpone the interview',
    group: 'Interview',
    form: lazyForm(() => import('./planning/postpone-form.tsx'), 'PostponeForm'),
    offered: isPlanned,
  },
  {
    type: 'interview.postponement-declined/1',
    title: 'Decline to postpone',
    group: 'Interview',
    form: lazyForm(() => import('./planning/decline-form.tsx'), 'DeclineForm'),
    offered: isPlanned,
  },
  {
    type: 'interview.began/1',
    title: 'Begin the interview',
    group: 'Interview',
    form: lazyForm(() => import('./open-mode.tsx'), 'OpenMode'),
    offered: (view) => isPlanned(view) && plannedSessions(view.state).some(isOurs(view)),
  },
  {
    type: 'interview.noted/1',
    title: 'Go on with the interview',
    group: 'Interview',
    form: lazyForm(() => import('./open-mode.tsx'), 'OpenMode'),
    offered: ({ state }) => isUnderWay(state) && unfinished(state.interview.sessions).length > 0,
  },
  {
    type: 'interview.recorded/1',
    title: 'Record an interview',
    group: 'Interview',
    form: lazyForm(() => import('./record-form.tsx'), 'RecordForm'),
    offered: ({ state }) => isUnderWay(state) && state.report.recorded.length > 0,
  },
  {
    type: 'interview.corrected/1',
    title: 'Correct an interview record',
    group: 'Interview',
    form: lazyForm(() => import('./correct-form.tsx'), 'CorrectForm'),
    offered: ({ state }) => isUnderWay(state) && state.interview.held.length > 0,
  },
];
