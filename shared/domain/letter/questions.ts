import { standingDetermination } from '../determination/standing.ts';
import { officeNames } from '../office.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { asks, type AskName } from './asks.ts';
import { matterAbout } from './matter.ts';
import { mattersOf } from './matters.ts';
import type { LetterAbout, LetterKind } from './model.ts';
import { givesAppeal } from './notice.ts';
import type { LetterOptions } from './options.ts';

/** @file What a letter asks of whoever composes it. Everything else in it comes from the case and the policy. */

/** One thing to fill in before a letter can be issued. */
export type LetterQuestion = {
  readonly name:
    | 'signatoryName'
    | 'signatoryRank'
    | 'signatoryOffice'
    | 'contact'
    | 'appealAddress'
    | 'furtherWords'
    | AskName;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  /** True for several lines. */
  readonly isLong: boolean;
  /** What stands there when nothing is typed. */
  readonly suggestion: string;
};

/** What a letter of this kind asks. */
export function letterQuestions(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
  about?: LetterAbout,
): readonly LetterQuestion[] {
  const matter = matterAbout(mattersOf(kind, state, policy), about);
  const decider = matter?.decision?.by ?? deciderOf(kind, state);
  const authority = matter?.decision
    ? officeNames[matter.decision.by.office]
    : (policyValue(policy, 'decision.authority')?.title ?? '');
  const hasAppeal = kind === 'notice-of-conditions' && givesAppeal(policy, matter?.about);
  return [
    ...asks(kind).map(({ name, label, hint, isRequired, isLong, token }) => ({
      ...{ name, label, hint, isRequired, isLong },
      suggestion: matter?.tokens?.[token] ?? '',
    })),
    needed('signatoryName', 'Signed by', 'The name under the letter.', decider?.name),
    needed(
      'signatoryRank',
      'Rank or grade',
      'As it stands under the letter.',
      decider?.rankOrGrade,
    ),
    needed('signatoryOffice', 'Office', 'As it stands under the letter.', decider ? authority : ''),
    long(
      'contact',
      'How the member can reach you',
      'A name, a telephone number or an address that is safe to use.',
    ),
    ...(hasAppeal
      ? [
          long(
            'appealAddress',
            'Where an appeal is sent',
            'A postal or email address, in words the member can follow.',
          ),
        ]
      : []),
    {
      name: 'furtherWords',
      label: 'Further words',
      hint: 'Anything kind or useful to add. Never who reported, and nothing the reader may not know.',
      isRequired: false,
      isLong: true,
      suggestion: '',
    },
  ];
}

/** The answer to a question, trimmed; the suggestion where nothing is typed. */
export const answerTo = (question: LetterQuestion, options: LetterOptions): string =>
  (options[question.name] ?? '').trim() || question.suggestion;

// What tells of a determination is signed by whoever made it; other letters by whoever writes them.
const deciderOf = (kind: LetterKind, state: CaseState) =>
  kind === 'outcome' || kind === 'notice-of-conditions'
    ? standingDetermination(state)?.decidedBy
    : undefined;

const needed = (
  name: LetterQuestion['name'],
  label: string,
  hint: string,
  suggestion = '',
): LetterQuestion => ({ name, label, hint, isRequired: true, isLong: false, suggestion });

const long = (name: LetterQuestion['name'], label: string, hint: string): LetterQuestion => ({
  ...needed(name, label, hint),
  isLong: true,
});
