import { letterKind } from '../../../shared/domain/letter/model.ts';
import { standingLetters } from '../../../shared/domain/letter/current.ts';
import { hasOccasion } from '../../../shared/domain/letter/needs.ts';
import { isStopped } from '../../../shared/domain/protected-disclosure/facts.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Letters: issuing one, and taking one back. */

export const letterActs: readonly Act[] = [
  {
    type: 'letter.issued/1',
    title: 'Issue a letter',
    group: 'Letters',
    form: lazyForm(() => import('./issue-form.tsx'), 'IssueForm'),
    offered: ({ state, policy }) =>
      !isStopped(state) && letterKind.options.some((kind) => hasOccasion(state, kind, policy)),
  },
  {
    type: 'letter.printed/1',
    title: 'Record that a letter was printed',
    group: 'Letters',
    form: lazyForm(() => import('./printed-form.tsx'), 'PrintedForm'),
    offered: ({ state }) => state.letter.issued.length > 0,
  },
  {
    type: 'letter.withdrawn/1',
    title: 'Withdraw a letter',
    group: 'Letters',
    form: lazyForm(() => import('./withdraw-letter-form.tsx'), 'WithdrawLetterForm'),
    offered: ({ state }) =>
      letterKind.options.some((kind) => standingLetters(state, kind).length > 0),
  },
];
