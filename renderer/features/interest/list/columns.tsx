import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { InterestRow } from '../../../../shared/contract/vault/interests.ts';
import { interestTypeWords } from '../../../../shared/domain/interest/words.ts';
import { formatShort, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import type { Column } from '../../../ui/table/columns.ts';
import { StandingBadge } from '../standing-badge.tsx';
import { waitWords } from '../wait-words.ts';

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

function Standing({ row }: { readonly row: InterestRow }) {
  const styles = useStyles();
  return (
    <span className={styles.badges}>
      <StandingBadge row={row} />
    </span>
  );
}

const nextOf = ({ waits }: InterestRow, today: CivilDate): string =>
  waits.map((wait) => waitWords(wait, today)).join('; ');

/** The columns of the register of interests. */
export const interestColumns = (today: CivilDate): readonly Column<InterestRow>[] => [
  {
    key: 'appliedOn',
    title: 'Applied',
    width: '98px',
    sortable: true,
    cell: (row) => formatShort(row.appliedOn),
  },
  {
    key: 'holder',
    title: 'Who',
    width: 'minmax(140px, 1.3fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines
        top={row.holder}
        below={[row.department, row.family === '' ? '' : `of ${row.family}`]
          .filter((part) => part !== '')
          .join(', ')}
      />
    ),
  },
  {
    key: 'occupation',
    title: 'What',
    width: 'minmax(140px, 1.4fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines
        top={row.occupation}
        below={row.contested ? 'Corrected by two people apart' : interestTypeWords[row.type]}
      />
    ),
  },
  {
    key: 'organisation',
    title: 'With',
    width: 'minmax(130px, 1.3fr)',
    sortable: true,
    cell: (row) => <TwoLines top={row.organisation} below="" />,
  },
  {
    key: 'standing',
    title: 'How it stands',
    width: 'minmax(170px, 1.2fr)',
    sortable: true,
    cell: (row) => <Standing row={row} />,
  },
  {
    key: 'due',
    title: 'Next',
    width: 'minmax(160px, 1.4fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines
        top={nextOf({ ...row, waits: row.waits.slice(0, 1) }, today)}
        below={nextOf({ ...row, waits: row.waits.slice(1) }, today)}
      />
    ),
  },
];
