import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import type { Result } from '../../../../shared/kit/result.ts';

/** @file Sees to it that every entry of a record in progress reaches the disk, in the order in which it was made. */

/** What is not on the disk yet, and why not. */
export type KeeperState = {
  readonly waiting: readonly RecordItem[];
  readonly error: VaultError | undefined;
};

/** Keeps entries, one save at a time; what fails stays and is tried again with what follows. */
export type Keeper = {
  readonly read: () => KeeperState;
  readonly watch: (listener: () => void) => () => void;
  readonly keep: (...items: readonly RecordItem[]) => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  /** Gives up the entry that the rules refuse, and goes on with those after it. */
  readonly leaveOut: () => Promise<void>;
};

/** The rules of the vault take so many in one act. */
const mostInOneAct = 50;

export function createKeeper(
  save: (items: readonly RecordItem[]) => Promise<Result<unknown, VaultError>>,
): Keeper {
  let state: KeeperState = { waiting: [], error: undefined };
  let underWay: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: KeeperState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const saveAll = async (): Promise<void> => {
    let most = mostInOneAct;
    while (state.waiting.length > 0) {
      const batch = state.waiting.slice(0, most);
      const saved = await save(batch);
      // One refused entry holds nobody else up: they go one by one.
      if (!saved.ok && 'refusals' in saved.error && batch.length > 1) {
        most = 1;
        continue;
      }
      if (!saved.ok) {
        set({ ...state, error: saved.error });
        return;
      }
      set({
        waiting: state.waiting.filter((item) => !batch.includes(item)),
        error: undefined,
      });
    }
  };
  const flush = async (): Promise<void> => {
    underWay ??= saveAll().finally(() => {
      underWay = undefined;
    });
    await underWay;
  };

  return {
    read: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: (...items) => {
      set({ ...state, waiting: [...state.waiting, ...items] });
      return flush();
    },
    tryAgain: flush,
    leaveOut: () => {
      set({ waiting: state.waiting.slice(1), error: undefined });
      return flush();
    },
  };
}
