import type { Changed, VaultCall, VaultResult } from '../../shared/contract/vault.ts';
import type { FromWorker, ToWorker } from '../../shared/contract/worker-wire.ts';
import { err } from '../../shared/kit/result.ts';
import type { VaultClient } from './client.ts';

type Waiting = (result: VaultResult<VaultCall>) => void;

/** Speaks to the vault over its worker. A worker that dies answers every open question with a bug, so no form waits for ever. */
export function createWorkerClient(worker: Worker): VaultClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(change: Changed) => void>();
  let nextId = 0;

  worker.addEventListener('message', (message: MessageEvent<FromWorker>) => {
    const said = message.data;
    if (said.say === 'changed') {
      for (const listener of listeners) listener(said);
      return;
    }
    // The worker answers the call it was asked; the pairing by id is what makes the type true.
    waiting.get(said.id)?.(said.result as VaultResult<VaultCall>);
    waiting.delete(said.id);
  });
  worker.addEventListener('error', () => {
    for (const settle of waiting.values()) settle(err({ fault: { kind: 'bug' } }));
    waiting.clear();
  });

  return {
    ask: (call, request) =>
      new Promise((resolve) => {
        const id = nextId;
        nextId += 1;
        waiting.set(id, resolve as Waiting);
        const question: ToWorker = { say: 'ask', id, call, request };
        worker.postMessage(question);
      }),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
