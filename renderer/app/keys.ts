import { useEffect } from 'react';

/** What the keyboard can ask for from anywhere. */
export type DeskKeys = {
  readonly palette: () => void;
  readonly help: () => void;
  readonly blank: () => void;
  readonly lock: () => void;
};

/** Two presses of Escape within this time blank the screen; one closes what is open. */
const twiceMs = 500;

/** Listens for the keys that work everywhere: Ctrl K, F1, Escape twice, Ctrl L (the shell hears that one too). */
export function useDeskKeys(keys: DeskKeys): void {
  useEffect(() => {
    let escapedAtMs = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent): void => {
      const asked = askedOf(event);
      if (asked !== undefined) {
        event.preventDefault();
        keys[asked]();
        return;
      }
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - escapedAtMs < twiceMs) keys.blank();
      escapedAtMs = event.timeStamp;
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [keys]);
}

function askedOf(event: KeyboardEvent): keyof DeskKeys | undefined {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (isCommand && event.key.toLowerCase() === 'k') return 'palette';
  if (isCommand && event.key.toLowerCase() === 'l') return 'lock';
  return event.key === 'F1' ? 'help' : undefined;
}
