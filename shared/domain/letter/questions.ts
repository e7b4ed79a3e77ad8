import { standingDetermination } from '../determination/standing.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { LetterKind } from './model.ts';

/** @file What a letter asks of whoever composes it. Everything else in it comes from the case and the policy. */

/** The words a letter is composed with, by name; `today` is its date. */
export type LetterOptions = Readonly<Record<string, string>> & { readonly today: string };

/** One thing to fill in before a letter can be issued. */
export type LetterQuestion = {
  readonly name:
    | 'signatoryName'
    | 'signatoryRank'
    | 'signatoryOffice'
    | 'contact'
    | 'appealAddress'
    | 'furtherWords';
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  /** What stands there when nothing is typed. */
  readonly suggestion: string;
};

/** What a letter of this kind asks. */
export function letterQuestions(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
): readonly LetterQuestion[] {
  const decider = kind === 'acknowledgement' ? undefined : standingDetermination(state)?.decidedBy;
  const authority = policyValue(policy, 'decision.authority')?.title ?? '';
  const hasAppeal =
    kind === 'notice-of-conditions' && policyValue(policy, 'appeal.right')?.given === true;
  return [
    needed('signatoryName', 'Signed by', 'The name under the letter.', decider?.name),
    needed(
      'signatoryRank',
      'Rank or grade',
      'As it stands under the letter.',
      decider?.rankOrGrade,
    ),
    needed('signatoryOffice', 'Office', 'As it stands under the letter.', decider ? authority : ''),
    needed(
      'contact',
      'How the member can reach you',
      'A name, a telephone number or an address that is safe to use.',
    ),
    ...(hasAppeal
      ? [
          needed(
            'appealAddress',
            'Where an appeal is sent',
            'A postal or email address, in words the member can follow.',
          ),
        ]
      : []),
    {
      name: 'furtherWords',
      label: 'Further words',
      hint: 'Anything kind or useful to add. Never who reported, and nothing the member may not know.',
      isRequired: false,
      suggestion: '',
    },
  ];
}

/** The answer to a question, trimmed; the suggestion where nothing is typed. */
export const answerTo = (question: LetterQuestion, options: LetterOptions): string =>
  (options[question.name] ?? '').trim() || question.suggestion;

const needed = (
  name: LetterQuestion['name'],
  label: string,
  hint: string,
  suggestion = '',
): LetterQuestion => ({ name, label, hint, isRequired: true, suggestion });
