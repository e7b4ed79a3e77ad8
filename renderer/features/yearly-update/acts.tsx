import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { updateOwed } from '../../../shared/domain/yearly-update/due.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file The yearly update, where the policy asks for one: asked for, received, put to a supervisor. In a closed case too. */

const group = 'Appeal and review';
const isOwed = (view: CaseView): boolean => updateOwed(view.state, view) !== undefined;

export const yearlyUpdateActs: readonly Act[] = [
  {
    type: 'yearly-update.answered/1',
    title: 'Record the yearly update',
    group,
    form: lazyForm(() => import('./answer-form.tsx'), 'AnswerForm'),
    offered: (view) => isOwed(view) && policyValue(view.policy, 'clock.yearlyUpdate') !== undefined,
  },
  {
    type: 'yearly-update.asked/1',
    title: 'Ask for the yearly update',
    group,
    form: lazyForm(() => import('./ask-form.tsx'), 'AskForm'),
    offered: isOwed,
  },
  {
    type: 'yearly-update.escalated/1',
    title: 'Put the silence to a supervisor',
    group,
    form: lazyForm(() => import('./escalate-form.tsx'), 'EscalateForm'),
    offered: (view) => {
      const owed = updateOwed(view.state, view);
      return owed !== undefined && owed.dueOn < view.today && !owed.escalation;
    },
  },
  {
    type: 'yearly-update.silence-decided/1',
    title: 'Decide what follows the silence',
    group,
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: ({ state }) => state.yearlyUpdate.escalated.some((one) => !one.decided),
  },
];
