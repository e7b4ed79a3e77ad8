import type { z } from 'zod';
import type { CivilDate } from '../kit/civil-date.ts';
import type { Instant } from '../kit/instant.ts';
import type { Act, Recorder } from './act.ts';
import type { Duty } from './duty.ts';
import type { RecoveryFacts } from './escrow/facts.ts';
import type { Steps } from './in-steps.ts';
import type { ResolvedPolicy } from './policy/resolve.ts';
import type { Source } from './source.ts';

/** @file What a noun of the procedure is made of. Each folder of shared/domain defines one with `defineNoun`; the registry lists them.
 *  Forget a fold or a sentence for an event and the noun does not compile. */

/** The events of a noun: type name to schema. Each schema is a strict object with that literal `type`. */
export type EventSchemas = Readonly<Record<string, z.ZodType<{ readonly type: string }>>>;
/** The event of one type. */
export type EventOf<Schemas extends EventSchemas, Type extends keyof Schemas> = z.infer<
  Schemas[Type]
>;

/** What follows from an event for the noun's own slice: pure, total, no clock, no randomness, no locale. */
export type Folds<Slice, Schemas extends EventSchemas> = {
  readonly [Type in keyof Schemas]: (
    slice: Slice,
    event: EventOf<Schemas, Type>,
    act: Act,
  ) => Slice;
};

/** The same for events from which much may follow: in steps, so that whoever folds may do something else between. What comes of it is what
 *  the fold of that event answers. */
export type FoldsInSteps<Slice, Schemas extends EventSchemas> = {
  readonly [Type in keyof Schemas]?: (
    slice: Slice,
    event: EventOf<Schemas, Type>,
    act: Act,
  ) => Steps<Slice>;
};

/** What a rule may look at. State is that before the act. */
export type RuleContext<State> = {
  readonly state: State;
  readonly policy: ResolvedPolicy;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly actor: Recorder;
  readonly unit: UnitFacts;
};

/** The part of the unit's own record that rules of a case rest on. */
export type UnitFacts = {
  readonly people: readonly UnitPerson[];
  /** The members whom the unit's charter names as custodians: who signs for the unit. */
  readonly custodians?: readonly string[] | undefined;
  /** What the charter says of the recovery by three of five. */
  readonly recovery?: RecoveryFacts | undefined;
};
/** A person of the unit or one of its authorities, as the unit's record names them now. */
export type UnitPerson = {
  readonly personId: string;
  readonly name: string;
  readonly rankOrGrade: string;
  readonly offices: readonly string[];
  readonly collarNumber?: string | undefined;
  /** Set when this person is a member who signs on their own device. */
  readonly memberId?: string | undefined;
  readonly endedOn?: CivilDate | undefined;
};

/** Why an event is not accepted: `kind` names what is the case, `says` tells it in plain words without case data. */
export type Problem = {
  readonly kind: string;
  readonly says: string;
  readonly fields?: readonly string[];
};

/** One named rule of the procedure. The name is a sentence; the source is what *Why?* shows. */
export type Rule<Event, State> = {
  readonly name: string;
  readonly source: Source | ((context: RuleContext<State>) => Source);
  readonly refuse: (event: Event, context: RuleContext<State>) => Problem | undefined;
};
/** The rules of a noun, by the event they guard. */
export type Rules<Schemas extends EventSchemas, State> = {
  readonly [Type in keyof Schemas]: readonly Rule<EventOf<Schemas, Type>, State>[];
};

/** One line of the timeline: a bold head and the rest of the sentence. */
export type Sentence = {
  readonly head: string;
  readonly rest?: string;
  readonly tone?: 'normal' | 'attention';
};
/** How each event reads on the timeline. */
export type Sentences<Schemas extends EventSchemas> = {
  readonly [Type in keyof Schemas]: (event: EventOf<Schemas, Type>) => Sentence;
};

/** What duties are derived from: never the clock itself, only the civil date it shows, and the unit's people. */
export type DutyContext = {
  readonly policy: ResolvedPolicy;
  readonly today: CivilDate;
  /** Who of the unit signs on a workstation of their own; without it nobody is owed an act of their own. */
  readonly unit?: UnitFacts | undefined;
  /** The workstation that asks: each has a recovery kit and a disk of its own. */
  readonly device?: string | undefined;
};

/** A noun: its events and what follows from each. */
export type Noun<Slice, Schemas extends EventSchemas, State> = {
  readonly events: Schemas;
  readonly empty: Slice;
  readonly folds: Folds<Slice, Schemas>;
  readonly inSteps?: FoldsInSteps<Slice, Schemas>;
  readonly rules: Rules<Schemas, State>;
  readonly sentences: Sentences<Schemas>;
  /** What is owed because of the state, newest rule first; derived, never stored. */
  readonly duties: (state: State, context: DutyContext) => readonly Duty[];
};
