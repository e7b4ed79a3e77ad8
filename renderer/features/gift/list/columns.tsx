import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { GiftRow } from '../../../../shared/contract/vault/registers.ts';
import { giftWaitWords } from '../../../../shared/domain/gift/words.ts';
import { formatShort } from '../../../../shared/kit/civil-date.ts';
import type { Column } from '../../../ui/table/columns.ts';
import { StandingBadge } from '../standing-badge.tsx';

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  soft: { color: tokens.colorNeutralForeground3 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The thing, and under it what helps to tell it. */
function TwoLines({ top, below }: { readonly top: string; readonly below: string }) {
  const styles = useStyles();
  return (
    <span className={styles.two} title={`${top}\n${below}`}>
      <Text className={styles.line}>{top}</Text>
      <Text size={200} className={`${styles.line} ${styles.soft}`}>
        {below}
      </Text>
    </span>
  );
}

function Standing({ row }: { readonly row: GiftRow }) {
  const styles = useStyles();
  return (
    <span className={styles.two}>
      <span className={styles.badges}>
        <StandingBadge row={row} />
      </span>
      {row.wait === undefined ? null : (
        <Text size={200} className={`${styles.line} ${styles.soft}`}>
          Waiting for: {giftWaitWords[row.wait].toLowerCase()}
        </Text>
      )}
    </span>
  );
}

/** The columns of the register of gifts. */
export const giftColumns: readonly Column<GiftRow>[] = [
  {
    key: 'offeredOn',
    title: 'Offered',
    width: '98px',
    sortable: true,
    cell: (row) => formatShort(row.offeredOn),
  },
  {
    key: 'recipient',
    title: 'To',
    width: 'minmax(130px, 1.3fr)',
    sortable: true,
    cell: (row) => <TwoLines top={row.recipient} below={row.department} />,
  },
  {
    key: 'donor',
    title: 'By',
    width: 'minmax(140px, 1.5fr)',
    sortable: true,
    cell: (row) => <TwoLines top={row.donor} below="" />,
  },
  {
    key: 'what',
    title: 'What',
    width: 'minmax(130px, 1.5fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines top={row.what} below={row.contested ? 'Corrected by two people apart' : ''} />
    ),
  },
  {
    key: 'value',
    title: 'Worth',
    width: '112px',
    sortable: true,
    cell: (row) => row.value,
  },
  {
    key: 'standing',
    title: 'What became of it',
    width: 'minmax(240px, 1.8fr)',
    sortable: true,
    cell: (row) => <Standing row={row} />,
  },
];
