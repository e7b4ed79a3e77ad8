import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopyReport } from '../../../shared/contract/copies.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Working } from '../../ui/working.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { CopyOutcome } from '../copy-outcome.tsx';
import { CopyUnderWay } from '../copy-under-way.tsx';
import { FoundVaults } from './found-vaults.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Found = {
  readonly token: string;
  readonly label: string;
  readonly vaults: VaultAnswers['scanCopy']['found'];
};

/** Brings a vault back from a sealed copy: choose the folder, choose the vault, then unlock it. */
export function Restore(props: { readonly onRestored: () => void; readonly onBack: () => void }) {
  const styles = useStyles();
  const choose = useCommand('chooseFolder');
  const scan = useCommand('scanCopy');
  const restore = useCommand('restoreCopy');
  const [found, setFound] = useState<Found>();
  const [report, setReport] = useState<CopyReport>();

  const look = async (): Promise<void> => {
    const folder = await choose.run({ purpose: 'restore' });
    if (!folder.ok) return;
    const { token, label } = folder.value;
    const scanned = await scan.run({ token });
    if (scanned.ok) setFound({ token, label, vaults: scanned.value.found });
  };
  const bring = async (
    token: string,
    vaultId: VaultAnswers['scanCopy']['found'][number]['vaultId'],
  ): Promise<void> => {
    const result = await restore.run({ token, vaultId });
    if (result.ok) setReport(result.value);
  };
  const error = restore.error ?? scan.error ?? choose.error;

  if (restore.busy) return <CopyUnderWay says="Copying the sealed files and checking each one" />;
  if (report && isHere(report))
    return (
      <>
        <StepHeading
          title="Restored"
          says="Unlock it with the passphrase it had when the copy was made, or with its recovery kit."
        />
        <CopyOutcome report={report} />
        <div>
          <Button appearance="primary" onClick={props.onRestored}>
            Go to the lock screen
          </Button>
        </div>
      </>
    );
  return (
    <>
      <StepHeading
        title="Restore from a sealed copy"
        says="Choose the folder or USB stick that holds the copy. Nothing in it is changed."
      />
      {error ? <ErrorPanel error={error} /> : null}
      {report ? <CopyOutcome report={report} /> : null}
      {scan.busy ? <Working says="Looking for sealed vaults" /> : null}
      {found ? (
        <FoundVaults
          found={found.vaults}
          label={found.label}
          onChoose={(vaultId) => void bring(found.token, vaultId)}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button
          appearance={found && found.vaults.length > 0 ? 'secondary' : 'primary'}
          onClick={() => void look()}
        >
          {found ? 'Choose another folder' : 'Choose the folder'}
        </Button>
        <Button onClick={props.onBack}>Back</Button>
      </div>
      <Text size={200}>
        A copy opens with the passphrase or the recovery kit of that vault, and with nothing else.
      </Text>
    </>
  );
}

/** A vault whose files all came, damaged as some may be, is in this profile now. */
const isHere = (report: CopyReport): boolean =>
  report.failures.every(({ fault }) => fault === 'copy/damaged-source');
