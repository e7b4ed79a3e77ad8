import { useMemo, useState } from 'react';
import { Route, Switch } from 'wouter';
import type { Session } from '../../shared/contract/vault/session.ts';
import { ActsProvider, SectionsProvider } from '../features/act.tsx';
import { QuoteProvider } from '../ui/quotes.tsx';
import { DraftProvider } from '../ui/form/draft-port.tsx';
import { useSession } from '../vault-client/session.tsx';
import { lockNow } from '../vault-client/shell-port.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { acts, sections } from './acts.tsx';
import { Blank } from './blank.tsx';
import { createVaultDrafts } from './drafts.ts';
import { useSessionOnceVerified } from './follow-session.ts';
import { AppFrame } from './frame/app-frame.tsx';
import { InterviewRoom } from './interview-room.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { useDeskKeys, type DeskKeys } from './keys.ts';
import { GuardedRouter } from './leaving.tsx';
import { Palette } from './palette/palette.tsx';
import { quoteOf } from './quote-of.ts';
import { Routes } from './routes.tsx';
import { SavedToasts } from './saved-toasts.tsx';

/** The open vault: frame, pages, palette, and the keys that work everywhere. */
export function Desk(props: { readonly onSession: (session: Session) => void }) {
  const vault = useVault();
  const session = useSession();
  const [drafts] = useState(() => createVaultDrafts(vault));
  const [over, setOver] = useState<'palette' | 'help' | 'blank'>();
  const keys = useMemo<DeskKeys>(
    () => ({
      palette: () => setOver('palette'),
      help: () => setOver('help'),
      blank: () => setOver('blank'),
      lock: () => lockNow(window),
    }),
    [],
  );
  useDeskKeys(keys);
  useSessionOnceVerified(props.onSession);
  const close = (): void => setOver(undefined);
  return (
    <GuardedRouter>
      <QuoteProvider value={quoteOf}>
        <DraftProvider value={drafts}>
          <ActsProvider value={acts}>
            <SectionsProvider value={sections}>
              <Switch>
                <Route path="/cases/:id/interview/:interviewId">
                  {({ id, interviewId }) => <InterviewRoom id={id} interviewId={interviewId} />}
                </Route>
                <Route>
                  <AppFrame keys={keys} isDemonstration={session.kind === 'demonstration'}>
                    <Routes onSession={props.onSession} />
                  </AppFrame>
                  <SavedToasts />
                </Route>
              </Switch>
              {over === 'palette' ? <Palette onClose={close} onHelp={keys.help} /> : null}
              {over === 'help' ? <KeyboardHelp onClose={close} /> : null}
              {over === 'blank' ? <Blank onBack={close} /> : null}
            </SectionsProvider>
          </ActsProvider>
        </DraftProvider>
      </QuoteProvider>
    </GuardedRouter>
  );
}
