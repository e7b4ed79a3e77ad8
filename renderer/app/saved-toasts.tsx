import { Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { clockTime } from '../ui/time.ts';
import { useVaultRoom } from '../vault-client/vault-context.tsx';

/** Says "Saved" when, and only when, an act is on the disk. */
export function SavedToasts() {
  const toasterId = useId('saved');
  const { dispatchToast } = useToastController(toasterId);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const { status } = useVaultRoom();
  const { savedAt } = useSyncExternalStore(status.watch, status.read);
  useEffect(() => {
    if (!savedAt) return;
    dispatchToast(
      <Toast>
        <ToastTitle>Saved {clockTime(savedAt)} on this disk</ToastTitle>
      </Toast>,
      // There is nothing to do in it. As a stop of its own it would hold the keyboard: Tab leads to a button it has not, and it does not
      // go while it is held.
      { intent: 'success', timeout: 3_000, root: { tabIndex: -1 } },
    );
  }, [savedAt, dispatchToast]);
  return (
    <section ref={setPlace} aria-label="Messages">
      <Toaster toasterId={toasterId} position="bottom-end" mountNode={place} />
    </section>
  );
}
