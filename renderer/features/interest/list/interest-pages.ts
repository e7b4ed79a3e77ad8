import { useCallback, useEffect, useRef, useState } from 'react';
import type { InterestListArgs, InterestRow } from '../../../../shared/contract/vault/interests.ts';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';

/** How the register was asked for, without the place in it. */
export type InterestQuestion = Omit<InterestListArgs, 'from' | 'count'>;

const pageRows = 60;

type Asked = {
  readonly key: string;
  readonly head: VaultAnswers['interestList'];
  readonly pages: ReadonlyMap<number, readonly InterestRow[]>;
};

/** The register as far as it is asked for. */
type InterestPages = {
  readonly head: VaultAnswers['interestList'] | undefined;
  readonly hasFailed: boolean;
  readonly rowAt: (index: number) => InterestRow | undefined;
  /** Fetches what is missing of these rows. */
  readonly need: (from: number, to: number) => void;
};

/** The rows near those in sight, of a register of any length; asked for again when it changes. */
export function useInterestPages(question: InterestQuestion): InterestPages {
  const vault = useVault();
  const key = JSON.stringify(question);
  const [asked, setAsked] = useState<Asked>();
  const [hasFailed, setFailed] = useState(false);
  const sight = useRef({ first: 0, last: 0 });
  const under = useRef(new Set<string>());
  const fetch = useCallback(
    async (page: number, isFresh: boolean) => {
      const name = `${key} ${String(page)}`;
      if (under.current.has(name) && !isFresh) return;
      under.current.add(name);
      const from = page * pageRows;
      const answer = await vault.ask('interestList', { ...readKey(key), from, count: pageRows });
      under.current.delete(name);
      setFailed(!answer.ok);
      if (!answer.ok) return;
      setAsked((before) => {
        const pages = new Map(before?.key === key ? before.pages : []);
        return { key, head: answer.value, pages: pages.set(page, answer.value.rows) };
      });
    },
    [vault, key],
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
    return vault.onChanged(({ changed }) => {
      if (changed.includes('registers')) fetchSight(true);
    });
  }, [vault, fetchSight]);
  const pages = asked?.key === key ? asked.pages : undefined;
  const need = useCallback(
    (from: number, to: number) => {
      sight.current = { first: Math.floor(from / pageRows), last: Math.floor(to / pageRows) };
      fetchSight(false, (page) => pages?.has(page) === true);
    },
    [fetchSight, pages],
  );
  return {
    head: asked?.head,
    hasFailed,
    rowAt: (index: number) => pages?.get(Math.floor(index / pageRows))?.[index % pageRows],
    need,
  };
}

const readKey = (key: string): InterestQuestion => JSON.parse(key) as InterestQuestion;
