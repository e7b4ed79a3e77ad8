import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { triageOutcome } from '../../../shared/domain/case-facts.ts';
import { standingDetermination } from '../../../shared/domain/determination/standing.ts';
import { openInvitations } from '../../../shared/domain/representation/opportunity.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Representations: asked for, made, not made, answered. */

const mayBeHeard = ({ state }: CaseView): boolean =>
  isUnderWay(state) && triageOutcome(state) === 'notifiable' && !standingDetermination(state);

export const representationActs: readonly Act[] = [
  {
    type: 'representation.invited/1',
    title: 'Invite representations',
    group: 'Decision',
    form: lazyForm(() => import('./invite-form.tsx'), 'InviteForm'),
    offered: mayBeHeard,
  },
  {
    type: 'representation.made/1',
    title: 'Record representations',
    group: 'Decision',
    form: lazyForm(() => import('./received-form.tsx'), 'ReceivedForm'),
    offered: mayBeHeard,
  },
  {
    type: 'representation.not-made/1',
    title: 'Record that no representations were made',
    group: 'Decision',
    form: lazyForm(() => import('./not-made-form.tsx'), 'NotMadeForm'),
    offered: (view) => mayBeHeard(view) && openInvitations(view.state.representation).length > 0,
  },
  {
    type: 'representation.answered/1',
    title: 'Record the answer to representations',
    group: 'Decision',
    form: lazyForm(() => import('./answer-form.tsx'), 'AnswerForm'),
    offered: ({ state }) => isUnderWay(state) && state.representation.made.length > 0,
  },
];
