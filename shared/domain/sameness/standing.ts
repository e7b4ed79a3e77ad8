import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { Mention } from '../mention.ts';
import type { sameness, samenessEvents } from './events.ts';

/** @file What stands of decisions on who is who: of each pair of mentions the newest that was not replaced by who had seen it. Two who decided
 *  apart leave both standing. The same whatever the order of arrival. */

type Key = Mention['key'];

/** What a person says of two mentions. */
export type Sameness = z.infer<typeof sameness>;

/** A decision of one act on pairs of mentions. `over`: the acts whose decisions its author had seen and replaces, pair by pair. */
export type Decision = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly pairs: readonly (readonly [Key, Key])[];
  readonly sameness: Sameness;
  readonly reason: string;
  readonly over: readonly ActId[];
  readonly decisionId: string;
  /** How each record named them when it was decided. */
  readonly read: Readonly<Record<Key, string>>;
  readonly suggested?:
    | z.infer<(typeof samenessEvents)['sameness.decided/1']>['suggested']
    | undefined;
};

/** One pair and all that stands of it: one decision, or several of people who had not seen each other. */
export type DecidedPair = {
  readonly pair: readonly [Key, Key];
  readonly standing: readonly Decision[];
  /** What counts: what they agree on; where they contradict each other nobody is held to be anybody. */
  readonly sameness: Sameness | 'contested';
};

/** The name of a pair, whichever of the two comes first. */
export const pairKey = (a: Key, b: Key): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Every pair that anything was decided of, by its name. */
export function decidedPairs(decisions: readonly Decision[]): ReadonlyMap<string, DecidedPair> {
  const byPair = new Map<string, { pair: readonly [Key, Key]; all: Decision[] }>();
  for (const decision of decisions)
    for (const [a, b] of decision.pairs) {
      if (a === b) continue;
      const key = pairKey(a, b);
      const known = byPair.get(key);
      if (known) known.all.push(decision);
      else byPair.set(key, { pair: a < b ? [a, b] : [b, a], all: [decision] });
    }
  return new Map(
    [...byPair].map(([key, { pair, all }]) => {
      const replaced = new Set(all.flatMap(({ over }) => over));
      const standing = onceByAct(all.filter(({ actId }) => !replaced.has(actId)));
      return [key, { pair, standing, sameness: agreed(standing) }];
    }),
  );
}

function agreed(standing: readonly Decision[]): DecidedPair['sameness'] {
  const said = new Set(standing.map(({ sameness }) => sameness));
  const [only = 'taken-back'] = said;
  return said.size > 1 ? 'contested' : only;
}

const onceByAct = (decisions: readonly Decision[]): readonly Decision[] =>
  [...new Map(decisions.map((decision) => [decision.actId, decision])).values()].toSorted((a, b) =>
    a.actId < b.actId ? -1 : 1,
  );
