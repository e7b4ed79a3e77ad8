import type { Session } from '../../../shared/contract/vault/session.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { NewPassphrase } from '../new-passphrase.tsx';

/** Fictitious, like everybody in a demonstration. */
const fictitious = {
  force: 'Westshire Police (fictitious)',
  unitName: 'Counter Corruption Unit (demonstration)',
  founder: { name: 'Dana Hale', rankOrGrade: 'DC', office: 'investigator' },
  profileId: 'west-midlands',
} as const;

/** A vault of its own with fictitious people. It is sealed like any other, so it needs a passphrase too. */
export function Demonstration(props: {
  readonly onOpen: (session: Session) => void;
  readonly onBack: () => void;
}) {
  const create = useCommand('createVault');
  const make = async (passphrase: string): Promise<void> => {
    const result = await create.run({ kind: 'demonstration', ...fictitious, passphrase });
    if (result.ok) props.onOpen(result.value.session);
  };
  return (
    <>
      {create.error ? <ErrorPanel error={create.error} /> : null}
      <NewPassphrase
        submitLabel="Open the demonstration"
        busySays="Making a vault with fictitious people"
        busy={create.busy}
        onBack={props.onBack}
        onChosen={(passphrase) => void make(passphrase)}
      />
    </>
  );
}
