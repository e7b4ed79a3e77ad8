import { useState } from 'react';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { ConfirmKit } from '../../confirm-kit.tsx';
import { KitWords } from '../../kit-words.tsx';

type Props = {
  readonly words: readonly string[];
  readonly passphrase: string;
  readonly onSession: (session: Session) => void;
  readonly onDone: () => void;
};

/** A kit that was just made: its words, then four of them typed back. */
export function TakeKit(props: Props) {
  const [isConfirming, setConfirming] = useState(false);
  if (!isConfirming)
    return (
      <KitWords
        words={props.words}
        passphrase={props.passphrase}
        nextLabel="I have it on paper"
        onNext={() => setConfirming(true)}
      />
    );
  return (
    <ConfirmKit
      onBack={() => setConfirming(false)}
      onConfirmed={(session) => {
        props.onSession(session);
        props.onDone();
      }}
    />
  );
}
