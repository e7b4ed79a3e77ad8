import type { InterestRow } from '../../../../shared/contract/vault/interests.ts';
import { interestTypeWords, interestWaitWords } from '../../../../shared/domain/interest/words.ts';
import { formatShort, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import type { Column } from '../../../ui/table/columns.ts';
import { DrawnLine, TwoLines } from '../../../ui/table/two-lines.tsx';
import { StandingBadge } from '../standing-badge.tsx';

/** The row has room for two lines: what else wants to be seen stands in words under how it stands. */
function Standing({ row }: { readonly row: InterestRow }) {
  const also = [
    row.startedEarly ? 'Begun without approval' : '',
    row.conditions > 0 && row.standing === 'active' ? 'Under conditions' : '',
  ].filter((words) => words !== '');
  return (
    <DrawnLine below={also.join(', ')} isAlarm={row.startedEarly}>
      <StandingBadge row={{ standing: row.standing }} />
    </DrawnLine>
  );
}

/** What comes first, and by when; or what comes after it, where no day is set. */
function Next({ row, today }: { readonly row: InterestRow; readonly today: CivilDate }) {
  const [first, second] = row.waits;
  if (!first) return null;
  const below =
    first.due === undefined
      ? second
        ? `then ${interestWaitWords[second.wait].replace(/^./u, (first) => first.toLowerCase())}`
        : ''
      : `${first.due < today ? 'was due' : 'due'} ${formatShort(first.due)}`;
  return <TwoLines top={interestWaitWords[first.wait]} below={below} />;
}

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
        below={[row.rank, row.department, row.family === '' ? '' : `of ${row.family}`]
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
        below={row.contested ? 'Corrected twice, apart' : interestTypeWords[row.type]}
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
    width: 'minmax(150px, 1fr)',
    sortable: true,
    cell: (row) => <Standing row={row} />,
  },
  {
    key: 'due',
    title: 'Next',
    width: 'minmax(190px, 1.8fr)',
    sortable: true,
    cell: (row) => <Next row={row} today={today} />,
  },
];
