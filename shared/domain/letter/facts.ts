import { conditionsOf, type Condition } from '../condition/conditions.ts';
import type { Determination } from '../determination/slice.ts';
import { standingDetermination } from '../determination/standing.ts';
import { formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import { policyValue } from '../policy/resolve.ts';
import { associateName, reportOf } from '../report/facts.ts';
import type { IdentifiedSubject } from '../report/subject.ts';
import type { CaseState } from '../state.ts';
import { currentLetter } from './current.ts';
import type { LetterKind } from './model.ts';
import type { LetterOptions } from './questions.ts';

/** @file What a letter is made from. Composing reads these facts only: who reported, and how the report came in, is not among them. */

/** Everything a letter may speak of. */
export type LetterFacts = {
  readonly kind: LetterKind;
  readonly date: CivilDate;
  readonly subject: IdentifiedSubject;
  /** `your notifiable association with Dale Ashcombe`. */
  readonly association: string;
  readonly reference: string;
  readonly receivedOn: CivilDate;
  readonly determination?: Determination | undefined;
  readonly conditions: readonly Condition[];
  readonly advice: readonly string[];
  readonly policy: ResolvedPolicy;
  /** The letter this one takes the place of. */
  readonly earlier?: { readonly dateWritten: string } | undefined;
  readonly answers: Readonly<Record<string, string>>;
};

/** The facts of a letter, once its subject is known and the case was opened. */
export function letterFacts(
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy,
  options: LetterOptions & { readonly today: CivilDate },
  answers: Readonly<Record<string, string>>,
): LetterFacts | undefined {
  const report = reportOf(state.report);
  const reference = state.case.opened?.reference;
  if (!report || !reference || report.subject.kind !== 'identified') return undefined;
  const earlier = currentLetter(state, kind);
  return {
    kind,
    date: options.today,
    subject: report.subject,
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
    earlier: earlier && { dateWritten: formatPlain(earlier.issuedOn) },
    answers,
  };
}

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
