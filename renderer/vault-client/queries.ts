import type {
  Changed,
  VaultAnswers,
  VaultCall,
  VaultRequest,
} from '../../shared/contract/vault.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import type { VaultClient } from './client.ts';
import { isTouched } from './views.ts';

/** How far a question has got. `value` stays while a newer one is fetched, so that a screen does not flicker. */
export type QueryState<A> = {
  readonly value: A | undefined;
  readonly error: VaultError | undefined;
  readonly asking: boolean;
};

type Entry = {
  readonly call: VaultCall;
  readonly request: VaultRequest<VaultCall>;
  readonly listeners: Set<() => void>;
  state: QueryState<unknown>;
  round: number;
};

/** The questions on the screen now. Answers live as long as somebody shows them. */
export type Queries = {
  readonly read: <C extends VaultCall>(
    call: C,
    request: VaultRequest<C>,
  ) => QueryState<VaultAnswers[C]>;
  readonly watch: <C extends VaultCall>(
    call: C,
    request: VaultRequest<C>,
    listener: () => void,
  ) => () => void;
  readonly again: (call: VaultCall, request: unknown) => void;
};

const notAsked: QueryState<never> = { value: undefined, error: undefined, asking: true };

/** Keeps one answer for each question that is on the screen, and asks again when the vault says it changed. */
export function createQueries(client: VaultClient): Queries {
  const entries = new Map<string, Entry>();

  const settle = (entry: Entry, state: QueryState<unknown>): void => {
    entry.state = state;
    for (const listener of entry.listeners) listener();
  };
  const askNow = async (entry: Entry): Promise<void> => {
    entry.round += 1;
    const round = entry.round;
    settle(entry, { ...entry.state, asking: true });
    const result = await client.ask(entry.call, entry.request);
    if (round !== entry.round) return; // a later question overtook this one
    settle(
      entry,
      result.ok
        ? { value: result.value, error: undefined, asking: false }
        : { value: entry.state.value, error: result.error, asking: false },
    );
  };
  client.onChanged((change: Changed) => {
    for (const entry of entries.values())
      if (isTouched(entry.call, entry.request, change)) void askNow(entry);
  });

  return {
    read: (call, request) =>
      (entries.get(keyOf(call, request))?.state ?? notAsked) as QueryState<never>,
    watch: (call, request, listener) => {
      const key = keyOf(call, request);
      const known = entries.get(key);
      const entry = known ?? { call, request, listeners: new Set(), state: notAsked, round: 0 };
      entry.listeners.add(listener);
      if (!known) {
        entries.set(key, entry);
        void askNow(entry);
      }
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size === 0) entries.delete(key);
      };
    },
    again: (call, request) => {
      const entry = entries.get(keyOf(call, request));
      if (entry) void askNow(entry);
    },
  };
}

const keyOf = (call: VaultCall, request: unknown): string => `${call} ${JSON.stringify(request)}`;
