import { err, ok, type Result } from '../kit/result.ts';
import type { Act } from './act.ts';
import type { Duty } from './duty.ts';
import type { DutyContext, EventOf, EventSchemas, Noun, RuleContext, Sentence } from './noun.ts';
import type { Steps } from './in-steps.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** An event before its schema has been asked. */
export type LooseEvent = { readonly type: string; readonly [field: string]: unknown };

/** A field of an event that its schema does not accept. */
export type FieldProblem = { readonly path: string; readonly says: string };

/** A rule by the event it guards, without what it refuses: what can be told of it to somebody who reads the procedure. */
export type NamedRule<State> = {
  readonly event: string;
  readonly name: string;
  readonly source: Source | ((context: RuleContext<State>) => Source);
};

/** A noun with its types folded away, so that the engine can hold all nouns in one list.
 *  The one place where an event's type is asserted instead of known: behind `types` and `parse`. */
export type Enlisted<State> = {
  readonly types: readonly string[];
  readonly parse: (event: unknown) => Result<LooseEvent, readonly FieldProblem[]>;
  readonly fold: (state: State, event: LooseEvent, act: Act) => State;
  /** The same in steps; a small event is one. */
  readonly foldInSteps: (state: State, event: LooseEvent, act: Act) => Steps<State>;
  readonly refusals: (event: LooseEvent, context: RuleContext<State>) => readonly Refusal[];
  readonly tell: (event: LooseEvent) => Sentence;
  readonly rules: readonly NamedRule<State>[];
  readonly duties: (state: State, context: DutyContext) => readonly Duty[];
  readonly empty: unknown;
};

/** Puts a noun on the list under the name of its slice. */
export function enlist<State, Key extends keyof State, Schemas extends EventSchemas>(
  key: Key,
  noun: Noun<State[Key], Schemas, State>,
): Enlisted<State> {
  type Event = EventOf<Schemas, keyof Schemas>;
  const typed = (event: unknown): Event => event as Event;
  return {
    types: Object.keys(noun.events),
    parse: (event) => parseWith(noun.events, event),
    fold: (state, event, act) => {
      const slice = noun.folds[event.type as keyof Schemas](state[key], typed(event), act);
      return slice === state[key] ? state : { ...state, [key]: slice };
    },
    *foldInSteps(state, event, act) {
      const type = event.type as keyof Schemas;
      const inSteps = noun.inSteps?.[type];
      const slice = inSteps
        ? yield* inSteps(state[key], typed(event), act)
        : noun.folds[type](state[key], typed(event), act);
      return slice === state[key] ? state : { ...state, [key]: slice };
    },
    refusals: (event, context) =>
      noun.rules[event.type as keyof Schemas].flatMap((rule) => {
        const problem = rule.refuse(typed(event), context);
        if (!problem) return [];
        const source = typeof rule.source === 'function' ? rule.source(context) : rule.source;
        return [
          {
            kind: problem.kind,
            rule: rule.name,
            says: problem.says,
            fields: [...(problem.fields ?? [])],
            source,
          },
        ];
      }),
    tell: (event) => noun.sentences[event.type as keyof Schemas](typed(event)),
    rules: Object.entries<readonly Omit<NamedRule<State>, 'event'>[]>(noun.rules).flatMap(
      ([event, rules]) => rules.map(({ name, source }) => ({ event, name, source })),
    ),
    duties: noun.duties,
    empty: noun.empty,
  };
}

function parseWith(
  schemas: EventSchemas,
  event: unknown,
): Result<LooseEvent, readonly FieldProblem[]> {
  const type =
    typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '';
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (!schema) return err([{ path: 'type', says: 'This kind of act is not known here.' }]);
  const parsed = schema.safeParse(event);
  if (parsed.success) return ok({ ...parsed.data });
  return err(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      says: issue.message,
    })),
  );
}
