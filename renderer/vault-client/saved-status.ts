import type { Instant } from '../../shared/kit/instant.ts';

/** What was not saved: what a form holds, or a run of the cross-checks. */
export type NotSaved = 'form' | 'run';

/** What the top bar says about safety: when the last act reached the disk, or what did not. */
export type SavedState = {
  readonly savedAt: Instant | undefined;
  readonly failed: NotSaved | undefined;
};

/** Remembers when an act was last on disk. Only an answer of the vault moves it: "Saved" is never a guess. */
export type SavedStatus = {
  readonly read: () => SavedState;
  readonly watch: (listener: () => void) => () => void;
  readonly saved: (at: Instant) => void;
  readonly notSaved: (what: NotSaved) => void;
};

export function createSavedStatus(): SavedStatus {
  let state: SavedState = { savedAt: undefined, failed: undefined };
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
    saved: (at) => set({ savedAt: at, failed: undefined }),
    notSaved: (what) => set({ ...state, failed: what }),
  };
}
