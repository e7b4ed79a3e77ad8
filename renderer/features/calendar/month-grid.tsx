import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CalendarEntry } from '../../../shared/contract/vault/work.ts';
import { formatLong, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { dayAfterKey, monthTitle, weekdayNames, weeksOf } from './month.ts';

const useStyles = makeStyles({
  // The whole month is shown: the page scrolls, not the month.
  scroll: { overflowX: 'auto', flexShrink: 0 },
  grid: {
    width: '100%',
    minWidth: '560px',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  weekday: {
    padding: '6px 8px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: 0, verticalAlign: 'top', border: `1px solid ${tokens.colorNeutralStroke2}` },
  day: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    minHeight: '84px',
    overflow: 'hidden',
    padding: '4px 6px',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '2px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  other: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground3 },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}` },
  today: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
  entry: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: '4px',
  },
  late: { borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}` },
});

/** So many of a day are named in its square; the rest is counted. */
const named = 2;

type Props = {
  readonly entries: readonly CalendarEntry[];
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly onDay: (day: CivilDate) => void;
};

/** A month of days. Arrow keys walk by day and week, Page Up and Page Down by month; the chosen day's dates stand below. */
export function MonthGrid({ entries, day, today, onDay }: Props) {
  const styles = useStyles();
  const chosen = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) chosen.current?.focus();
    byKey.current = false;
  }, [day]);
  const walk = (event: KeyboardEvent): void => {
    const next = dayAfterKey(day, event.key);
    if (!next) return;
    event.preventDefault();
    byKey.current = true;
    onDay(next);
  };
  return (
    <div className={styles.scroll}>
      {/* The keys belong to the days in it, which are buttons: they bubble to here. */}
      <table className={styles.grid} aria-label={monthTitle(day)} onKeyDown={walk}>
        <thead>
          <tr>
            {weekdayNames.map(([short, long]) => (
              <th key={long} scope="col" abbr={long} className={styles.weekday}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <td
                  key={each}
                  className={mergeClasses(
                    styles.cell,
                    each.slice(0, 7) !== day.slice(0, 7) && styles.other,
                  )}
                >
                  <button
                    ref={each === day ? chosen : undefined}
                    type="button"
                    tabIndex={each === day ? 0 : -1}
                    aria-pressed={each === day}
                    aria-label={dayWords(each, entries, today)}
                    className={mergeClasses(styles.day, each === day && styles.chosen)}
                    onClick={() => onDay(each)}
                  >
                    <span className={each === today ? styles.today : ''}>
                      {Number(each.slice(8))}
                    </span>
                    <DayEntries entries={entries.filter(({ on }) => on === each)} today={today} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayEntries(props: {
  readonly entries: readonly CalendarEntry[];
  readonly today: CivilDate;
}) {
  const styles = useStyles();
  const more = props.entries.length - named;
  return (
    <>
      {props.entries.slice(0, named).map((entry) => (
        <span
          key={`${entry.reference} ${entry.duty.key}`}
          className={mergeClasses(styles.entry, entry.on < props.today && styles.late)}
        >
          {entry.duty.says}
        </span>
      ))}
      {more > 0 ? <span className={styles.entry}>{`and ${String(more)} more`}</span> : null}
    </>
  );
}

function dayWords(day: CivilDate, entries: readonly CalendarEntry[], today: CivilDate): string {
  const count = entries.filter(({ on }) => on === day).length;
  const owed = count === 0 ? 'nothing owed' : count === 1 ? '1 date' : `${String(count)} dates`;
  return `${formatLong(day)}${day === today ? ', today' : ''}: ${owed}${count > 0 && day < today ? ', late' : ''}`;
}
