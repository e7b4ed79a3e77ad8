import { useEffect, useState } from 'react';
import type { GuestPackView } from '../../shared/contract/vault/guest.ts';
import type { Session } from '../../shared/contract/vault/session.ts';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { Waiting } from '../features/first-run/joining/waiting.tsx';
import { NarrowPage } from '../ui/narrow-page.tsx';
import { OpenPack } from '../features/guest-pack/open-pack.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import { useQuery } from '../vault-client/use-query.ts';
import { usePreferences } from '../vault-client/preferences.tsx';
import { SessionProvider } from '../vault-client/session.tsx';
import { useActivity } from './activity.ts';
import { Desk } from './desk.tsx';
import { GuestDesk } from './guest-desk.tsx';
import { ClosedFrame } from './frame/closed-frame.tsx';
import { Starting } from './start/starting.tsx';

/** Which room is on the screen: starting, first run, the lock screen, or the open desk. There is no way back from the desk but lock. */
export function Rooms() {
  const start = useQuery('start', {});
  // From the first secret on the screen, which the recovery kit is, and not from the open desk only.
  useActivity();
  const { learn } = usePreferences();
  const [session, setSession] = useState<Session>();
  const [pack, setPack] = useState<GuestPackView>();
  const settings = start.value?.settings;
  useEffect(() => {
    if (settings) learn(settings);
  }, [settings, learn]);

  if (session)
    return (
      <SessionProvider value={session}>
        <Desk onSession={setSession} />
      </SessionProvider>
    );
  if (pack) return <GuestDesk pack={pack} onPack={setPack} />;
  if (!start.value) return <Starting error={start.error} onRetry={start.again} />;
  return (
    <Closed
      start={start.value}
      onOpen={setSession}
      onPack={setPack}
      onVaultsChanged={start.again}
    />
  );
}

type ClosedProps = {
  readonly start: VaultAnswers['start'];
  readonly onOpen: (session: Session) => void;
  readonly onPack: (pack: GuestPackView) => void;
  readonly onVaultsChanged: () => void;
};

function Closed({ start, onOpen, onPack, onVaultsChanged }: ClosedProps) {
  const hasVaults = start.vaults.length > 0;
  const [wantsAnother, setWantsAnother] = useState(false);
  const [isJoining, setJoining] = useState(false);
  const [isGuest, setGuest] = useState(false);
  const showsFirstRun = !hasVaults || wantsAnother;
  return (
    <ClosedFrame facts={start.facts} onChanged={onVaultsChanged}>
      {isGuest ? (
        <NarrowPage>
          <OpenPack onOpen={onPack} onBack={() => setGuest(false)} />
        </NarrowPage>
      ) : isJoining ? (
        <NarrowPage>
          <Waiting onOpen={onOpen} />
        </NarrowPage>
      ) : showsFirstRun ? (
        <FirstRun
          onOpen={onOpen}
          onGuest={() => setGuest(true)}
          onRestored={() => {
            setWantsAnother(false);
            onVaultsChanged();
          }}
          onBack={hasVaults ? () => setWantsAnother(false) : undefined}
        />
      ) : (
        <Unlock
          vaults={start.vaults}
          lockedBecause={start.facts.lockedBecause}
          onOpen={onOpen}
          onAnother={() => setWantsAnother(true)}
          onGuest={() => setGuest(true)}
          onJoining={() => setJoining(true)}
        />
      )}
    </ClosedFrame>
  );
}
