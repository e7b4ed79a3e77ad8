import {
  createShellClient,
  shellPortOf,
  type ShellClient,
  type ShellPort,
} from '../../../../shared/contract/shell-client.ts';
import type { Channel } from '../../../../shared/contract/channels.ts';
import type { ShellRequest } from '../../../../shared/contract/bridge.ts';
import { itemId, vaultId as vaultIdSchema } from '../../../../shared/kit/ids.ts';
import type { ProbeRequest } from './probe.ts';

/** @file Stands where the vault stands: holds the port, and plaintext that the stories look for. */

const ports: ShellPort[] = [];
const clients: ShellClient[] = [];
let connected = (): void => undefined;
const firstPort = new Promise<void>((resolve) => (connected = resolve));
const kept: string[] = [];

self.addEventListener('message', (event: MessageEvent<{ id: number; request: ProbeRequest }>) => {
  const found = shellPortOf(event);
  if (found !== undefined) {
    ports.push(found);
    clients.push(createShellClient(found));
    connected();
    return;
  }
  const { id, request } = event.data;
  void answer(request).then((given) => {
    self.postMessage({
      id,
      answer: given,
      ...(request.say === 'secrets' ? { show: kept.slice(0, 200) } : {}),
    });
  });
});

async function answer(request: ProbeRequest): Promise<unknown> {
  await firstPort;
  const [shell] = clients;
  if (shell === undefined) return undefined;
  switch (request.say) {
    case 'ask':
      return shell.ask(request.channel as Channel, request.request as ShellRequest<Channel>);
    case 'ask-over':
      return clients[request.port]?.ask(request.channel as Channel, {});
    case 'flood':
      return flood(request);
    case 'raw':
      ports[0]?.postMessage(request.message);
      return undefined;
    case 'append': {
      const vaultId = vaultIdSchema.parse(request.vaultId);
      return shell.ask('replica.append', {
        vaultId,
        records: new TextEncoder().encode(request.text),
      });
    }
    case 'secrets':
      kept.push(...secretsFrom(request.parts, request.count));
      return kept.length;
    case 'write':
      return write(shell, request);
    case 'seal':
      return seal(shell, request);
  }
}

/** Has a sealer seal a file, as the vault does. */
async function seal(
  shell: ShellClient,
  { vaultId, fileId, token, parts, stopAtBytes }: ProbeRequest & { say: 'seal' },
): Promise<unknown> {
  const sealer = await shell.askForPort('sealer.start', {
    ...{ job: 'seal-file', token },
    ...{ vaultId: vaultIdSchema.parse(vaultId), fileId: itemId.parse(fileId) },
  });
  if (!sealer.ok) return sealer;
  return new Promise((resolve) => {
    sealer.value.addEventListener('message', ({ data }) => {
      const message = data as { say: string; doneBytes?: number };
      if (message.say === 'ready') {
        const key = new TextEncoder().encode(parts.join('').padEnd(32, '.').slice(0, 32));
        sealer.value.postMessage({ say: 'seal', fileId, key });
      } else if (message.say !== 'progress') resolve(data);
      else if ((message.doneBytes ?? 0) >= (stopAtBytes ?? Infinity)) resolve(data);
    });
    sealer.value.start();
  });
}

/** Asks a great many things at once; answers how often each kind of answer came. */
async function flood({
  channel,
  count,
}: ProbeRequest & { say: 'flood' }): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  const [shell] = clients;
  if (shell === undefined) return found;
  const answers = Array.from({ length: count }, () => shell.ask(channel as Channel, {}));
  for (const given of await Promise.all(answers)) {
    const kind = given.ok ? 'ok' : given.error.kind;
    found[kind] = (found[kind] ?? 0) + 1;
  }
  return found;
}

const secretsFrom = (parts: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${parts.join('')}-${String(at).padStart(5, '0')}`);

/** As the vault must do it: nothing before `ready`. */
async function write(
  shell: ShellClient,
  { token, parts, count, stall }: ProbeRequest & { say: 'write' },
): Promise<unknown> {
  const writer = await shell.askForPort('output.write', { token });
  if (!writer.ok) return writer;
  return new Promise((resolve) => {
    writer.value.addEventListener('message', ({ data }) => {
      const { say } = data as { say: string };
      if (say !== 'ready') {
        resolve(data);
        return;
      }
      for (const secret of secretsFrom(parts, count)) {
        writer.value.postMessage({ say: 'chunk', bytes: new TextEncoder().encode(`${secret}\n`) });
      }
      if (stall) resolve('stalled');
      else writer.value.postMessage({ say: 'end' });
    });
    writer.value.start();
  });
}
