import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Keys } from '../../../ui/keys.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  soft: { color: tokens.colorNeutralForeground2 },
  keys: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '6px 12px' },
  what: { margin: 0 },
});

const ways = [
  ['Arrows', 'walk along the links'],
  ['Page Down', 'the next best linked'],
  ['Enter', 'read who is chosen'],
  ['E', 'bring in the links of whoever is chosen'],
  ['+  −  0', 'nearer, farther, all of it'],
  ['Shift+arrows', 'move the picture'],
] as const;

/** What to do with the picture, while nobody is chosen. */
export function StartPanel() {
  const styles = useStyles();
  return (
    <>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        Nobody is chosen
      </Text>
      <Text className={styles.soft}>
        Choose a shape to read what records say and why it is linked. A double click brings in more
        of its links; drag and wheel move the picture.
      </Text>
      <dl className={styles.keys}>
        {ways.map(([keys, does]) => (
          <Way key={keys} keys={keys} does={does} />
        ))}
      </dl>
      <Text size={200} className={styles.soft}>
        A link says that a record names two together, and no more. Whom you look at here is
        recorded.
      </Text>
    </>
  );
}

function Way({ keys, does }: { readonly keys: string; readonly does: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Keys>{keys}</Keys>
      </dt>
      <dd className={styles.what}>{does}</dd>
    </>
  );
}
