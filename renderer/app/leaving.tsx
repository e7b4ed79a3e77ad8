import { useEffect, useState, type ReactNode } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { Router, type BaseLocationHook } from 'wouter';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { LeaveGuardProvider, createLeaveGuard } from '../ui/leave-guard.tsx';

/** Addresses by hash, and a question before leaving a screen whose words could not be kept. */
export function GuardedRouter(props: { readonly children: ReactNode }) {
  const [guard] = useState(createLeaveGuard);
  const [wanted, setWanted] = useState<string>();
  const [hook] = useState(() => guardedHook(guard.isHeld, setWanted));

  useEffect(() => {
    const stop = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (!link || !guard.isHeld()) return;
      event.preventDefault();
      setWanted((link.getAttribute('href') ?? '#/').slice(1));
    };
    window.addEventListener('click', stop, { capture: true });
    return () => window.removeEventListener('click', stop, { capture: true });
  }, [guard]);

  return (
    <LeaveGuardProvider value={guard}>
      <Router hook={hook}>{props.children}</Router>
      {wanted === undefined ? null : (
        <ConfirmDialog
          title="Leave without keeping what you typed?"
          says="The draft of this form could not be kept on the disk. If you leave now, what you typed is gone."
          confirmLabel="Leave and lose it"
          onConfirm={() => {
            setWanted(undefined);
            navigate(wanted);
          }}
          onClose={() => setWanted(undefined)}
        />
      )}
    </LeaveGuardProvider>
  );
}

function guardedHook(isHeld: () => boolean, ask: (to: string) => void): BaseLocationHook {
  return () => {
    const [place, go] = useHashLocation();
    return [place, (to: string, options?: object) => (isHeld() ? ask(to) : go(to, options))];
  };
}
