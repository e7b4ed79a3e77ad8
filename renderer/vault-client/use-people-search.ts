import { useState } from 'react';
import type { PersonRow } from '../../shared/contract/vault/people.ts';
import { useQuery } from './use-query.ts';
import { useSettled } from './use-settled.ts';

const nobody: readonly PersonRow[] = [];

/** People and organisations as one types. The index is made when it is first asked for, so they may come a moment after the cases. */
export function usePeopleSearch(typed: string, limit: number): readonly PersonRow[] {
  const { text, isSettled } = useSettled(typed);
  const asked = useQuery('findPeople', { text, limit, settled: isSettled });
  const [last, setLast] = useState({ isFor: '', rows: nobody });
  // The settled question asks the same again: who was found meanwhile stays on the screen, and nobody of an earlier text.
  const fresh = asked.value?.rows;
  if (fresh && (last.isFor !== text || last.rows !== fresh)) setLast({ isFor: text, rows: fresh });
  return text === '' || last.isFor !== text ? nobody : last.rows;
}
