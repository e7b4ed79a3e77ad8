import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatShort, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import { stageNames } from '../../../../shared/domain/stage.ts';
import type { RowFlag } from '../../../../shared/domain/case-row.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { Column } from '../../../ui/table/columns.ts';
import { dueWords } from '../../duty-words.ts';
import { flagNames, gradeTones } from '../../flag-words.ts';
import type { ListRow } from './row-pages.ts';

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Two lines in one cell: the thing, and what helps to tell it. Too long a line is cut with dots and told whole on pointing. */
function TwoLines(props: {
  readonly top: string;
  readonly below: string;
  readonly strong?: boolean;
}) {
  const styles = useStyles();
  return (
    <span className={styles.two} title={`${props.top}\n${props.below}`}>
      <Text weight={props.strong === true ? 'semibold' : 'regular'} className={styles.line}>
        {props.top}
      </Text>
      <Text size={200} className={mergeClasses(styles.line, styles.soft)}>
        {props.below}
      </Text>
    </span>
  );
}

function OneLine(props: { readonly says: string }) {
  const styles = useStyles();
  return (
    <Text block className={styles.line} title={props.says}>
      {props.says}
    </Text>
  );
}

/** The other subjects of the same inquiry, and the associate. */
const besideOf = ({ associate, companions = [] }: ListRow): string =>
  [...companions.map((each) => `and ${each.subject}`), associate]
    .filter((part) => part !== '')
    .join(' · ');

// That it is a demonstration stands in the frame of every screen already.
const isHeeded = (flag: RowFlag): boolean => flag !== 'demonstration';

/** The columns of the case list. Dates are told against today. */
export const caseColumns = (today: CivilDate | undefined): readonly Column<ListRow>[] => [
  {
    key: 'reference',
    title: 'Reference',
    // Wide enough for the widest letters: the end of a reference is what tells it from another.
    width: '142px',
    sortable: true,
    cell: (row) =>
      row.notYetVerified === true ? (
        <TwoLines top={row.reference} below="Not yet verified" strong />
      ) : (
        <Text weight="semibold">{row.reference}</Text>
      ),
  },
  {
    key: 'subject',
    title: 'Subject and associate',
    width: 'minmax(176px, 2.3fr)',
    sortable: true,
    cell: (row) => <TwoLines top={row.subject} below={besideOf(row)} strong />,
  },
  {
    key: 'stage',
    title: 'Stage',
    width: 'minmax(136px, 1.5fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines
        top={stageNames[row.stage]}
        below={row.flags
          .filter(isHeeded)
          .map((flag) => flagNames[flag])
          .join(' · ')}
      />
    ),
  },
  {
    key: 'grade',
    title: 'Risk',
    width: '84px',
    sortable: true,
    cell: (row) =>
      row.grade === 'none' ? (
        <Text size={200}>Not graded</Text>
      ) : (
        <Badge tone={gradeTones[row.grade]}>{row.grade}</Badge>
      ),
  },
  {
    key: 'nextDue',
    title: 'Next',
    width: 'minmax(150px, 1.5fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines
        top={row.nextDuty?.says ?? 'Nothing owed'}
        below={row.nextDuty && today ? dueWords(row.nextDuty.dueOn, today).says : ''}
      />
    ),
  },
  {
    key: 'allocatedTo',
    title: 'With',
    width: 'minmax(84px, 0.7fr)',
    sortable: true,
    cell: (row) => <OneLine says={row.allocatedTo === '' ? 'Nobody yet' : row.allocatedTo} />,
  },
  {
    key: 'lastActOn',
    title: 'Last act',
    width: '98px',
    sortable: true,
    cell: (row) => formatShort(row.lastActOn),
  },
];
