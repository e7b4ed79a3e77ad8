import { createContext, useContext } from 'react';
import { assert } from '../../shared/kit/assert.ts';
import type { Session } from '../../shared/contract/vault/session.ts';

const SessionContext = createContext<Session | undefined>(undefined);

/** Gives the screens of an open vault their session. */
export const SessionProvider = SessionContext;

/** Who you are, and in which unit. Only screens of an open vault may ask. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  assert(session, 'a screen of an open vault without its session');
  return session;
}
