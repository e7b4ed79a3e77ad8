import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { GuestPackView } from '../../shared/contract/vault/guest.ts';
import { GuestPage } from '../features/guest-pack/guest-page.tsx';
import { DraftProvider } from '../ui/form/draft-port.tsx';
import { Marking } from '../ui/marking.tsx';
import { QuoteProvider } from '../ui/quotes.tsx';
import { Working } from '../ui/working.tsx';
import { lockNow } from '../vault-client/shell-port.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { createVaultDrafts } from './drafts.ts';
import { defaultMarking } from './frame/marking-words.ts';
import { GuardedRouter } from './leaving.tsx';
import { quoteOf } from './quote-of.ts';

const InterviewMode = lazy(async () => {
  const file = await import('../features/interview/mode/interview-mode.tsx');
  return { default: file.InterviewMode };
});

const useStyles = makeStyles({
  room: { height: '100%', display: 'flex', flexDirection: 'column' },
});

/** A guest pack that is open: its page and its interview, and nothing else of Probity. The way out is the lock. */
export function GuestDesk(props: {
  readonly pack: GuestPackView;
  readonly onPack: (pack: GuestPackView) => void;
}) {
  const styles = useStyles();
  const vault = useVault();
  const { pack, onPack } = props;
  const [drafts] = useState(() => createVaultDrafts(vault));
  const [isInRoom, setInRoom] = useState(false);
  const lock = (): void => lockNow(window);
  const leaveRoom = async (): Promise<void> => {
    const now = await vault.ask('guestPack', {});
    if (now.ok) onPack(now.value.pack);
    setInRoom(false);
  };
  return (
    <GuardedRouter>
      <QuoteProvider value={quoteOf}>
        <DraftProvider value={drafts}>
          <div className={styles.room}>
            <Marking marking={defaultMarking} isDemonstration={pack.fictitious} />
            {isInRoom ? (
              <Suspense fallback={<Working says="Opening" />}>
                <InterviewMode
                  caseId={pack.caseId}
                  interviewId={pack.interviewId}
                  onLeave={() => void leaveRoom()}
                />
              </Suspense>
            ) : (
              <GuestPage
                pack={pack}
                onEnter={() => setInRoom(true)}
                onPack={onPack}
                onRemoved={lock}
                onLock={lock}
              />
            )}
          </div>
        </DraftProvider>
      </QuoteProvider>
    </GuardedRouter>
  );
}
