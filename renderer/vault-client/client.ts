import type { Changed, VaultCall, VaultRequest, VaultResult } from '../../shared/contract/vault.ts';

/** The vault as the page knows it: questions, answers, and word of what changed. */
export type VaultClient = {
  readonly ask: <C extends VaultCall>(call: C, request: VaultRequest<C>) => Promise<VaultResult<C>>;
  /** Tells of views that may have changed; returns how to stop listening. */
  readonly onChanged: (listener: (change: Changed) => void) => () => void;
};
