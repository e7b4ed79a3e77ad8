import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { openContacts } from '../../../shared/domain/clarification/open.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Clarification: asked, answered, no longer awaited. */

const isAwaited = ({ state }: CaseView): boolean =>
  isUnderWay(state) && openContacts(state.clarification).length > 0;

export const clarificationActs: readonly Act[] = [
  {
    type: 'clarification.asked/1',
    title: 'Record a clarification',
    group: 'Enquiry',
    form: lazyForm(() => import('./ask-form.tsx'), 'AskForm'),
    offered: ({ state }) => isUnderWay(state) && reportOf(state.report) !== undefined,
  },
  {
    type: 'clarification.answered/1',
    title: 'Record an answer',
    group: 'Enquiry',
    form: lazyForm(() => import('./answer-form.tsx'), 'AnswerForm'),
    offered: isAwaited,
  },
  {
    type: 'clarification.ended/1',
    title: 'Stop waiting for an answer',
    group: 'Enquiry',
    form: lazyForm(() => import('./end-form.tsx'), 'EndForm'),
    offered: isAwaited,
  },
];
