import { useCallback, useEffect, useState } from 'react';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { useVault } from './vault-context.tsx';
import { isTouched } from './views.ts';

/** A case on the screen. */
export type ShownCase = {
  readonly view: CaseView | undefined;
  readonly error: VaultError | undefined;
};

/** Opens a case once, which is recorded as a look, and then only refreshes it: one visit is one look. */
export function useCase(caseId: CaseId): ShownCase & { readonly again: () => void } {
  const vault = useVault();
  const [shown, setShown] = useState<ShownCase & { readonly caseId: CaseId }>();

  const refresh = useCallback(async () => {
    const result = await vault.ask('refreshCase', { caseId });
    setShown((before) =>
      result.ok
        ? { caseId, view: result.value, error: undefined }
        : {
            caseId,
            view: before?.caseId === caseId ? before.view : undefined,
            error: result.error,
          },
    );
  }, [vault, caseId]);

  useEffect(() => {
    let left = false;
    const open = async (): Promise<void> => {
      const result = await vault.ask('openCase', { caseId, purpose: 'casework' });
      if (left) return;
      setShown(
        result.ok
          ? { caseId, view: result.value, error: undefined }
          : { caseId, view: undefined, error: result.error },
      );
    };
    void open();
    const stop = vault.onChanged((change) => {
      if (isTouched('refreshCase', { caseId }, change)) void refresh();
    });
    return () => {
      left = true;
      stop();
    };
  }, [vault, caseId, refresh]);

  const isThisCase = shown?.caseId === caseId;
  return {
    view: isThisCase ? shown.view : undefined,
    error: isThisCase ? shown.error : undefined,
    again: () => void refresh(),
  };
}
