import type { CaseView } from '../../../shared/contract/vault.ts';
import { isWithGuest, packsOut } from '../../../shared/domain/guest-pack/slice.ts';
import { plannedSessions, planOf } from '../../../shared/domain/interview/planning/plan.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Guest packs: given out, brought back, withdrawn. */

/** The planned interviews that a local manager holds and has not been given. */
export const toGiveOut = ({ state }: CaseView) =>
  plannedSessions(state).flatMap((session) => {
    const plan = planOf(session);
    return plan?.interviewer.isLocalManager === true &&
      !isWithGuest(state.guestPack, session.interviewId)
      ? [plan]
      : [];
  });

export const guestPackActs: readonly Act[] = [
  {
    type: 'guest-pack.made/1',
    title: 'Make a guest pack',
    group: 'Interview',
    form: lazyForm(() => import('./make-form.tsx'), 'MakeForm'),
    offered: (view) => isUnderWay(view.state) && toGiveOut(view).length > 0,
  },
  {
    type: 'guest-pack.returned/1',
    title: 'Bring in a guest’s return',
    group: 'Interview',
    form: lazyForm(() => import('./return-form.tsx'), 'ReturnForm'),
    offered: ({ state }) => state.guestPack.packs.some(({ returned }) => !returned),
  },
  {
    type: 'guest-pack.withdrawn/1',
    title: 'Withdraw a guest pack',
    group: 'Interview',
    form: lazyForm(() => import('./withdraw-form.tsx'), 'WithdrawForm'),
    offered: ({ state }) => packsOut(state.guestPack).length > 0,
  },
];
