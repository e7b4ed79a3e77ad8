import { useEffect, useState } from 'react';
import type { ChosenFile } from '../../../shared/contract/vault/files.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { useVault } from '../../vault-client/vault-context.tsx';

/** The beginning of a chosen file, which says what it is. */
export function useLook({ token }: ChosenFile): {
  readonly head?: Bytes;
  readonly error?: VaultError;
} {
  const vault = useVault();
  const [look, setLook] = useState<{ readonly head?: Bytes; readonly error?: VaultError }>({});
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const answer = await vault.ask('lookAtFile', { token });
      if (!left) setLook(answer.ok ? { head: answer.value.head } : { error: answer.error });
    };
    void read();
    return () => {
      left = true;
    };
  }, [vault, token]);
  return look;
}
