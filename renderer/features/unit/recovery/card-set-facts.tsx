import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CardSetView } from '../../../../shared/contract/vault/recovery.ts';
import { Badge } from '../../../ui/badge.tsx';
import { shortMoment } from '../../../ui/time.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Who keeps the cards of a set, and when it was made. */
export function CardSetFacts({ set }: { readonly set: CardSetView }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list} aria-label="Who keeps a card">
        {set.holders.map(({ number, name, isGone }) => (
          <li key={number} className={styles.line}>
            <span className={styles.soft}>Card {number}</span>
            {name}
            {isGone ? <Badge tone="warning">has left</Badge> : null}
          </li>
        ))}
      </ul>
      <Text className={styles.soft}>
        Made {shortMoment(set.at)} by {set.by}.
      </Text>
    </>
  );
}
