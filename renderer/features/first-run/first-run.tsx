import { useState } from 'react';
import type { Session } from '../../../shared/contract/vault/session.ts';
import { NarrowPage } from '../../ui/narrow-page.tsx';
import { Beginnings, type Beginning } from './beginnings.tsx';
import { Demonstration } from './demonstration.tsx';
import { JoinUnit } from './joining/join-unit.tsx';
import { Restore } from './restore.tsx';
import { SetUpUnit } from './set-up-unit.tsx';

type Props = {
  readonly onOpen: (session: Session) => void;
  /** To a guest pack: it needs no vault. */
  readonly onGuest: () => void;
  /** A vault was restored and waits on the lock screen. */
  readonly onRestored: () => void;
  /** Back to the lock screen, where there is one. */
  readonly onBack: (() => void) | undefined;
};

/** The first minutes: set up a unit, join or restore one, or look around with fictitious people. */
export function FirstRun(props: Props) {
  const [beginning, setBeginning] = useState<Beginning>();
  const back = (): void => setBeginning(undefined);
  return (
    <NarrowPage>
      {beginning === undefined ? (
        <Beginnings
          onChoose={(chosen) => (chosen === 'guest' ? props.onGuest() : setBeginning(chosen))}
          onBack={props.onBack}
        />
      ) : null}
      {beginning === 'unit' ? <SetUpUnit onOpen={props.onOpen} onBack={back} /> : null}
      {beginning === 'join' ? <JoinUnit onOpen={props.onOpen} onBack={back} /> : null}
      {beginning === 'restore' ? <Restore onRestored={props.onRestored} onBack={back} /> : null}
      {beginning === 'demonstration' ? <Demonstration onOpen={props.onOpen} onBack={back} /> : null}
    </NarrowPage>
  );
}
