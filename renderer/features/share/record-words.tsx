import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

const useStyles = makeStyles({
  words: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** Whether two workstations hold the same records: six words for the telephone. */
export function RecordWords() {
  const styles = useStyles();
  const { value, error, again } = useQuery('compareRecords', {});
  if (error) return <ErrorPanel error={error} />;
  if (!value || value.workstations < 2) return null;
  return (
    <Card
      title="Do we hold the same records?"
      actions={<Button onClick={again}>Work the words out again</Button>}
    >
      <Text>
        Both of you press <b>Sync now</b>, wait until nothing is pending, and read these six words
        to each other by telephone. The same words: both of you hold the same records of all{' '}
        {value.workstations} workstations, and the share hides nothing from either.
      </Text>
      <Text className={styles.words}>{value.words.join(' ')}</Text>
      <Text>
        Other words after two tries: somebody holds something the other does not. Nothing recorded
        here is at risk. Tell a custodian of the unit.
      </Text>
    </Card>
  );
}
