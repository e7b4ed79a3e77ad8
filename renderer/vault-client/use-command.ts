import { useCallback, useState } from 'react';
import type { VaultCall, VaultRequest, VaultResult } from '../../shared/contract/vault.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { useVault } from './vault-context.tsx';

/** Something the vault is told to do, by a person, once. */
export type Command<C extends VaultCall> = {
  readonly run: (request: VaultRequest<C>) => Promise<VaultResult<C>>;
  readonly busy: boolean;
  /** Why the last run was not carried out. */
  readonly error: VaultError | undefined;
  readonly forget: () => void;
};

/** A command with its state: busy while the vault works, and the error of the last run. */
export function useCommand<C extends VaultCall>(call: C): Command<C> {
  const vault = useVault();
  const [state, setState] = useState<{ busy: boolean; error: VaultError | undefined }>({
    busy: false,
    error: undefined,
  });
  const run = useCallback(
    async (request: VaultRequest<C>) => {
      setState({ busy: true, error: undefined });
      const result = await vault.ask(call, request);
      setState({ busy: false, error: result.ok ? undefined : result.error });
      return result;
    },
    [vault, call],
  );
  const forget = useCallback(() => setState({ busy: false, error: undefined }), []);
  return { run, ...state, forget };
}
