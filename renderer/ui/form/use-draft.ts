import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDraftPort, type KeptDraft } from './draft-port.tsx';
import { createDraftSaver, type DraftSaver, type DraftState } from './draft-saver.ts';

/** The name a form's draft is kept under. `title` is what the list of drafts shows. */
export type DraftName = { readonly key: string; readonly title: string };

/** What was kept of this form when it was left, killed or locked: `asking` until the vault has answered. */
export function useKeptDraft(name: DraftName | undefined): KeptDraft | undefined | 'asking' {
  const port = useDraftPort();
  const key = name?.key;
  const [kept, setKept] = useState<KeptDraft | undefined | 'asking'>(
    key === undefined ? undefined : 'asking',
  );
  useEffect(() => {
    let left = false;
    if (key !== undefined)
      void port.load(key).then((draft) => {
        if (!left) setKept(draft);
      });
    return () => {
      left = true;
    };
  }, [port, key]);
  return kept;
}

/** Keeps this form's draft while it is on the screen; what still waits is kept when it is left. */
export function useDraftSaver(name: DraftName | undefined): DraftSaver {
  const port = useDraftPort();
  const [saver] = useState(() => (name ? createDraftSaver(port, name.key, name.title) : noDraft));
  useEffect(() => () => void saver.flush(), [saver]);
  return saver;
}

const nothingKept: DraftState = { kept: 'nothing-typed', at: undefined };
const done = (): Promise<void> => Promise.resolve();

/** How safe the typed words are now. Asked where it is shown: the form itself is not drawn anew for it. */
export const useDraftState = (saver: DraftSaver): DraftState =>
  useSyncExternalStore(saver.watch, saver.read);

/** A form that keeps no draft. */
const noDraft: DraftSaver = {
  read: () => nothingKept,
  watch: () => () => undefined,
  typed: () => undefined,
  flush: done,
  pause: done,
  saved: done,
  nothing: done,
};
