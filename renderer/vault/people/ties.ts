import type { Mention, Tie, Told } from '../../../shared/domain/mention.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';

/** What ties each mention to others of its record. */
export type TiesByKey = ReadonlyMap<Mention['key'], readonly Tie[]>;

/** Every tie, by either end. */
export function* tiesInSteps({ ties }: Told): Steps<TiesByKey> {
  const byKey = new Map<Mention['key'], Tie[]>();
  yield* forEachInSteps(ties, (tie) => {
    for (const key of [tie.from, tie.to]) {
      const before = byKey.get(key);
      if (before) before.push(tie);
      else byKey.set(key, [tie]);
    }
  });
  return byKey;
}
