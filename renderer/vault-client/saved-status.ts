import type { Instant } from '../../shared/kit/instant.ts';

/** What the top bar says about safety: when the last act reached the disk, or that one did not. */
export type SavedState = {
  readonly savedAt: Instant | undefined;
  readonly failed: boolean;
};

/** Remembers when an act was last on disk. Only an answer of the vault moves it: "Saved" is never a guess. */
export type SavedStatus = {
  readonly read: () => SavedState;
  readonly watch: (listener: () => void) => () => void;
  readonly saved: (at: Instant) => void;
  readonly notSaved: () => void;
};

export function createSavedStatus(): SavedStatus {
  let state: SavedState = { savedAt: undefined, failed: false };
  const listeners = new Set<() => void>();
  const set = (next: SavedState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    saved: (at) => set({ savedAt: at, failed: false }),
    notSaved: () => set({ ...state, failed: true }),
  };
}
