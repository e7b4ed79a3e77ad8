import '../../../renderer/vault/jitless.ts';
import {
  createShellClient,
  shellPortOf,
  type ShellClient,
} from '../../../shared/contract/shell-client.ts';
import { instantFromEpoch } from '../../../shared/kit/instant.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import { platformEntropy } from '../../../renderer/vault/entropy.ts';
import { sodiumReady } from '../../../renderer/vault/seal/sodium.ts';
import { measurements } from './measurements.ts';
import type { BenchAnswer, BenchAsk } from './wire.ts';

/** @file The worker of the benchmark: the vault's own rooms, wired as renderer/vault/vault.worker.ts wires them, and measured. Its
 *  name gives it WebAssembly, as the shell allows it to the vault's worker only. */

const shell = new Promise<ShellClient>((resolve) => {
  addEventListener('message', (event) => {
    const port = shellPortOf(event);
    if (port) resolve(createShellClient(port));
  });
});

const room = Promise.all([shell, sodiumReady()]).then(
  ([client]): Room => ({
    ports: {
      shell: client,
      entropy: platformEntropy,
      clock: {
        now: () => {
          const now = new Date();
          return instantFromEpoch(now.getTime(), -now.getTimezoneOffset());
        },
        elapsedMs: () => performance.now(),
      },
      fonts: () => Promise.reject(new Error('no letters are drawn here')),
      fetchOwn: () => Promise.resolve(undefined),
      note: (cause) => {
        console.error(cause);
      },
    },
    tell: () => undefined,
    opened: undefined,
    kitToConfirm: undefined,
  }),
);

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (shellPortOf(event)) return;
  const { id, ask } = event.data as { id: number; ask: BenchAsk };
  void room
    .then((ready) => measured(ready, ask))
    .then((answer) => {
      postMessage({ id, answer });
    });
});

async function measured(ready: Room, { what, args }: BenchAsk): Promise<BenchAnswer> {
  const measure = measurements[what];
  if (!measure) return { failed: `nothing is called ${what}` };
  try {
    return { value: await measure(ready, args) };
  } catch (cause: unknown) {
    return {
      failed: cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : String(cause),
    };
  }
}
