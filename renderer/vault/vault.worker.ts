import './jitless.ts';
import {
  createShellClient,
  shellPortOf,
  type ShellClient,
} from '../../shared/contract/shell-client.ts';
import { toWorker, type FromWorker } from '../../shared/contract/worker-wire.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import { fetchFonts } from './documents/fetch-fonts.ts';
import { answerCall } from './calls/answer.ts';
import { listenForArrivals } from './calls/arrived.ts';
import { listenForRounds } from './calls/share.ts';
import { platformEntropy } from './entropy.ts';
import type { Room } from './room.ts';
import { sodiumReady } from './seal/sodium.ts';

/** @file The vault worker: the only room where keys live and plaintext is made. Wires clock, entropy and shell, and answers the page. */

const say = (message: FromWorker): void => {
  postMessage(message);
};

const shell = new Promise<ShellClient>((resolve) => {
  addEventListener('message', (event) => {
    const port = shellPortOf(event);
    if (port) resolve(createShellClient(port));
  });
});

/** In the test flavour a bug shows in the console; in production nothing that was thrown is told to anybody. */
const noteBug = async (client: ShellClient, cause: unknown): Promise<void> => {
  const facts = await client.ask('shell.facts', {});
  if (facts.ok && facts.value.flavour === 'test') reportError(cause);
};

const room = Promise.all([shell, sodiumReady()]).then(([client]): Room => {
  const ready: Room = {
    ports: {
      shell: client,
      entropy: platformEntropy,
      clock: {
        // The one place in the vault that asks the machine for the time.
        now: () => {
          const now = new Date();
          return instantFromEpoch(now.getTime(), -now.getTimezoneOffset());
        },
        elapsedMs: () => performance.now(),
      },
      fonts: fetchFonts,
      fetchOwn: async (address) => {
        const response = await fetch(address);
        const content: unknown = response.ok ? await response.json() : undefined;
        return content;
      },
      note: (cause) => {
        void noteBug(client, cause);
      },
    },
    tell: (changed) => {
      say({ say: 'changed', ...changed });
    },
    opened: undefined,
    kitToConfirm: undefined,
  };
  listenForArrivals(ready);
  listenForRounds(ready);
  return ready;
});

addEventListener('message', (event) => {
  const asked = toWorker.safeParse(event.data);
  if (!asked.success) return;
  const { id, call, request } = asked.data;
  void room
    .then((ready) => answerCall(ready, call, request))
    .then((result) => {
      say({ say: 'answer', id, result });
    });
});
