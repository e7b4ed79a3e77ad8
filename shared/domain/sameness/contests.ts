import type { DecidedPair, Decision } from './standing.ts';

/** Decisions on the same pairs by people who had not seen each other and who contradict each other: a choice to make. */
export type SamenessContest = {
  readonly pairs: readonly DecidedPair['pair'][];
  readonly versions: readonly Decision[];
};

/** Every choice there is to make, pairs on which the same decisions stand together. */
export function samenessContests(decided: Iterable<DecidedPair>): readonly SamenessContest[] {
  const byVersions = new Map<string, SamenessContest & { readonly pairs: DecidedPair['pair'][] }>();
  for (const { pair, standing, sameness } of decided) {
    if (sameness !== 'contested') continue;
    const key = standing.map(({ actId, decisionId }) => `${actId} ${decisionId}`).join();
    const known = byVersions.get(key);
    if (known) known.pairs.push(pair);
    else byVersions.set(key, { pairs: [pair], versions: standing });
  }
  return [...byVersions.values()];
}
