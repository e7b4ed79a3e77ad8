import { formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import { house } from '../cite.ts';
import { missingFor, policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Refusal } from '../refusal.ts';
import type { CaseState } from '../state.ts';
import { letterFacts, type LetterFacts } from './facts.ts';
import type { LetterBlock, LetterKind, LetterModel } from './model.ts';
import { hasOccasion, mayTellTheMember, outcomeToTell } from './needs.ts';
import { noticeBlocks, noticeTitle } from './notice.ts';
import { acknowledgementBlocks, outcomeBlocks, outcomeTitle } from './other-letters.ts';
import { letterNames } from './sentences.ts';
import { answerTo, letterQuestions, type LetterOptions, type LetterQuestion } from './questions.ts';

/** @file Makes a letter of a case: the same case, policy and words make the same letter. What is not filled in or not stated blocks it. */

/** Composes a letter. Refusals: letter/too-early, letter/no-addressee, letter/would-tell-the-member, letter/blank, policy/not-stated. */
export function composeLetter(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
  options: LetterOptions & { readonly today: CivilDate },
): Result<LetterModel, readonly Refusal[]> {
  const questions = letterQuestions(kind, state, policy);
  const answers = Object.fromEntries(
    questions.map((question) => [question.name, answerTo(question, options)]),
  );
  const facts = letterFacts(kind, state, policy, options, answers);
  const refusals = [
    ...occasion(kind, state),
    ...(facts ? [] : [noAddressee]),
    ...telling(kind, state),
    ...notStated(kind, policy),
    ...blanks(questions, answers),
  ];
  if (!facts || refusals.length > 0) return err(refusals);
  return ok(modelOf(facts, state));
}

function modelOf(facts: LetterFacts, state: CaseState): LetterModel {
  const { kind, date, subject, policy, answers } = facts;
  const { title, blocks } = content(facts, state);
  const marking = state.case.opened?.marking;
  const name = `${subject.forenames} ${subject.surname}`.trim();
  return {
    layout: 1,
    kind,
    title,
    marking: `OFFICIAL${marking?.sensitive === false ? '' : '-SENSITIVE'}`,
    handling: 'Personal: for the addressee only.',
    ...(state.case.opened?.fictitious
      ? { banner: 'Demonstration: everybody in this letter is fictitious.' }
      : {}),
    sender: [policy.profile.force, policyValue(policy, 'terminology.unit') ?? ''].filter(
      (line) => line !== '',
    ),
    addressee: [
      `${subject.rankOrGrade} ${name}`.trim(),
      subject.collarNumber,
      subject.posting.department,
      subject.posting.station,
    ].filter((line) => line !== ''),
    salutation: `Dear ${subject.rankOrGrade === '' ? name : `${subject.rankOrGrade} ${subject.surname}`}`,
    reference: facts.reference,
    date,
    dateWritten: formatPlain(date),
    blocks: [...blocks],
    signatory: {
      name: answers['signatoryName'] ?? '',
      rankOrGrade: answers['signatoryRank'] ?? '',
      office: answers['signatoryOffice'] ?? '',
    },
  };
}

function content(
  facts: LetterFacts,
  state: CaseState,
): { title: string; blocks: readonly LetterBlock[] } {
  switch (facts.kind) {
    case 'acknowledgement':
      return { title: 'Thank you for your report', blocks: acknowledgementBlocks(facts) };
    case 'notice-of-conditions':
      return { title: noticeTitle(facts), blocks: noticeBlocks(facts) };
    case 'outcome': {
      const told = outcomeToTell(state) ?? 'not-notifiable';
      return { title: outcomeTitle(told), blocks: outcomeBlocks(facts, told) };
    }
    default:
      // No occasion yet: refused before it comes here.
      return { title: letterNames[facts.kind], blocks: [] };
  }
}

const occasion = (kind: LetterKind, state: CaseState): readonly Refusal[] =>
  hasOccasion(state, kind)
    ? []
    : [
        {
          kind: 'letter/too-early',
          rule: 'aLetterHasAnOccasion',
          says: 'There is nothing yet for this letter to tell.',
          fields: ['kind'],
          source: house(
            'A letter tells of something that happened: a report, an outcome, a determination.',
          ),
        },
      ];

const noAddressee: Refusal = {
  kind: 'letter/no-addressee',
  rule: 'aLetterHasAnAddressee',
  says: 'The member is not identified, so there is nobody to write to.',
  fields: ['kind'],
  source: house('A letter has an addressee.'),
};

function telling(kind: LetterKind, state: CaseState): readonly Refusal[] {
  if (mayTellTheMember(state, kind)) return [];
  return [
    {
      kind: 'letter/would-tell-the-member',
      rule: 'aLetterDoesNotGiveAReportAway',
      says:
        kind === 'acknowledgement'
          ? 'The member did not make this report. An acknowledgement would tell them of it.'
          : 'The report does not say that the member was told of it. This letter would tell them.',
      fields: ['kind'],
      source: house('Nobody learns from a letter that somebody reported them.'),
    },
  ];
}

const notStated = (kind: LetterKind, policy: ResolvedPolicy): readonly Refusal[] =>
  kind !== 'notice-of-conditions'
    ? []
    : missingFor(policy, 'notice').map(({ key, needs }) => ({
        kind: 'policy/not-stated',
        rule: 'aNoticeRestsOnAStatedPolicy',
        says: `The policy leaves this open, and the unit fills it in first: ${needs}`,
        fields: [key],
        source: policySource(policy, key),
      }));

const blanks = (
  questions: readonly LetterQuestion[],
  answers: Readonly<Record<string, string>>,
): readonly Refusal[] =>
  questions
    .filter((question) => question.isRequired && (answers[question.name] ?? '') === '')
    .map(({ name, label }) => ({
      kind: 'letter/blank',
      rule: 'aLetterHasNoBlanks',
      says: `Fill in: ${label}.`,
      fields: [name],
      source: house('A letter that leaves a blank is not issued.'),
    }));
