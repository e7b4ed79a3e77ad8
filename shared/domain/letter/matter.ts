import type { CivilDate } from '../../kit/civil-date.ts';
import type { ConditionChanges } from '../condition/changes.ts';
import type { DecidedBy } from '../decided-by.ts';
import type { FactName } from '../letter-template/facts.ts';
import type { TokenName } from '../letter-template/tokens.ts';
import type { LetterAbout } from './model.ts';

/** What was decided, for letters about a decision other than the determination. */
export type DecisionTold = {
  readonly by: DecidedBy;
  readonly on: CivilDate;
  /** As the member reads them. */
  readonly reasons: string;
};

/** A condition that binds no longer: its words, and its last day. */
export type EndedCondition = { readonly text: string; readonly endsOn: CivilDate };

/** Something of a case that a letter can be about: what it is called in a list, and what it fills into the letter's wording. */
export type Matter = {
  /** Absent where a case holds only one of its kind. */
  readonly about?: LetterAbout | undefined;
  readonly label: string;
  readonly tokens?: Readonly<Partial<Record<TokenName, string>>>;
  readonly facts?: Readonly<Partial<Record<FactName, boolean>>>;
  readonly decision?: DecisionTold | undefined;
  readonly changes?: ConditionChanges | undefined;
  readonly ended?: readonly EndedCondition[];
  /** The redacted records of a disclosure copy. */
  readonly records?: readonly DisclosedRecord[];
};

/** A record as the member may see it. */
export type DisclosedRecord = { readonly title: string; readonly paragraphs: readonly string[] };

/** The matters a letter may be about: the one asked for, where the address or the form says which. */
export const matterAbout = (
  matters: readonly Matter[],
  about: LetterAbout | undefined,
): Matter | undefined =>
  about === undefined
    ? (matters.find((matter) => matter.about === undefined) ?? matters.at(-1))
    : matters.find((matter) => matter.about?.kind === about.kind && matter.about.id === about.id);
