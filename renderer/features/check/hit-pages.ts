import { useCallback, useEffect, useRef, useState } from 'react';
import type { HitListArgs, HitRow } from '../../../shared/contract/vault/checks.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { useVault } from '../../vault-client/vault-context.tsx';

/** How the hits were asked for, without the place in them. */
export type HitQuestion = Omit<HitListArgs, 'from' | 'count'>;

const pageRows = 60;

type Asked = {
  readonly key: string;
  readonly head: VaultAnswers['checkHits'];
  readonly pages: ReadonlyMap<number, readonly HitRow[]>;
};

/** The hits as far as they are asked for. */
export type HitPages = {
  readonly head: VaultAnswers['checkHits'] | undefined;
  readonly rowAt: (index: number) => HitRow | undefined;
  /** Fetches what is missing of these rows. */
  readonly need: (from: number, to: number) => void;
};

/** The rows near those in sight; asked for again when something was compared or decided. */
export function useHitPages(question: HitQuestion): HitPages {
  const vault = useVault();
  const key = JSON.stringify(question);
  const [asked, setAsked] = useState<Asked>();
  const sight = useRef({ first: 0, last: 0 });
  const fetch = useCallback(
    async (page: number) => {
      const answer = await vault.ask('checkHits', {
        ...(JSON.parse(key) as HitQuestion),
        ...{ from: page * pageRows, count: pageRows },
      });
      if (!answer.ok) return;
      setAsked((before) => {
        const pages = new Map(before?.key === key ? before.pages : []);
        return { key, head: answer.value, pages: pages.set(page, answer.value.rows) };
      });
    },
    [vault, key],
  );
  const fetchSight = useCallback(
    (has: (page: number) => boolean = () => false) => {
      for (let page = sight.current.first; page <= sight.current.last; page += 1)
        if (!has(page)) void fetch(page);
    },
    [fetch],
  );
  useEffect(() => {
    fetchSight();
    return vault.onChanged(({ changed }) => {
      if (changed.includes('registers') || changed.includes('cases')) fetchSight();
    });
  }, [vault, fetchSight]);
  const pages = asked?.key === key ? asked.pages : undefined;
  const need = useCallback(
    (from: number, to: number) => {
      sight.current = { first: Math.floor(from / pageRows), last: Math.floor(to / pageRows) };
      fetchSight((page) => pages?.has(page) === true);
    },
    [fetchSight, pages],
  );
  return {
    head: asked?.head,
    rowAt: (index: number) => pages?.get(Math.floor(index / pageRows))?.[index % pageRows],
    need,
  };
}
