import { useCallback, useSyncExternalStore } from 'react';
import type { VaultAnswers, VaultCall, VaultRequest } from '../../shared/contract/vault.ts';
import type { QueryState } from './queries.ts';
import { useVaultRoom } from './vault-context.tsx';

/** Asks the vault and asks again when it says that the answer changed. `again` asks at once. */
export function useQuery<C extends VaultCall>(
  call: C,
  request: VaultRequest<C>,
): QueryState<VaultAnswers[C]> & { readonly again: () => void } {
  const { queries } = useVaultRoom();
  // Requests are plain values: equal text is an equal question, whatever object it came in.
  const key = JSON.stringify(request);
  const watch = useCallback(
    (listener: () => void) => queries.watch(call, JSON.parse(key) as VaultRequest<C>, listener),
    [queries, call, key],
  );
  const read = useCallback(
    () => queries.read(call, JSON.parse(key) as VaultRequest<C>),
    [queries, call, key],
  );
  const state = useSyncExternalStore(watch, read);
  const again = useCallback(() => queries.again(call, JSON.parse(key)), [queries, call, key]);
  return { ...state, again };
}
