import { useEffect, useState } from 'react';

/** Gives the keyboard back to where it was before a dialog opened, when the dialog goes. */
export function useFocusBack(): void {
  // Taken while drawing: effects run after the dialog has moved the keyboard into itself.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog is still in the document here; it must be gone before the page can take the keyboard.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
}
