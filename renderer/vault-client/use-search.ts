import { useState } from 'react';
import type { SearchHit } from '../../shared/contract/vault/cases.ts';
import { useQuery } from './use-query.ts';
import { useSettled } from './use-settled.ts';

/** What was found for what is typed, as it is typed. */
export type Found = {
  readonly hits: readonly SearchHit[];
  /** False while the index is still being built after unlocking. */
  readonly ready: boolean;
  readonly isFor: string;
};

/** Searches as one types. A text that stands still for a moment is a search on the record; keystrokes on the way to it are not. */
export function useSearch(typed: string, limit: number): Found {
  const { text, isSettled } = useSettled(typed);
  const found = useQuery('search', { text, limit, settled: isSettled });
  const [last, setLast] = useState<Found>({ hits: [], ready: true, isFor: '' });
  // The settled question asks the same again: what was found meanwhile stays on the screen.
  const fresh = found.value;
  if (fresh && (last.isFor !== text || last.hits !== fresh.hits))
    setLast({ ...fresh, isFor: text });
  return text === '' ? { hits: [], ready: true, isFor: '' } : last;
}
