import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MyWork } from '../../../shared/contract/vault/work.ts';
import { Group } from '../../ui/group.tsx';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { WorkFilter } from './work-filter.ts';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  pressable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

const filters = [
  ['overdue', 'overdue', 'Overdue', 'danger'],
  ['soon', 'dueIn7Days', 'Due in 7 days', 'warning'],
  ['waiting', 'waitingForOthers', 'Waiting for others', 'info'],
] as const satisfies readonly (readonly [WorkFilter, keyof MyWork['counts'], string, Tone])[];

type Props = {
  readonly counts: MyWork['counts'];
  readonly filter: WorkFilter;
  readonly onFilter: (filter: WorkFilter) => void;
};

/** How much is owed, in figures that filter the list below. */
export function WorkCounts(props: Props) {
  const styles = useStyles();
  return (
    <Group label="Show only" className={styles.counts}>
      {filters.map(([filter, key, title, tone]) => {
        const isPressed = props.filter === filter;
        const count = props.counts[key];
        return (
          <button
            key={filter}
            type="button"
            aria-pressed={isPressed}
            className={mergeClasses(styles.count, styles.pressable, isPressed && styles.pressed)}
            onClick={() => props.onFilter(isPressed ? 'all' : filter)}
          >
            <Badge tone={count === 0 ? 'neutral' : tone}>{title}</Badge>
            <span className={styles.number}>{count}</span>
          </button>
        );
      })}
      <div className={styles.count}>
        <Badge tone={props.counts.movedThisWeek === 0 ? 'neutral' : 'success'}>
          Moved this week
        </Badge>
        <span className={styles.number}>{props.counts.movedThisWeek}</span>
      </div>
      <Group label="Risk management plans" className={styles.count}>
        <Badge tone={props.counts.livePlans === 0 ? 'neutral' : 'info'}>Live risk plans</Badge>
        <span className={styles.number}>{props.counts.livePlans}</span>
      </Group>
    </Group>
  );
}
