import { useEffect } from 'react';
import { useVault } from '../vault-client/vault-context.tsx';

/** Telling the shell more often would say no more: the shortest idle lock is a minute. */
const everyMs = 5_000;
const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/** Tells the vault that a person is there, so that the idle lock waits. */
export function useActivity(): void {
  const vault = useVault();
  useEffect(() => {
    let toldAtMs = Number.NEGATIVE_INFINITY;
    const tell = (event: Event): void => {
      if (event.timeStamp - toldAtMs < everyMs) return;
      toldAtMs = event.timeStamp;
      void vault.ask('active', {});
    };
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true, capture: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true });
    };
  }, [vault]);
}
