import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { Incoming } from './incoming.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

type Props = { readonly caseId: CaseId; readonly onGoOn: (file: Incoming) => void };

/** Files that were sealed for this case and never registered: somebody went away in between. */
export function LeftBehind({ caseId, onGoOn }: Props) {
  const styles = useStyles();
  const vault = useVault();
  const known = useQuery('fileProgress', {});
  const files: readonly Incoming[] = (known.value?.files ?? []).flatMap(
    ({ fileId, sealed, name = 'A file', sizeBytes, ...one }) =>
      sealed && one.caseId === caseId
        ? [{ token: fileId, name, sizeBytes, sealed, foundAt: one.foundAt }]
        : [],
  );
  const discard = async (file: Incoming): Promise<void> => {
    await vault.ask('discardFile', { caseId, fileId: file.token });
    known.again();
  };
  if (files.length === 0) return null;
  return (
    <Card title="Sealed, and not registered yet">
      {files.map((file) => (
        <div key={file.token} className={styles.line}>
          <Text>
            {file.name}, {sizeWords(file.sizeBytes)}
          </Text>
          <Button
            size="small"
            aria-label={`Describe and register ${file.name}`}
            onClick={() => onGoOn(file)}
          >
            Describe and register
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Discard ${file.name}`}
            onClick={() => void discard(file)}
          >
            Discard
          </Button>
        </div>
      ))}
    </Card>
  );
}
