import { useEffect, useRef } from 'react';
import type { Session } from '../../shared/contract/vault/session.ts';
import { useQuery } from '../vault-client/use-query.ts';
import { useVault } from '../vault-client/vault-context.tsx';

/** Asks again who is at the desk once what was found at unlock is verified: people, kit and troubles stand in it. */
export function useSessionOnceVerified(onSession: (session: Session) => void): void {
  const vault = useVault();
  const wasUnderWay = useRef(false);
  const state = useQuery('verification', {}).value?.state;
  useEffect(() => {
    if (state === 'reading' || state === 'verifying') wasUnderWay.current = true;
    if (state !== 'verified' || !wasUnderWay.current) return;
    wasUnderWay.current = false;
    void vault.ask('session', {}).then((answer) => {
      if (answer.ok) onSession(answer.value.session);
    });
  }, [state, vault, onSession]);
}
