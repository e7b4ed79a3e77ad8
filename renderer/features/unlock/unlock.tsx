import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LockReason } from '../../../shared/contract/bridge.ts';
import type { Session, VaultListing } from '../../../shared/contract/vault/session.ts';
import { NarrowPage } from '../../ui/narrow-page.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { lockReasonWords } from './lock-reasons.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { RecoverForm } from './recover-form.tsx';
import { VaultChoice } from './vault-choice.tsx';

const useStyles = makeStyles({
  below: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly vaults: readonly VaultListing[];
  readonly lockedBecause: LockReason | undefined;
  readonly onOpen: (session: Session) => void;
  readonly onAnother: () => void;
  readonly onGuest: () => void;
  /** The vault waits to join a unit, and there is nothing to open yet. */
  readonly onJoining: () => void;
};

/** The lock screen: which vault, its passphrase, or its recovery kit. It knows nothing from inside. */
export function Unlock(props: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => latest(props.vaults));
  const [isRecovering, setRecovering] = useState(false);
  const vault = props.vaults.find((listing) => listing.vaultId === chosen);
  return (
    <NarrowPage
      below={
        <div className={styles.below}>
          <Button appearance="subtle" onClick={props.onAnother}>
            Set up, restore or explore another vault
          </Button>
          <Button appearance="subtle" onClick={props.onGuest}>
            Open a guest pack
          </Button>
        </div>
      }
    >
      <StepHeading
        title={isRecovering ? 'Recover with the kit' : 'Unlock'}
        says={
          isRecovering
            ? 'The 24 words of the recovery kit open the vault and set a new passphrase.'
            : undefined
        }
      />
      {props.lockedBecause && !isRecovering ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{lockReasonWords[props.lockedBecause]}</MessageBarBody>
        </MessageBar>
      ) : null}
      {props.vaults.length > 1 ? (
        <VaultChoice vaults={props.vaults} chosen={chosen} onChoose={setChosen} />
      ) : null}
      {vault === undefined ? null : isRecovering ? (
        <RecoverForm
          key={vault.vaultId}
          vault={vault}
          onOpen={props.onOpen}
          onJoining={props.onJoining}
          onBack={() => setRecovering(false)}
        />
      ) : (
        <PassphraseForm
          key={vault.vaultId}
          vault={vault}
          onOpen={props.onOpen}
          onJoining={props.onJoining}
          onRecover={() => setRecovering(true)}
        />
      )}
    </NarrowPage>
  );
}

/** The vault that was written last is most likely the one that is wanted. */
const latest = (vaults: readonly VaultListing[]): VaultListing['vaultId'] | undefined =>
  vaults.toSorted((a, b) => b.lastWrittenAtMs - a.lastWrittenAtMs)[0]?.vaultId;
