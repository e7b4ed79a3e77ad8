import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useDraftPort, type KeptDraft } from './draft-port.tsx';
import { createDraftSaver, type DraftSaver, type DraftState } from './draft-saver.ts';

/** The name a form's draft is kept under. `title` is what the list of drafts shows. */
export type DraftName = { readonly key: string; readonly title: string };

/** What was kept of this form when it was left, killed or locked: `asking` until the vault has answered. */
export function useKeptDraft(name: DraftName): KeptDraft | undefined | 'asking' {
  const port = useDraftPort();
  const [kept, setKept] = useState<KeptDraft | undefined | 'asking'>('asking');
  useEffect(() => {
    let left = false;
    void port.load(name.key).then((draft) => {
      if (!left) setKept(draft);
    });
    return () => {
      left = true;
    };
  }, [port, name.key]);
  return kept;
}

/** Keeps this form's draft while it is on the screen; what still waits is kept when it is left. */
export function useDraftSaver(name: DraftName): DraftSaver & { readonly state: DraftState } {
  const port = useDraftPort();
  const [saver] = useState(() => createDraftSaver(port, name.key, name.title));
  const state = useSyncExternalStore(saver.watch, saver.read);
  useEffect(() => () => void saver.flush(), [saver]);
  return { ...saver, state };
}

/** Throws a draft away, on request. */
export function useDiscardDraft(name: DraftName): () => Promise<void> {
  const port = useDraftPort();
  return useCallback(() => port.discard(name.key), [port, name.key]);
}
