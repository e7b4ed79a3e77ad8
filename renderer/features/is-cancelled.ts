import type { VaultError } from '../../shared/contract/vault/faults.ts';

/** True when a person closed a dialog of the system: no fault to show. */
export const isCancelled = (error: VaultError): boolean =>
  'fault' in error && error.fault.kind === 'cancelled';
