import { triageOutcome } from '../../../shared/domain/case-facts.ts';
import { standingDetermination } from '../../../shared/domain/determination/standing.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { openSteps } from './open-steps.ts';

/** @file Steps put to the member, their answers, and what is taken back. */

const hasOpen = ({ state }: CaseView): boolean => isUnderWay(state) && openSteps(state).length > 0;

export const mitigationActs: readonly Act[] = [
  {
    type: 'mitigation.proposed/1',
    title: 'Propose mitigation',
    group: 'Decision',
    form: lazyForm(() => import('./propose-form.tsx'), 'ProposeForm'),
    offered: ({ state }) =>
      isUnderWay(state) && triageOutcome(state) === 'notifiable' && !standingDetermination(state),
  },
  {
    type: 'mitigation.answered/1',
    title: 'Record the member’s answer',
    group: 'Decision',
    form: lazyForm(() => import('./answer-form.tsx'), 'AnswerForm'),
    offered: hasOpen,
  },
  {
    type: 'mitigation.withdrawn/1',
    title: 'Withdraw a proposal',
    group: 'Decision',
    form: lazyForm(() => import('./withdraw-step-form.tsx'), 'WithdrawStepForm'),
    offered: hasOpen,
  },
];
