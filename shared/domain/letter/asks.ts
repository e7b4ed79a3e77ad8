import type { TokenName } from '../letter-template/tokens.ts';
import type { LetterKind } from './model.ts';

/** @file What each kind of letter asks besides who signs it: words that no record of the case holds, or that are put anew for its reader. */

/** The names under which they are asked. */
export const askNames = [
  'questions',
  'replyBy',
  'interviewWhen',
  'interviewWhere',
  'interviewWith',
  'interviewTopics',
  'representationsAbout',
  'planAsks',
  'reviewAbout',
  'reviewChange',
  'breachWhat',
  'vettingRisk',
  'supportOffered',
  'closureSays',
] as const;
/** The name under which something is asked. */
export type AskName = (typeof askNames)[number];

/** Something a letter asks, and the token its answer fills. */
export type Ask = {
  readonly name: AskName;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly isLong: boolean;
  readonly token: TokenName;
};

const words = (name: AskName, token: TokenName, label: string, hint: string): Ask => ({
  ...{ name, token, label, hint },
  isRequired: true,
  isLong: true,
});
const line = (name: AskName, token: TokenName, label: string, hint: string): Ask => ({
  ...words(name, token, label, hint),
  isLong: false,
});
const replyBy: Ask = {
  ...line(
    'replyBy',
    'reply.by',
    'Answer asked by',
    'A day in words, such as 4 March 2027. May be left empty.',
  ),
  isRequired: false,
};

const byKind: Readonly<Partial<Record<LetterKind, readonly Ask[]>>> = {
  'clarification-request': [
    words(
      'questions',
      'clarification.questions',
      'What do you ask?',
      'Only what has to be known. A blank line begins a new paragraph.',
    ),
    replyBy,
  ],
  'interview-invitation': [
    line(
      'interviewWhen',
      'interview.when',
      'Day and time',
      'Such as Thursday 25 February 2027 at 10:00.',
    ),
    line(
      'interviewWhere',
      'interview.where',
      'Where',
      'A place where nobody sees who comes and goes.',
    ),
    line('interviewWith', 'interview.with', 'Who will carry it out', 'Rank or grade and name.'),
    words(
      'interviewTopics',
      'interview.topics',
      'What it is to be about',
      'In the words the member reads.',
    ),
  ],
  'representations-invitation': [
    words(
      'representationsAbout',
      'representations.about',
      'What may the member speak to?',
      'In the words the member reads.',
    ),
    replyBy,
  ],
  'plan-notice': [
    words(
      'planAsks',
      'plan.asks',
      'What does the plan ask of the member?',
      'Not how the unit monitors it.',
    ),
  ],
  'review-invitation': [
    words(
      'reviewAbout',
      'review.about',
      'What may the member speak to?',
      'In the words the member reads.',
    ),
    replyBy,
  ],
  'review-notice': [
    words(
      'reviewChange',
      'review.change',
      'What has changed, as told to the member?',
      'As much as the harm test allows, and never who said so.',
    ),
    replyBy,
  ],
  'breach-notice': [
    words(
      'breachWhat',
      'breach.what',
      'What were you told, as said to the member?',
      'As much as the harm test allows, and never who said so.',
    ),
  ],
  'vetting-notification': [
    words(
      'vettingRisk',
      'vetting.riskSummary',
      'The risk, in as few words as vetting needs',
      'No more than a review needs: not the account, not who reported.',
    ),
  ],
  'yearly-update-reminder': [replyBy],
  'yearly-update-chaser': [replyBy],
  'reporter-support': [
    words(
      'supportOffered',
      'support.offered',
      'What support is offered?',
      'Name nobody: not the reader, and not anybody they spoke of.',
    ),
  ],
  'closure-notice': [
    words(
      'closureSays',
      'closure.says',
      'How did it end, as told to the member?',
      'In a sentence or two.',
    ),
  ],
};

/** What a letter of this kind asks. */
export const asks = (kind: LetterKind): readonly Ask[] => byKind[kind] ?? [];
