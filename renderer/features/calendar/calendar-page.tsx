import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Calendar } from '../../../shared/contract/vault/work.ts';
import { addMonths, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { OneOf } from '../../ui/one-of.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { AgendaList } from './agenda-list.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import { filtered, noFilter, type DateFilter } from './date-filter.ts';
import { MonthGrid } from './month-grid.tsx';
import { firstOf, lastOf, monthTitle, weeksOf } from './month.ts';
import { SaveCalendarDialog } from './save-calendar-dialog.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  month: { minWidth: '150px', textAlign: 'center', margin: 0 },
  late: { borderRadius: tokens.borderRadiusLarge },
});

/** Every date the unit owes, in its cases and to itself: a month, or a list. Nothing of it leaves the app by itself. */
export function CalendarPage() {
  const unit = useQuery('unit', {});
  if (unit.error) return <ErrorPanel error={unit.error} onAgain={unit.again} />;
  return unit.value ? <CalendarOf today={unit.value.today} /> : <Working says="Gathering dates" />;
}

function CalendarOf({ today }: { readonly today: CivilDate }) {
  const styles = useStyles();
  const [scope, setScope] = useState<'mine' | 'unit'>('unit');
  const [view, setView] = useState<'month' | 'list'>('month');
  const [day, setDay] = useState(today);
  const [filter, setFilter] = useState<DateFilter>(noFilter);
  const [isSaving, setSaving] = useState(false);
  const range = rangeOf(view, day);
  const asked = useQuery('calendar', { scope, ...range });
  const dates = asked.value;
  const entries = dates ? filtered(dates.entries, filter, today) : [];
  const late = dates ? filtered(dates.lateBefore, filter, today) : [];
  const latePlace = useRef<HTMLDivElement>(null);
  return (
    <>
      <PageHeader
        title="Calendar"
        sub={
          dates ? (
            <>
              {summary(dates, entries.length)}
              {late.length > 0 ? (
                <>
                  {' · '}
                  <Link inline as="button" onClick={() => latePlace.current?.focus()}>
                    {`${String(late.length)} late before these days`}
                  </Link>
                </>
              ) : null}
            </>
          ) : undefined
        }
        actions={
          <>
            <Scopes scope={scope} onScope={setScope} />
            <Button onClick={() => setSaving(true)}>Save on paper</Button>
          </>
        }
      />
      <Bar view={view} onView={setView} day={day} today={today} onDay={setDay} />
      <CalendarFilters
        entries={dates ? [...dates.entries, ...dates.lateBefore] : []}
        filter={filter}
        onFilter={setFilter}
      />
      {asked.error ? <ErrorPanel error={asked.error} onAgain={asked.again} /> : null}
      {dates === undefined && !asked.error && view === 'list' ? (
        <Working says="Gathering dates" />
      ) : null}
      {/* The days stay while their dates are asked for, or the keyboard would lose its place. */}
      {view === 'month' ? (
        <MonthGrid entries={entries} day={day} today={today} onDay={setDay} />
      ) : null}
      {dates ? (
        <Card title={view === 'month' ? formatPlain(day) : `From ${formatPlain(range.from)}`}>
          <AgendaList
            entries={view === 'month' ? entries.filter(({ on }) => on === day) : entries}
            today={today}
            whenEmpty={
              <EmptyState
                title={view === 'month' ? 'Nothing is owed on this day' : 'Nothing is owed here'}
                says="Each deadline, review, interview and task with a day appears by itself once it is owed. Other months and fewer filters may show more."
              />
            }
          />
        </Card>
      ) : null}
      {late.length > 0 ? (
        <div ref={latePlace} tabIndex={-1} className={styles.late}>
          <Card title="Late before these days">
            <AgendaList entries={late} today={today} whenEmpty={null} />
          </Card>
        </div>
      ) : null}
      {isSaving ? (
        <SaveCalendarDialog args={{ scope, ...range }} onClose={() => setSaving(false)} />
      ) : null}
    </>
  );
}

/** A month shows the weeks it touches, a list a quarter of a year from the month on. */
function rangeOf(view: 'month' | 'list', day: CivilDate): { from: CivilDate; until: CivilDate } {
  if (view === 'list') return { from: firstOf(day), until: lastOf(addMonths(firstOf(day), 2)) };
  const weeks = weeksOf(day);
  return { from: weeks[0]?.[0] ?? day, until: weeks.at(-1)?.[6] ?? day };
}

function summary(dates: Calendar, shown: number): string {
  return [
    `${String(shown)} ${shown === 1 ? 'date' : 'dates'}`,
    dates.leftOff > 0 ? `${String(dates.leftOff)} more are not shown` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function Scopes(props: {
  readonly scope: 'mine' | 'unit';
  readonly onScope: (scope: 'mine' | 'unit') => void;
}) {
  return (
    <OneOf
      label="Whose dates"
      choices={[
        ['mine', 'Mine'],
        ['unit', 'Whole unit'],
      ]}
      chosen={props.scope}
      onChoose={props.onScope}
    />
  );
}

function Bar(props: {
  readonly view: 'month' | 'list';
  readonly onView: (view: 'month' | 'list') => void;
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly onDay: (day: CivilDate) => void;
}) {
  const styles = useStyles();
  const { day, onDay, view, onView } = props;
  return (
    <div className={styles.bar}>
      <OneOf
        label="Shown as"
        choices={[
          ['month', 'Month'],
          ['list', 'List'],
        ]}
        chosen={view}
        onChoose={onView}
      />
      <Button onClick={() => onDay(addMonths(day, -1))}>Month before</Button>
      <Text as="h2" size={400} weight="semibold" className={styles.month} aria-live="polite">
        {monthTitle(day)}
      </Text>
      <Button onClick={() => onDay(addMonths(day, 1))}>Month after</Button>
      <Button appearance="subtle" onClick={() => onDay(props.today)}>
        Today
      </Button>
    </div>
  );
}
