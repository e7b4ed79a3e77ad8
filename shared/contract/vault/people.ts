import { z } from 'zod';
import type { ImportableName } from '../../domain/importable-name.ts';
import type { Identifier } from '../../domain/identifiers.ts';
import type { Mention, MentionRole, Tie } from '../../domain/mention.ts';
import { sameness } from '../../domain/sameness/events.ts';
import type { SamenessContest } from '../../domain/sameness/contests.ts';
import type { DecidedPair, Decision } from '../../domain/sameness/standing.ts';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';
import type { Saved } from './cases.ts';

/** @file What the page asks about people and organisations. Nothing that it answers is made of a case that this member may not see. */

const key = z.string().max(200);

/** Whom the index is asked for, and in which order. */
export const peopleListArgs = z.strictObject({
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
  sortBy: z.enum(['name', 'records', 'latest']),
  descending: z.boolean(),
  /** Names in any order, short, misspelt or misheard; a day of birth; part of a number. */
  text: z.string().max(200),
  kind: z.enum(['all', 'person', 'organisation']),
  role: z.enum([
    ...['all', 'subject', 'associate', 'reporter', 'officer', 'supporter'],
    ...['donor', 'recipient', 'interest', 'supplier', 'diary', 'expense', 'media'],
  ] as const),
  /** `several`: told of by more than one record. `to-decide`: somebody may be the same. */
  show: z.enum(['all', 'several', 'to-decide']),
  /** True once the person has stopped typing: then it is recorded as a search. */
  settled: z.boolean(),
});
/** How a person asked for the index of people. */
export type PeopleListArgs = z.infer<typeof peopleListArgs>;

/** Which suggestions are asked for. */
export const suggestionShow = z.enum(['open', 'strong', 'undecided', 'contested']);

/** The requests about people. */
export const peopleCalls = {
  peopleList: peopleListArgs,
  /** Everything about one person or organisation. Recorded as a look before it is shown. */
  openPerson: z.strictObject({
    person: key,
    purpose: z.enum(['casework', 'supervision', 'audit', 'disclosure']),
  }),
  /** The same again, after a change. */
  refreshPerson: z.strictObject({ person: key }),
  /** Who may be the same, strongest first. */
  suggestions: z.strictObject({
    show: suggestionShow,
    from: z.number().int().min(0),
    count: z.number().int().min(1).max(100),
  }),
  /** Two beside each other, or those of one name that read exactly alike. */
  comparePeople: z.strictObject({ left: key, right: key }),
  /** What a person says of two, or of several that read alike. Faults: register/no-such-entry, disk/*. */
  decideSameness: z.strictObject({
    left: z.array(key).min(1).max(200),
    right: z.array(key).min(1).max(399),
    sameness,
    /** Every one of them from every other, where several that read alike are told apart. */
    eachApart: z.boolean(),
    reason: text(textLimits.paragraph),
  }),
  /** Lets one of several decisions stand that people made apart. Faults: register/no-such-entry, case/unreadable, disk/*. */
  settleSameness: z.strictObject({
    pairs: z
      .array(z.tuple([key, key]))
      .min(1)
      .max(2000),
    stands: itemId,
    reason: text(textLimits.paragraph),
  }),
  /** Whom a name, a day of birth or a part of a number fits best, as one types. A settled search is recorded. Faults: disk/*. */
  findPeople: z.strictObject({
    text: z.string().max(200),
    limit: z.number().int().min(1).max(20),
    settled: z.boolean(),
  }),
} as const;

/** How somebody was found. */
export type FoundBy =
  | 'nickname'
  | 'misspelt'
  | 'sounds'
  | 'number-part'
  | 'handle'
  | 'address'
  | 'birth-same'
  | 'birth-transposed'
  | 'birth-slip';

/** One row of the index. */
export type PersonRow = {
  /** By which the page of this person is opened. */
  readonly person: string;
  readonly kind: Mention['kind'];
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly roles: readonly MentionRole[];
  readonly birthDate: string;
  /** Some of their numbers, vehicles and handles, each with what it is. */
  readonly identifiers: readonly Identifier[];
  /** How many records tell of them. */
  readonly records: number;
  /** Several records, put together by a person; or that read exactly alike, of which nobody decided anything. */
  readonly together: 'one' | 'decided' | 'alike';
  /** The latest day of a record; '' where none has one. */
  readonly latest: string;
  readonly foundBy: readonly FoundBy[];
};

/** How far the comparison of everybody is: from 0 to 1; done at 1. */
export type Comparing = { readonly done: number };

/** Why two may be the same, and what is against it. `reads-alike`: letter by letter. */
export type SuggestionReason =
  | 'reads-alike'
  | `number-${'same' | 'part' | 'slip' | 'differs'}`
  | `name-${'same' | 'nickname' | 'misspelt' | 'sounds' | 'initial' | 'order' | 'part' | 'differs'}`
  | `birth-${'same' | 'transposed' | 'slip' | 'differs'}`;

/** Somebody who may be somebody else. */
export type Suggestion = {
  readonly left: string;
  readonly right: string;
  readonly leftName: string;
  readonly rightName: string;
  readonly kind: Mention['kind'];
  readonly strength: 'strong' | 'possible';
  readonly reasons: readonly SuggestionReason[];
  /** What stands of it already. */
  readonly sameness: DecidedPair['sameness'] | undefined;
};

/** One record that tells of somebody. */
export type PersonRecordRow = {
  readonly mention: Mention;
  /** A case by its reference, a register by its name. */
  readonly where: string;
  /** The subject of a case, or nothing. */
  readonly detail: string;
  /** Which kind of entry of a register it is; absent for a case, and for what has no page. */
  readonly noun?: ImportableName | undefined;
  readonly ties: readonly {
    readonly kind: Tie['kind'];
    readonly says: string;
    readonly grading?: string | undefined;
    /** The other end. */
    readonly person: string;
    readonly name: string;
  }[];
};

/** Everything about one person or organisation. */
export type PersonView = {
  readonly person: string;
  readonly kind: Mention['kind'];
  readonly name: string;
  readonly names: readonly string[];
  readonly birthDates: readonly string[];
  /** Numbers, vehicles and handles with what they are. */
  readonly identifiers: readonly Identifier[];
  readonly addresses: readonly string[];
  readonly roles: readonly MentionRole[];
  readonly together: PersonRow['together'];
  /** At most a few hundred of them, the latest first. */
  readonly records: readonly PersonRecordRow[];
  readonly recordCount: number;
  /** What stands of the decisions on these records. */
  readonly decisions: readonly Decision[];
  /** A record that somebody decided to be of another and that is here by way of a third; or two who decided apart. */
  readonly contradictions: readonly DecidedPair[];
  readonly suggestions: readonly Suggestion[];
  readonly comparing: Comparing;
};

/** What they answer. */
export type PeopleAnswers = {
  peopleList: {
    total: number;
    /** All in the index. */
    held: number;
    from: number;
    rows: readonly PersonRow[];
    toDecide: number;
    comparing: Comparing;
  };
  openPerson: PersonView;
  refreshPerson: PersonView;
  suggestions: {
    total: number;
    from: number;
    rows: readonly Suggestion[];
    comparing: Comparing;
  };
  comparePeople: {
    left: PersonView;
    right: PersonView;
    suggestion: Suggestion | undefined;
    /** Every decision on these two that stands. */
    decisions: readonly Decision[];
    /** Where people decided apart. */
    contests: readonly SamenessContest[];
  };
  decideSameness: Saved;
  settleSameness: Saved;
  findPeople: { rows: readonly PersonRow[]; total: number };
};
