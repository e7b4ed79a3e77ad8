import { assert } from '../kit/assert.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { Act } from './act.ts';
import type { Duty } from './duty.ts';
import type { Enlisted, LooseEvent, NamedRule } from './enlist.ts';
import type { Steps } from './in-steps.ts';
import type { DutyContext, RuleContext } from './noun.ts';
import type { Refusal } from './refusal.ts';
import { unnumberedAct } from './seen.ts';
import type { TimelineEntry } from './timeline.ts';

/** @file Runs the nouns of a registry: parse, check, fold, tell. Knows no noun by name. */

/** What can be asked of a registry. */
export type Engine<State> = {
  readonly empty: State;
  readonly knows: (type: string) => boolean;
  /** Every kind of event there is. */
  readonly types: readonly string[];
  /** Parses one event by its own schema. Refusal: form/not-understood. */
  readonly parse: (event: unknown) => Result<LooseEvent, readonly Refusal[]>;
  /** Parses and checks an act's events one after the other, each against the state its predecessors left. */
  readonly check: (
    events: readonly unknown[],
    context: RuleContext<State>,
  ) => Result<CheckedAct, readonly Refusal[]>;
  /** Folds an act's events. Unknown kinds are passed over: they are kept in the ledger and make the record read-only. */
  readonly fold: (state: State, events: readonly LooseEvent[], act: Act) => State;
  /** The same in steps. */
  readonly foldInSteps: (state: State, events: readonly LooseEvent[], act: Act) => Steps<State>;
  readonly tell: (events: readonly LooseEvent[], act: Act) => readonly TimelineEntry[];
  readonly duties: (state: State, context: DutyContext) => readonly Duty[];
  /** Every rule of every noun, by the event it guards: what the register of clauses reads. */
  readonly rules: readonly (NamedRule<State> & { readonly noun: string })[];
};

/** Events that passed their schemas and rules. */
type CheckedAct = { readonly events: readonly LooseEvent[] };

/** Folds one event into the state. */
type FoldOne<State> = (state: State, event: LooseEvent, act: Act) => State;

/** Makes an engine of the nouns of one kind of stream. `guards` are rules asked before every event; `follow` stands around each noun's
 *  fold, and minds what was done apart. */
export function createEngine<State extends object>(
  nouns: Readonly<Record<keyof State & string, Enlisted<State>>>,
  guards: readonly ((event: LooseEvent, context: RuleContext<State>) => readonly Refusal[])[] = [],
  follow: (state: State, event: LooseEvent, act: Act, fold: FoldOne<State>) => State = (
    state,
    event,
    act,
    fold,
  ) => fold(state, event, act),
): Engine<State> {
  const list: readonly Enlisted<State>[] = Object.values(nouns);
  const byType = new Map<string, Enlisted<State>>();
  for (const noun of list)
    for (const type of noun.types) {
      assert(!byType.has(type), 'two nouns claim one event type');
      byType.set(type, noun);
    }
  const foldNoun: FoldOne<State> = (state, event, act) =>
    byType.get(event.type)?.fold(state, event, act) ?? state;
  const foldEvent: FoldOne<State> = (state, event, act) => follow(state, event, act, foldNoun);

  return {
    empty: emptyState(nouns),
    knows: (type) => byType.has(type),
    types: [...byType.keys()],
    parse: (event) => parseEvent(byType, event),
    check: (events, context) => {
      let state = context.state;
      const parsed: LooseEvent[] = [];
      const refusals: Refusal[] = [];
      for (const [at, raw] of events.entries()) {
        const event = parseEvent(byType, raw);
        if (!event.ok) return event;
        const here = { ...context, state };
        refusals.push(...guards.flatMap((guard) => guard(event.value, here)));
        refusals.push(...(byType.get(event.value.type)?.refusals(event.value, here) ?? []));
        parsed.push(event.value);
        // What follows from the last is judged by nobody here, and of an import it is much.
        if (refusals.length > 0 || at === events.length - 1) continue;
        state = foldEvent(state, event.value, {
          id: unnumberedAct,
          at: context.now,
          by: context.actor,
        });
      }
      return refusals.length > 0 ? err(refusals) : ok({ events: parsed });
    },
    fold: (state, events, act) =>
      events.reduce((folded, event) => foldEvent(folded, event, act), state),
    *foldInSteps(state, events, act) {
      let folded = state;
      for (const event of events) {
        const noun = byType.get(event.type);
        const after = noun ? yield* noun.foldInSteps(folded, event, act) : folded;
        folded = follow(folded, event, act, () => after);
        yield 1;
      }
      return folded;
    },
    tell: (events, act) =>
      events.map((event) => ({
        ...(byType.get(event.type)?.tell(event) ?? {
          head: 'An act this version does not know',
          rest: 'It is kept as it is.',
        }),
        actId: act.id,
        type: event.type,
        at: act.at,
        by: act.by.name,
        safety: 'saved here' as const,
        isLook: looks.has(event.type),
      })),
    duties: (state, context) => list.flatMap((noun) => noun.duties(state, context)),
    rules: Object.entries<Enlisted<State>>(nouns).flatMap(([noun, { rules }]) =>
      rules.map((rule) => ({ ...rule, noun })),
    ),
  };
}

const looks: ReadonlySet<string> = new Set([
  'case.opened-to-look/1',
  'case.printed/1',
  'search.made/1',
  'person.opened-to-look/1',
  'session.unlocked/1',
]);

function emptyState<State extends object>(
  nouns: Readonly<Record<keyof State & string, Enlisted<State>>>,
): State {
  const entries = Object.entries<Enlisted<State>>(nouns).map(
    ([key, noun]) => [key, noun.empty] as const,
  );
  const state: unknown = Object.fromEntries(entries);
  return state as State;
}

function parseEvent<State>(
  byType: ReadonlyMap<string, Enlisted<State>>,
  raw: unknown,
): Result<LooseEvent, readonly Refusal[]> {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? String(raw.type) : '';
  const parsed =
    byType.get(type)?.parse(raw) ??
    err([{ path: 'type', says: 'This kind of act is not known here.' }]);
  if (parsed.ok) return parsed;
  return err(
    parsed.error.map((problem) => ({
      kind: 'form/not-understood',
      rule: 'whatIsTypedMustBeUnderstood',
      says: problem.says,
      fields: [problem.path],
      source: {
        kind: 'house' as const,
        why: 'A record is only as good as what can be read back from it.',
      },
    })),
  );
}
