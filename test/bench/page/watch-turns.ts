import { turn } from '../../../renderer/vault/let-others.ts';

/** @file How long the worker would have answered nobody: the time between two turns of its thread, by what was being done. A message to itself is always
 *  on its way, for a timer is late by a turn where work goes on by messages. */

/** The longest time without a turn, and all the time it took, in milliseconds, by what was done. */
export type Watched = {
  readonly longestMs: Readonly<Record<string, number>>;
  readonly tookMs: Readonly<Record<string, number>>;
};

const nowMs = (): number => performance.now();

/** Looks at the clock as often as it has a turn. */
export function watchTurns() {
  const longestMs: Record<string, number> = {};
  const tookMs: Record<string, number> = {};
  return {
    watched: { longestMs, tookMs } satisfies Watched,
    /** `what`: a name, or who tells what is being done now. */
    during: async <T>(what: string | (() => string), work: () => Promise<T>): Promise<T> => {
      const nameNow = typeof what === 'string' ? () => what : what;
      let isOver = false;
      let name = nameNow();
      let last = nowMs();
      const look = (): void => {
        const now = nowMs();
        longestMs[name] = Math.max(longestMs[name] ?? 0, now - last);
        tookMs[name] = (tookMs[name] ?? 0) + now - last;
        last = now;
        name = nameNow();
        if (!isOver) void turn().then(look);
      };
      look();
      try {
        return await work();
      } finally {
        isOver = true;
        look();
      }
    },
  };
}
