import { formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import { subjectNow } from '../change-report/subject-now.ts';
import { conditionsOf, type Condition } from '../condition/conditions.ts';
import type { Determination } from '../determination/slice.ts';
import { standingDetermination } from '../determination/standing.ts';
import { templates } from '../letter-template/names.ts';
import type { TokenName } from '../letter-template/tokens.ts';
import type { TemplateId } from '../letter-template/template.ts';
import type { FactName } from '../letter-template/facts.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { associateName, reportOf } from '../report/facts.ts';
import type { Subject } from '../report/subject.ts';
import type { CaseState } from '../state.ts';
import { currentLetter } from './current.ts';
import type { Matter } from './matter.ts';
import type { LetterKind } from './model.ts';
import type { LetterOptions } from './options.ts';

/** @file What a letter is made from. Composing reads these facts only: who reported, and how the report came in, is not among them. */

/** The member, as a letter addresses them. */
export type Addressed = {
  readonly rankOrGrade: string;
  readonly forenames: string;
  readonly surname: string;
  readonly collarNumber: string;
  readonly department: string;
  readonly station: string;
};

/** What a letter says of a determination. */
export type DeterminationTold = Pick<
  Determination,
  'outcome' | 'decidedBy' | 'decidedOn' | 'reasons' | 'reviewPeriod'
> & { readonly conditions: readonly unknown[] };

/** Everything a letter may speak of. */
export type LetterFacts = {
  readonly kind: LetterKind;
  readonly templateId: TemplateId;
  readonly date: CivilDate;
  readonly subject: Addressed;
  /** `your notifiable association with Dale Ashcombe`. */
  readonly association: string;
  readonly reference: string;
  readonly receivedOn: CivilDate;
  readonly determination?: DeterminationTold | undefined;
  readonly conditions: readonly LetterCondition[];
  readonly advice: readonly string[];
  readonly policy: ResolvedPolicy;
  /** What the letter is about, where that is not the report or the determination itself. */
  readonly matter?: Matter | undefined;
  /** The letter this one takes the place of. */
  readonly earlier?: { readonly dateWritten: string } | undefined;
  readonly answers: Readonly<Record<string, string>>;
  /** What the answers fill in, by token. */
  readonly asked: Readonly<Partial<Record<TokenName, string>>>;
  /** Set in the preview of a wording: invented values stand for those of a case. */
  readonly example?: { readonly facts: Readonly<Partial<Record<FactName, boolean>>> } | undefined;
};

/** What a letter says of a condition. */
export type LetterCondition = Pick<Condition, 'origin' | 'text' | 'effectiveFrom' | 'reviewOn'>;

/** What the person who writes the letter gives to it. */
export type Given = {
  readonly options: LetterOptions & { readonly today: CivilDate };
  readonly answers: Readonly<Record<string, string>>;
  readonly asked: Readonly<Partial<Record<TokenName, string>>>;
  readonly matter: Matter | undefined;
  readonly templateId: TemplateId;
};

/** The facts of a letter, once its subject is known and the case was opened. */
export function letterFacts(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
  { options, answers, asked, matter, templateId }: Given,
): LetterFacts | undefined {
  const report = reportOf(state.report);
  const reference = state.case.opened?.reference;
  const subject = report && addressed(subjectNow(report.subject, state.changeReport), templateId);
  if (!report || !reference || !subject) return undefined;
  const earlier = currentLetter(state, kind, matter?.about);
  return {
    kind,
    templateId,
    date: options.today,
    subject,
    association: `your ${policyValue(policy, 'terminology.association') ?? 'association'} with ${listed(
      report.associates.map((associate) =>
        associate.kind === 'unidentified'
          ? 'somebody who is not identified yet'
          : associateName(associate),
      ),
    )}`,
    reference,
    receivedOn: report.dates.receivedOn,
    determination: standingDetermination(state),
    conditions: conditionsOf(state).filter((condition) => condition.isCessation !== true),
    advice: state.advice.given.map((advice) => advice.text),
    policy,
    matter,
    earlier: earlier && { dateWritten: formatPlain(earlier.issuedOn) },
    answers,
    asked,
  };
}

/** The member, once identified. A letter to a reporter speaks of nobody, so it waits for no name. */
function addressed(subject: Subject, templateId: TemplateId): Addressed | undefined {
  if (subject.kind !== 'identified')
    return templates[templateId].reader === 'reporter' ? nobody : undefined;
  const { rankOrGrade, forenames, surname, collarNumber, posting } = subject;
  const { department, station } = posting;
  return { rankOrGrade, forenames, surname, collarNumber, department, station };
}

const nobody: Addressed = {
  rankOrGrade: '',
  forenames: '',
  surname: '',
  collarNumber: '',
  department: '',
  station: '',
};

const mostNamed = 4;

/** `A`, `A and B`, `A, B and C`; of a long list the first few and how many more. */
function listed(names: readonly string[]): string {
  const named = names.slice(0, mostNamed);
  const more = names.length - named.length;
  const parts = more > 0 ? [...named, `${String(more)} more`] : named;
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
