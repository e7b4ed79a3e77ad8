import { useCallback, useEffect, useRef, useState } from 'react';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import type { VaultAnswers, VaultRequest } from '../../shared/contract/vault.ts';
import { useVault } from './vault-context.tsx';
import { isTouched } from './views.ts';

/** @file Lists of any length: only the rows near those in sight leave the vault. */

/** Lists that the vault answers by page. */
type PagedCall = 'giftList' | 'entryList' | 'interestList' | 'peopleList' | 'checkHits';

/** How a list was asked for, without the place in it. */
export type Question<C extends PagedCall> = Omit<VaultRequest<C>, 'from' | 'count'>;

const pageRows = 60;

type Asked<C extends PagedCall> = {
  readonly key: string;
  readonly head: VaultAnswers[C];
  readonly pages: ReadonlyMap<number, VaultAnswers[C]['rows']>;
};

/** A list as far as it is asked for. */
export type Pages<C extends PagedCall> = {
  readonly head: VaultAnswers[C] | undefined;
  /** Why the last rows that were asked for did not come. */
  readonly error: VaultError | undefined;
  readonly rowAt: (index: number) => VaultAnswers[C]['rows'][number] | undefined;
  /** Fetches what is missing of these rows. */
  readonly need: (from: number, to: number) => void;
  /** Asks once more for the rows in sight. */
  readonly again: () => void;
};

/** The rows near those in sight, asked for again when what they tell of changes. */
export function usePages<C extends PagedCall>(call: C, question: Question<C>): Pages<C> {
  const vault = useVault();
  const key = JSON.stringify(question);
  const [asked, setAsked] = useState<Asked<C>>();
  const [error, setError] = useState<VaultError>();
  const sight = useRef({ first: 0, last: 0 });
  const under = useRef(new Set<string>());
  // A long list is answered in turns: what was asked before something changed may be answered after what was asked behind it.
  const turns = useRef({ asked: 0, answered: new Map<string, number>() });
  const fetch = useCallback(
    async (page: number, isFresh: boolean) => {
      const name = `${key} ${String(page)}`;
      if (under.current.has(name) && !isFresh) return;
      under.current.add(name);
      const turn = (turns.current.asked += 1);
      const place = { from: page * pageRows, count: pageRows };
      const answer = await vault.ask(call, {
        ...(JSON.parse(key) as Question<C>),
        ...place,
      } as VaultRequest<C>);
      under.current.delete(name);
      setError(answer.ok ? undefined : answer.error);
      const { answered } = turns.current;
      if (!answer.ok || turn < (answered.get(name) ?? 0)) return;
      answered.set(name, turn);
      setAsked((before) => {
        const pages = new Map(before?.key === key ? before.pages : []);
        return { key, head: answer.value, pages: pages.set(page, answer.value.rows) };
      });
    },
    [vault, call, key],
  );
  const fetchSight = useCallback(
    (isFresh: boolean, has: (page: number) => boolean = () => false) => {
      for (let page = sight.current.first; page <= sight.current.last; page += 1)
        if (!has(page)) void fetch(page, isFresh);
    },
    [fetch],
  );
  useEffect(() => {
    fetchSight(true);
    return vault.onChanged((change) => {
      if (isTouched(call, undefined, change)) fetchSight(true);
    });
  }, [vault, call, fetchSight]);
  const pages = asked?.key === key ? asked.pages : undefined;
  const need = useCallback(
    (from: number, to: number) => {
      sight.current = { first: Math.floor(from / pageRows), last: Math.floor(to / pageRows) };
      fetchSight(false, (page) => pages?.has(page) === true);
    },
    [fetchSight, pages],
  );
  const again = useCallback(() => fetchSight(true), [fetchSight]);
  return {
    head: asked?.head,
    error,
    rowAt: (index: number) => pages?.get(Math.floor(index / pageRows))?.[index % pageRows],
    need,
    again,
  };
}
