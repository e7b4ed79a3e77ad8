import { useState } from 'react';
import type { Session } from '../../../shared/contract/vault/session.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { ConfirmKit } from './confirm-kit.tsx';
import { NewPassphrase } from '../new-passphrase.tsx';
import { ShowKit } from './show-kit.tsx';
import { UnitStep, type UnitFacts } from './unit-step.tsx';
import { YouStep, type YouFacts } from './you-step.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';

type Made = {
  readonly session: Session;
  readonly kitWords: readonly string[];
  readonly passphrase: string;
};
type Step = 'unit' | 'you' | 'passphrase' | 'kit' | 'confirm';

/** Founding a unit, in short steps: the unit, you, the passphrase, the recovery kit, four words of it. */
export function SetUpUnit(props: {
  readonly onOpen: (session: Session) => void;
  readonly onBack: () => void;
}) {
  const [step, setStep] = useState<Step>('unit');
  const [unit, setUnit] = useState<UnitFacts>();
  const [you, setYou] = useState<YouFacts>();
  const [made, setMade] = useState<Made>();
  const create = useCommand('createVault');

  const found = async (passphrase: string): Promise<void> => {
    if (!unit || !you) return;
    const { profileId, ...names } = unit;
    const result = await create.run({
      kind: 'unit',
      ...names,
      founder: you,
      profileId,
      passphrase,
    });
    if (!result.ok) return;
    setMade({ ...result.value, passphrase });
    setStep('kit');
  };

  switch (step) {
    case 'unit':
      return (
        <UnitStep
          known={unit}
          onBack={props.onBack}
          onNext={(facts) => {
            setUnit(facts);
            setStep('you');
          }}
        />
      );
    case 'you':
      return (
        <YouStep
          known={you}
          onBack={() => setStep('unit')}
          onNext={(facts) => {
            setYou(facts);
            setStep('passphrase');
          }}
        />
      );
    case 'passphrase':
      return (
        <>
          {create.error ? <ErrorPanel error={create.error} /> : null}
          <NewPassphrase
            step="Step 3 of 5"
            submitLabel="Set up the unit"
            busySays="Making the vault and its keys"
            busy={create.busy}
            onBack={() => setStep('you')}
            onChosen={(passphrase) => void found(passphrase)}
          />
        </>
      );
    case 'kit':
      return made ? (
        <ShowKit {...made} step="Step 4 of 5" onNext={() => setStep('confirm')} />
      ) : null;
    case 'confirm':
      return made ? (
        <ConfirmKit step="Step 5 of 5" onBack={() => setStep('kit')} onConfirmed={props.onOpen} />
      ) : null;
  }
}
