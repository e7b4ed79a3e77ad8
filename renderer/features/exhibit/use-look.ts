import { useEffect, useState } from 'react';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Incoming } from './incoming.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { headBytes } from '../../../shared/domain/exhibit/content.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { useVault } from '../../vault-client/vault-context.tsx';

/** The beginning of a file, which says what it is. */
export function useLook(
  caseId: CaseId,
  { token, sealed }: Incoming,
): { readonly head?: Bytes; readonly error?: VaultError } {
  const vault = useVault();
  const [look, setLook] = useState<{ readonly head?: Bytes; readonly error?: VaultError }>({});
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const answer = await (sealed
        ? vault.ask('readFile', { caseId, file: sealed, fromBytes: 0, sizeBytes: headBytes })
        : vault.ask('lookAtFile', { token }));
      if (left) return;
      if (!answer.ok) setLook({ error: answer.error });
      else setLook({ head: 'head' in answer.value ? answer.value.head : answer.value.bytes });
    };
    void read();
    return () => {
      left = true;
    };
    // A file does not change while it is described: its token names it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [vault, token]);
  return look;
}
