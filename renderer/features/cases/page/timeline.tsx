import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TimelineEntry } from '../../../../shared/domain/timeline.ts';
import { Badge } from '../../../ui/badge.tsx';
import { shortMoment } from '../../../ui/time.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: '144px minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalM,
    padding: '9px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
    '@media (max-width: 600px)': { gridTemplateColumns: '1fr' },
  },
  soft: { color: tokens.colorNeutralForeground3 },
  at: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  what: { overflowWrap: 'anywhere' },
});

/** What was done, newest on top: a sentence each, who recorded it, and how safe it is. Looking is folded away unless asked for. */
export function Timeline(props: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
}) {
  const styles = useStyles();
  const [showsLooks, setShowsLooks] = useState(false);
  const looks = props.entries.filter((entry) => entry.isLook).length;
  const isOnlyLooks = looks === props.entries.length;
  const shown = props.entries.filter((entry) => isOnlyLooks || showsLooks || !entry.isLook);
  return (
    <>
      <ol className={styles.list} aria-label={props.label}>
        {shown.map((entry, index) => (
          <li key={`${entry.actId} ${entry.type} ${String(index)}`} className={styles.entry}>
            <Text className={styles.at}>{shortMoment(entry.at)}</Text>
            <span className={styles.what}>
              <Text weight="semibold">{entry.head}</Text>
              {entry.rest === undefined ? null : <Text> {entry.rest}</Text>}{' '}
              {entry.tone === 'attention' ? <Badge tone="warning">heed this</Badge> : null}
              <Text className={styles.soft}> Recorded by {entry.by}</Text>
            </span>
            <Text className={styles.soft}>{entry.safety}</Text>
          </li>
        ))}
      </ol>
      {looks > 0 && !isOnlyLooks ? (
        <Checkbox
          label={`Show who looked and printed (${String(looks)})`}
          checked={showsLooks}
          onChange={(_event, data) => setShowsLooks(data.checked === true)}
        />
      ) : null}
    </>
  );
}
