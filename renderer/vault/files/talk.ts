import type { ShellRequest } from '../../../shared/contract/bridge.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import {
  fromSealer,
  sealerFault as sealerFaultShape,
  type FromSealer,
  type SealerFault,
  type ToSealer,
} from '../../../shared/contract/sealer.ts';
import type { VaultError, VaultFault } from '../../../shared/contract/vault/faults.ts';
import { err, ok, type Err, type Result } from '../../../shared/kit/result.ts';
import { fault, shellFault, type Room } from '../room.ts';

/** @file The vault's end of a sealer's port. */

/** What is said to a sealer, and what comes of what it says. */
export type Talk<T> = {
  /** Once it is ready: the key goes now, and not before. */
  readonly begin: (say: (message: ToSealer) => void) => void;
  /** Anything but progress. What it answers ends the talk. */
  readonly hear: (
    message: FromSealer,
    say: (message: ToSealer) => void,
  ) => T | undefined | Promise<T | undefined>;
  readonly progress?: ((doneBytes: number, sizeBytes: number) => void) | undefined;
  readonly cancel?: AbortSignal | undefined;
};

/** Starts a sealer and talks with it until its job is done. */
export async function talkToSealer<T>(
  room: Room,
  request: ShellRequest<'sealer.start'>,
  talk: Talk<T>,
): Promise<Result<T, SealerFault | ShellFault>> {
  const port = await room.ports.shell.askForPort('sealer.start', request);
  if (!port.ok) return port;
  return new Promise((resolve) => {
    const say = (message: ToSealer): void => port.value.postMessage(message);
    const cancel = (): void => say({ say: 'cancel' });
    const finish = (result: Result<T, SealerFault>): void => {
      talk.cancel?.removeEventListener('abort', cancel);
      port.value.close();
      resolve(result);
    };
    const hear = async (message: FromSealer): Promise<void> => {
      if (message.say === 'failed') finish(err(message.fault));
      else if (message.say === 'progress') talk.progress?.(message.doneBytes, message.sizeBytes);
      else if (message.say === 'ready') talk.begin(say);
      else {
        const answer = await talk.hear(message, say);
        if (answer !== undefined) finish(ok(answer));
      }
    };
    port.value.addEventListener('message', (event) => {
      const message = fromSealer.safeParse(event.data);
      if (message.success)
        void hear(message.data).catch((cause: unknown) => {
          room.ports.note(cause);
          cancel();
          finish(err({ kind: 'bug' }));
        });
    });
    talk.cancel?.addEventListener('abort', cancel);
    port.value.start();
    if (talk.cancel?.aborted === true) cancel();
  });
}

/** A sealer's fault in the vault's words. */
export function sealerFault(error: SealerFault | ShellFault): Err<VaultError> {
  const { kind } = bundleFault(error);
  switch (kind) {
    case 'bundle/not-ours':
    case 'bundle/damaged':
    case 'bundle/archive-refused':
    case 'bundle/no-bag':
      return fault('bug');
    default:
      return fault(kind);
  }
}

/** The same, where a bundle's own faults are told apart. */
export function bundleFault(
  error: SealerFault | ShellFault,
): SealerFault | Pick<VaultFault, 'kind'> {
  if (!isSealerFault(error)) {
    const told = shellFault(error).error;
    return 'fault' in told ? { kind: told.fault.kind } : { kind: 'bug' };
  }
  return error;
}

const isSealerFault = (error: SealerFault | ShellFault): error is SealerFault =>
  sealerFaultShape.safeParse(error).success;
