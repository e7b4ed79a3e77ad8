import { bridge } from '../../shared/contract/bridge.ts';
import { askMessage, type AnswerMessage } from '../../shared/contract/port-messages.ts';
import { type ShellFault } from '../../shared/contract/shell-faults.ts';
import { channels, type Channel } from '../../shared/contract/channels.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { faultOf } from '../replica/disk-faults.ts';
import type { Allowance } from './allowance.ts';
import type { Handlers, Reply } from './handlers-type.ts';

/** @file The border: every message is parsed here before anything else sees it, and nothing thrown behind it gets past. */

export type Served = {
  readonly handlers: Handlers;
  readonly allowance: Allowance;
  readonly post: (answer: AnswerMessage, ports: readonly unknown[]) => void;
  /** A message was not one of ours, for the third time. */
  readonly misused: () => void;
};

const strikesAllowed = 3;

/** Answers the messages of one port. The promise is for tests; it never rejects. */
export function servePort(served: Served): (data: unknown) => Promise<void> {
  let strikes = 0;
  const strike = (): void => {
    strikes += 1;
    if (strikes === strikesAllowed) served.misused();
  };
  return async (data) => {
    const ask = parsed(() => askMessage.safeParse(data));
    if (ask === undefined) {
      strike();
      return;
    }
    const { id, channel, request } = ask;
    const known = isChannel(channel) ? question(channel, request) : err(refused);
    if (!known.ok && known.error.kind === 'bridge/refused') strike();
    // Strikes end the session; what comes after them is not served while it ends.
    if (strikes >= strikesAllowed) return;
    const reply = known.ok ? await answered(served, known.value) : known;
    post(served, id, reply);
  };
}

type Question = {
  readonly ask: (handlers: Handlers) => Promise<Reply<unknown>>;
  readonly sizeBytes: number;
};

const refused: ShellFault = { kind: 'bridge/refused' };

function question<C extends Channel>(channel: C, request: unknown): Result<Question, ShellFault> {
  const result = bridge[channel].request.safeParse(request);
  if (!result.success) {
    const tooLarge = result.error.issues.some(
      (issue) => issue.code === 'custom' && issue.params?.['tooLarge'] === true,
    );
    return err(tooLarge ? { kind: 'bridge/too-large' } : refused);
  }
  const content = result.data as Parameters<Handlers[C]>[0];
  return ok({
    ask: (handlers) => handlers[channel](content as never),
    sizeBytes: bytesIn(content),
  });
}

async function answered(
  { handlers, allowance }: Served,
  { ask, sizeBytes }: Question,
): Promise<Reply<unknown>> {
  if (!allowance.begin(sizeBytes)) return err({ kind: 'bridge/busy' });
  try {
    return await ask(handlers);
  } catch (cause: unknown) {
    return err(faultOf(cause));
  } finally {
    allowance.end(sizeBytes);
  }
}

function post(served: Served, id: number, reply: Reply<unknown>): void {
  try {
    if (!reply.ok) served.post({ id, ok: false, fault: reply.error }, []);
    else
      served.post(
        { id, ok: true, response: reply.value },
        reply.port === undefined ? [] : [reply.port],
      );
  } catch {
    // the port is closed: who asked is gone
  }
}

const isChannel = (channel: string): channel is Channel =>
  (channels as readonly string[]).includes(channel);

const bytesIn = (request: object): number =>
  Object.values(request).reduce<number>(
    (sum, value: unknown) => sum + (value instanceof Uint8Array ? value.length : 0),
    0,
  );

function parsed<T>(parse: () => { success: true; data: T } | { success: false }): T | undefined {
  try {
    const result = parse();
    return result.success ? result.data : undefined;
  } catch {
    // a value that cannot even be looked at is not one of ours
    return undefined;
  }
}
