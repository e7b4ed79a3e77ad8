import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
});

type Vault = VaultAnswers['scanCopy']['found'][number];
type Props = {
  readonly found: readonly Vault[];
  readonly label: string;
  readonly onChoose: (vaultId: Vault['vaultId']) => void;
};

/** The sealed vaults that lie in the chosen folder. */
export function FoundVaults(props: Props) {
  const styles = useStyles();
  if (props.found.length === 0)
    return (
      <Text role="status">
        There is no sealed vault in “{props.label}”. The right folder is the one that was chosen
        when the copy was made.
      </Text>
    );
  return (
    <ul className={styles.list} aria-label={`Vaults in ${props.label}`}>
      {props.found.map((vault) => (
        <li key={vault.vaultId} className={styles.line}>
          <span>
            <Text weight="semibold">{vault.handle}</Text>
            <Text size={200} className={styles.soft}>
              {vault.files} {vault.files === 1 ? 'file' : 'files'}, {sizeWords(vault.sizeBytes)}
              {vault.alreadyHere ? ' · already on this workstation' : ''}
            </Text>
          </span>
          <Button
            appearance="primary"
            disabledFocusable={vault.alreadyHere}
            aria-label={`Restore ${vault.handle}`}
            onClick={() => (vault.alreadyHere ? undefined : props.onChoose(vault.vaultId))}
          >
            {vault.alreadyHere ? 'Already here' : 'Restore'}
          </Button>
        </li>
      ))}
    </ul>
  );
}
