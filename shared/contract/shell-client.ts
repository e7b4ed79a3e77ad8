import { z } from 'zod';
import type { Result } from '../kit/result.ts';
import { err, ok } from '../kit/result.ts';
import { bridge, type ShellRequest, type ShellResponse } from './bridge.ts';
import { answerMessage } from './port-messages.ts';
import { type ShellFault } from './shell-faults.ts';
import { portMessage, type Channel } from './channels.ts';
import { arrivedMessage, type Arrived } from './parcels.ts';
import { provenMessage } from './share.ts';
import type { VaultId } from '../kit/ids.ts';

/** @file The asking side of the bridge: typed questions on a MessagePort. Used by the vault worker and by tests. */

/** What we need of a MessagePort, so that this page knows neither the browser's nor Node's. */
export type ShellPort = {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly ShellPort[] }) => void,
  ): void;
  start(): void;
  close(): void;
};

/** Questions to the shell. An answer that never comes (the shell has locked) leaves the promise open: the asker's process is ending. */
export type ShellClient = {
  /** Asks, and parses the answer by its schema. */
  readonly ask: <C extends Channel>(
    channel: C,
    request: ShellRequest<C>,
  ) => Promise<Result<ShellResponse<C>, ShellFault>>;
  /** Asks where the answer is a port: to a writer or a sealer that was started, which says `ready` on it first. */
  readonly askForPort: <C extends 'output.write' | 'sealer.start'>(
    channel: C,
    request: ShellRequest<C>,
  ) => Promise<Result<ShellPort, ShellFault>>;
  /** Hears of files that came from the share. What the listener promises is waited for in tests only. */
  readonly onArrived: (listener: ArrivedListener) => void;
  /** Hears that other files than before are known to be on the share. */
  readonly onProven: (listener: ProvenListener) => void;
};

/** Hears of files that came from the share. */
export type ArrivedListener = (arrived: Arrived) => void | Promise<void>;

/** Hears that other files than before are known to be on the share of this vault. */
export type ProvenListener = (vaultId: VaultId) => void | Promise<void>;

type Answer = {
  readonly answer: Result<unknown, ShellFault>;
  readonly port: ShellPort | undefined;
};

/** What the shell says without being asked. */
const toldMessage = z.discriminatedUnion('event', [arrivedMessage, provenMessage]);

/** Speaks to the shell over the port; starts the port. */
export function createShellClient(port: ShellPort): ShellClient {
  const waiting = new Map<number, (answer: Answer) => void>();
  const arrivals: ArrivedListener[] = [];
  const proofs: ProvenListener[] = [];
  let nextId = 0;
  port.addEventListener('message', (event) => {
    const told = toldMessage.safeParse(event.data);
    if (told.success) {
      if (told.data.event === 'arrived') for (const hear of arrivals) void hear(told.data);
      else for (const hear of proofs) void hear(told.data.vaultId);
      return;
    }
    const message = answerMessage.safeParse(event.data);
    if (!message.success) return;
    const resolve = waiting.get(message.data.id);
    waiting.delete(message.data.id);
    const answer = message.data.ok ? ok(message.data.response) : err(message.data.fault);
    resolve?.({ answer, port: event.ports[0] });
  });
  port.start();
  const send = (channel: Channel, request: unknown): Promise<Answer> =>
    new Promise((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve);
      port.postMessage({ id, channel, request });
    });
  return {
    ask: async (channel, request) => typed(channel, (await send(channel, request)).answer),
    askForPort: async (channel, request) => {
      const { answer, port: second } = await send(channel, request);
      if (!answer.ok) return answer;
      return second === undefined ? err({ kind: 'shell/bug' }) : ok(second);
    },
    onArrived: (listener) => {
      arrivals.push(listener);
    },
    onProven: (listener) => {
      proofs.push(listener);
    },
  };
}

function typed<C extends Channel>(
  channel: C,
  answer: Result<unknown, ShellFault>,
): Result<ShellResponse<C>, ShellFault> {
  if (!answer.ok) return answer;
  const response = bridge[channel].response.safeParse(answer.value);
  return response.success ? ok(response.data as ShellResponse<C>) : err({ kind: 'shell/bug' });
}

/** The shell's port, when this message is the one that brings it: from the preload to the page, and from the page to the worker. */
export const shellPortOf = <P>(event: {
  readonly data: unknown;
  readonly ports: readonly P[];
}): P | undefined => (event.data === portMessage ? event.ports[0] : undefined);
