import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { caseId, type CaseId } from '../../../shared/kit/ids.ts';
import { useActs, type Act } from '../../features/act.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';

/** The case on the screen and the acts it offers now; undefined anywhere else. */
export function useCaseHere():
  | { readonly caseId: CaseId; readonly acts: readonly Act[] }
  | undefined {
  const vault = useVault();
  const acts = useActs();
  const [place] = useLocation();
  const parsed = caseId.safeParse(/^\/cases\/([0-9a-f]{32})/.exec(place)?.[1]);
  const id = parsed.data;
  const [view, setView] = useState<CaseView>();
  useEffect(() => {
    if (id === undefined) return;
    void vault.ask('refreshCase', { caseId: id }).then((result) => {
      if (result.ok) setView(result.value);
    });
  }, [vault, id]);
  if (id === undefined || view?.caseId !== id || view.readOnly) return undefined;
  return { caseId: id, acts: acts.filter((act) => act.offered(view)) };
}
