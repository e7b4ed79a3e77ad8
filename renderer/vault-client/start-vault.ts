import workerAddress from '../vault/vault.worker.ts?worker&url';
import type { VaultClient } from './client.ts';
import { relayShellPort } from './shell-port.ts';
import { trustedWorkerAddress } from './trusted-types.ts';
import { createWorkerClient } from './worker-client.ts';

/** Starts the vault beside the page and hands it the port to the shell. */
export function startVault(page: Window): VaultClient {
  const worker = new Worker(trustedWorkerAddress(workerAddress), { type: 'module', name: 'vault' });
  const client = createWorkerClient(worker);
  relayShellPort(page, worker);
  return client;
}
