import { useEffect, useRef } from 'react';
import type { Question } from '../../../vault-client/use-pages.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';

/** How the index was asked for, without the place in it. */
export type PeopleQuestion = Omit<Question<'peopleList'>, 'settled'>;

/** After this pause a search counts as made, and is recorded as a look. */
const settleMs = 900;

/** A text that stands still for a moment is a search on the record, once. */
export function useRecordedSearch(question: PeopleQuestion): void {
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
