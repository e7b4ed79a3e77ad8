import { useState } from 'react';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { StepHeading } from '../../../ui/step-heading.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { FourWords } from '../../confirm-kit.tsx';
import { NewPassphrase } from '../../new-passphrase.tsx';
import { ShowKit } from '../show-kit.tsx';
import { Waiting } from './waiting.tsx';

type Made = { readonly kitWords: readonly string[]; readonly passphrase: string };
type Props = { readonly onOpen: (session: Session) => void; readonly onBack: () => void };

/** Joining a unit: a passphrase and a kit for this workstation, then the words that a colleague compares. */
export function JoinUnit(props: Props) {
  const vault = useVault();
  const [step, setStep] = useState<'passphrase' | 'kit' | 'confirm' | 'waiting'>('passphrase');
  const [made, setMade] = useState<Made>();
  const join = useCommand('joinUnit');
  const make = async (passphrase: string): Promise<void> => {
    const result = await join.run({ passphrase });
    if (!result.ok) return;
    setMade({ kitWords: result.value.kitWords, passphrase });
    setStep('kit');
  };
  if (step === 'waiting') return <Waiting onOpen={props.onOpen} />;
  if (step === 'kit' && made)
    return <ShowKit {...made} step="Step 2 of 4" onNext={() => setStep('confirm')} />;
  if (step === 'confirm' && made)
    return (
      <>
        <StepHeading
          step="Step 3 of 4"
          title="Four words of the kit"
          says="From the paper, not from memory: this shows that the paper can be read."
        />
        <FourWords
          submit={(words) => vault.ask('confirmJoiningKit', { words })}
          onSaved={() => setStep('waiting')}
          onBack={() => setStep('kit')}
        />
      </>
    );
  return (
    <>
      {join.error ? <ErrorPanel error={join.error} /> : null}
      <NewPassphrase
        step="Step 1 of 4"
        submitLabel="Make this workstation’s vault"
        busySays="Making the vault and its keys"
        busy={join.busy}
        onBack={props.onBack}
        onChosen={(passphrase) => void make(passphrase)}
      />
    </>
  );
}
