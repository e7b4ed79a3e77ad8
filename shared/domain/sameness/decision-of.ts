import type { z } from 'zod';
import type { Act } from '../act.ts';
import type { samenessEvents } from './events.ts';
import type { Decision } from './standing.ts';

/** What is decided: the content of an act, sealed or not. */
export type Decided = z.infer<(typeof samenessEvents)['sameness.decided/1']>;

/** A decision as it is weighed against others; pairs that name nobody are left out. */
export function decisionOf(
  { decisionId, sameness, mentions, pairs, reason, suggested, over }: Decided,
  act: Act,
): Decision {
  return {
    ...{ decisionId, actId: act.id, at: act.at, by: act.by.name, sameness, reason, over },
    ...(suggested ? { suggested } : {}),
    pairs: pairs.flatMap(([one, other]) => {
      const [a, b] = [mentions[one], mentions[other]];
      return a && b && a.key !== b.key ? [[a.key, b.key] as const] : [];
    }),
    read: Object.fromEntries(mentions.map(({ key, read }) => [key, read])),
  };
}
