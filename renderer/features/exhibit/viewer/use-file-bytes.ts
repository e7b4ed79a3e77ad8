import { useEffect, useState } from 'react';
import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../../shared/kit/ids.ts';
import type { SealedFile } from '../../../../shared/kit/sealed-file.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';

type Read = { readonly bytes?: Bytes; readonly error?: VaultError };

/** The first bytes of a sealed file, opened by the vault. They are gone from the page when what shows them is put away. */
export function useFileBytes(caseId: CaseId, file: SealedFile, sizeBytes: number): Read {
  const vault = useVault();
  const [read, setRead] = useState<Read>({});
  useEffect(() => {
    let left = false;
    const open = async (): Promise<void> => {
      const answer = await vault.ask('readFile', { caseId, file, fromBytes: 0, sizeBytes });
      if (!left) setRead(answer.ok ? { bytes: answer.value.bytes } : { error: answer.error });
    };
    void open();
    return () => {
      left = true;
    };
    // A file is immutable: its number is all that can differ.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [vault, caseId, file.fileId, sizeBytes]);
  return read;
}
