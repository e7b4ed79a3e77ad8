import { useCallback, useEffect, useState } from 'react';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { readSavedFilters, type SavedFilter } from './filters.ts';

/** Kept among the sealed drafts, for a filter can hold a name: it belongs inside the vault and to this workstation. */
const place = { key: 'filters/cases', title: 'Saved filters' };

/** The filters this person named, and how to keep a new list of them. */
export function useSavedFilters(): readonly [
  readonly SavedFilter[],
  (filters: readonly SavedFilter[]) => void,
] {
  const vault = useVault();
  const [filters, setFilters] = useState<readonly SavedFilter[]>([]);
  useEffect(() => {
    void vault.ask('loadDraft', { key: place.key }).then((result) => {
      if (result.ok) setFilters(readSavedFilters(result.value.draft?.value));
    });
  }, [vault]);
  const keep = useCallback(
    (next: readonly SavedFilter[]) => {
      setFilters(next);
      void vault.ask('saveDraft', { ...place, value: next });
    },
    [vault],
  );
  return [filters, keep];
}
