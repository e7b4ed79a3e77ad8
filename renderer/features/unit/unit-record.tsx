import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { Button } from '@fluentui/react-components';
import { Card } from '../../ui/card.tsx';
import { shortMoment } from '../../ui/time.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '140px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: '7px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

const pageLines = 50;

/** What happened to the unit itself: people named, values filled in, unlocks, searches, copies. Newest on top. */
export function UnitRecord(props: { readonly unit: VaultAnswers['unit'] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(pageLines);
  const entries = props.unit.timeline;
  return (
    <Card title="Record of the unit">
      <ol className={styles.list}>
        {entries.slice(0, shown).map((entry, index) => (
          <li key={`${entry.actId} ${String(index)}`} className={styles.line}>
            <Text className={styles.soft}>{shortMoment(entry.at)}</Text>
            <Text>
              <strong>{entry.head}</strong> {entry.rest ?? ''}{' '}
              <span className={styles.soft}>by {entry.by}</span>
            </Text>
          </li>
        ))}
      </ol>
      {entries.length > shown ? (
        <Button appearance="subtle" onClick={() => setShown(shown + pageLines)}>
          Show more ({entries.length - shown} left)
        </Button>
      ) : null}
    </Card>
  );
}
