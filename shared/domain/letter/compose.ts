import type { CivilDate } from '../../kit/civil-date.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import { house } from '../cite.ts';
import { standingWording, type StandingWording } from '../letter-template/standing.ts';
import { emptyLetterTemplate, type LetterTemplateSlice } from '../letter-template/slice.ts';
import { tokens } from '../letter-template/tokens.ts';
import { missingFor, policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Refusal } from '../refusal.ts';
import type { CaseState } from '../state.ts';
import { asks } from './asks.ts';
import { letterFacts } from './facts.ts';
import { framed } from './frame.ts';
import { matterAbout, type Matter } from './matter.ts';
import { mattersOf } from './matters.ts';
import type { LetterAbout, LetterKind, LetterModel } from './model.ts';
import { mayTellTheMember } from './needs.ts';
import { appealKeyFor } from './notice.ts';
import type { LetterOptions } from './options.ts';
import { answerTo, letterQuestions, type LetterQuestion } from './questions.ts';
import { renderWording } from './render.ts';
import { templateFor } from './template-of.ts';

/** @file Makes a letter of a case: the same case, policy, wording and words make the same letter. What is not filled in or not stated
 *  blocks it. */

/** What a letter is composed with besides its words: what it is about, and the unit's wordings. */
export type ComposeWith = {
  readonly about?: LetterAbout | undefined;
  readonly wordings?: LetterTemplateSlice;
};

/** A letter as composed, and the wording it was composed from. */
export type Composed = {
  readonly model: LetterModel;
  readonly about: LetterAbout | undefined;
  readonly template: Pick<StandingWording, 'id' | 'version'>;
};

/** Composes a letter. Refusals: letter/too-early, letter/no-addressee, letter/would-tell-the-member, letter/blank, letter/not-known,
 *  policy/not-stated. */
export function composeLetter(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
  options: LetterOptions & { readonly today: CivilDate },
  using: ComposeWith = {},
): Result<LetterModel, readonly Refusal[]> {
  const composed = composeWhole(kind, state, policy, options, using);
  return composed.ok ? ok(composed.value.model) : composed;
}

/** The same, with the wording it was composed from. */
export function composeWhole(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
  options: LetterOptions & { readonly today: CivilDate },
  { about, wordings = emptyLetterTemplate }: ComposeWith,
): Result<Composed, readonly Refusal[]> {
  const matter = matterAbout(mattersOf(kind, state, policy), about);
  const questions = letterQuestions(kind, state, policy, about);
  const answers = Object.fromEntries(
    questions.map((question) => [question.name, answerTo(question, options)]),
  );
  const asked = Object.fromEntries(asks(kind).map(({ name, token }) => [token, answers[name]]));
  const standing = standingWording(wordings, templateFor(kind, state, matter?.about));
  const given = { options, answers, asked, matter, templateId: standing.id };
  const facts = letterFacts(kind, state, policy, given);
  const refusals = [
    ...(matter ? [] : [tooEarly]),
    ...(facts ? [] : [noAddressee]),
    ...telling(kind, state),
    ...notStated(kind, policy, matter),
    ...blanks(questions, answers),
  ];
  if (!facts || refusals.length > 0) return err(refusals);
  const rendered = renderWording(standing.wording, facts);
  if (rendered.missing.length > 0) return err(rendered.missing.map(notKnown));
  const { opened } = state.case;
  const marked = {
    sensitive: opened?.marking.sensitive !== false,
    fictitious: opened?.fictitious === true,
  };
  const { id, version } = standing;
  return ok({
    model: framed(facts, rendered, marked),
    about: matter?.about,
    template: { id, version },
  });
}

const tooEarly: Refusal = {
  kind: 'letter/too-early',
  rule: 'aLetterHasAnOccasion',
  says: 'There is nothing yet for this letter to tell.',
  fields: ['kind'],
  source: house(
    'A letter tells of something that happened: a report, an outcome, a determination.',
  ),
};

const noAddressee: Refusal = {
  kind: 'letter/no-addressee',
  rule: 'aLetterHasAnAddressee',
  says: 'The member is not identified, so there is nobody to write to.',
  fields: ['kind'],
  source: house('A letter has an addressee.'),
};

const notKnown = (name: string): Refusal => ({
  kind: 'letter/not-known',
  rule: 'aLetterHasNoBlanks',
  says: `The wording of this letter speaks of something the case does not hold yet: ${
    Object.hasOwn(tokens, name) ? lowered(tokens[name as keyof typeof tokens].says) : 'a token'
  }.`,
  fields: ['kind'],
  source: house('A letter that leaves a blank is not issued.'),
});

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

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

function notStated(
  kind: LetterKind,
  policy: ResolvedPolicy,
  matter: Matter | undefined,
): readonly Refusal[] {
  if (kind !== 'notice-of-conditions') return [];
  const missing = missingFor(policy, 'notice');
  const key = matter?.about && appealKeyFor(matter.about);
  const silent =
    key !== undefined &&
    policyValue(policy, 'appeal.right')?.given === true &&
    policyValue(policy, key) === undefined
      ? [{ key, needs: needsOf(policy, key) }]
      : [];
  return [...missing, ...silent].map((value) => ({
    kind: 'policy/not-stated',
    rule: 'aNoticeRestsOnAStatedPolicy',
    says: `The policy leaves this open, and the unit fills it in first: ${value.needs}`,
    fields: [value.key],
    source: policySource(policy, value.key),
  }));
}

function needsOf(policy: ResolvedPolicy, key: ReturnType<typeof appealKeyFor>): string {
  const source = policySource(policy, key);
  return source.kind === 'not-stated' ? source.needs : '';
}

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
