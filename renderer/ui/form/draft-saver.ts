import type { Instant } from '../../../shared/kit/instant.ts';
import type { DraftPort } from './draft-port.tsx';

/** How safe the typed words are. */
export type DraftState = {
  readonly kept: 'nothing-typed' | 'waiting' | 'kept' | 'not-kept';
  readonly at: Instant | undefined;
};

/** Keeps one form's draft: within a second of each keystroke, one save at a time, the newest words last. */
export type DraftSaver = {
  readonly read: () => DraftState;
  readonly watch: (listener: () => void) => () => void;
  readonly typed: (value: () => unknown) => void;
  /** Keeps now what is still waiting. */
  readonly flush: () => Promise<void>;
  /** Waits for a save under way and forgets what is waiting: the act is being saved instead. */
  readonly pause: () => Promise<void>;
  /** The act is on the disk: nothing is left that leaving the form could lose. */
  readonly saved: () => Promise<void>;
  /** Nothing is typed any more: forgets what is waiting and what was kept. */
  readonly nothing: () => Promise<void>;
};

/** Well inside the promised second, and long enough that fast typing is one save. */
const waitMs = 400;

export function createDraftSaver(port: DraftPort, key: string, title: string): DraftSaver {
  let state: DraftState = { kept: 'nothing-typed', at: undefined };
  let pending: (() => unknown) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (next: DraftState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  // Typing goes on while a save is under way.
  const isWaiting = (): boolean => pending !== undefined;
  const saveOnce = async (): Promise<void> => {
    const value = pending;
    if (!value) return;
    pending = undefined;
    const at = await port.save(key, title, value());
    if (at) set({ kept: isWaiting() ? 'waiting' : 'kept', at });
    else set({ kept: 'not-kept', at: state.at });
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    underWay = underWay.then(saveOnce);
    return underWay;
  };

  const pause = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    pending = undefined;
    await underWay;
  };

  return {
    read: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    typed: (value) => {
      pending = value;
      if (state.kept !== 'not-kept') set({ kept: 'waiting', at: state.at });
      timer ??= setTimeout(() => void flush(), waitMs);
    },
    flush,
    pause,
    saved: async () => {
      await pause();
      set({ kept: 'nothing-typed', at: undefined });
    },
    nothing: () => {
      underWay = pause().then(async () => {
        await port.discard(key);
        if (!pending) set({ kept: 'nothing-typed', at: undefined });
      });
      return underWay;
    },
  };
}
