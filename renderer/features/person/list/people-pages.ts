import { useCallback, useEffect, useRef, useState } from 'react';
import type { PeopleListArgs, PersonRow } from '../../../../shared/contract/vault/people.ts';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';

/** How the index was asked for, without the place in it. */
export type PeopleQuestion = Omit<PeopleListArgs, 'from' | 'count' | 'settled'>;

const pageRows = 60;
/** After this pause a search counts as made, and is recorded as a look. */
const settleMs = 900;

type Asked = {
  readonly key: string;
  readonly head: VaultAnswers['peopleList'];
  readonly pages: ReadonlyMap<number, readonly PersonRow[]>;
};

/** The index as far as it is asked for. */
export type PeoplePages = {
  readonly head: VaultAnswers['peopleList'] | undefined;
  readonly hasFailed: boolean;
  readonly rowAt: (index: number) => PersonRow | undefined;
  /** Fetches what is missing of these rows. */
  readonly need: (from: number, to: number) => void;
};

/** The rows near those in sight, of an index of any length; asked for again when it changes. */
export function usePeoplePages(question: PeopleQuestion): PeoplePages {
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
      const place = { from: page * pageRows, count: pageRows, settled: false };
      const answer = await vault.ask('peopleList', { ...readKey(key), ...place });
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
      if (changed.some((view) => touching.has(view))) fetchSight(true);
    });
  }, [vault, fetchSight]);
  useRecordedSearch(question);
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

const touching: ReadonlySet<string> = new Set(['people', 'registers', 'cases']);

/** A text that stands still for a moment is a search on the record, once. */
function useRecordedSearch(question: PeopleQuestion): void {
  const vault = useVault();
  const last = useRef('');
  useEffect(() => {
    const text = question.text.trim();
    const timer = setTimeout(() => {
      if (text === '' || text === last.current) return;
      last.current = text;
      void vault.ask('peopleList', { ...question, from: 0, count: 1, settled: true });
    }, settleMs);
    return () => clearTimeout(timer);
  }, [vault, question]);
}

const readKey = (key: string): PeopleQuestion => JSON.parse(key) as PeopleQuestion;
