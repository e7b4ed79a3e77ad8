import { Button, Field, Slider, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { NetworkFilter } from '../../../shared/domain/network/view.ts';
import {
  addDays,
  createCivilDate,
  monthName,
  type CivilDate,
} from '../../../shared/kit/civil-date.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  one: { flex: '1 1 240px', minWidth: 0, gridTemplateColumns: '150px 1fr', alignItems: 'center' },
  says: { flex: '1 1 100%', color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly first: CivilDate | '';
  readonly last: CivilDate | '';
  readonly filter: NetworkFilter;
  readonly onFilter: (filter: NetworkFilter) => void;
};

/** The time of which links are shown, by months. Nobody moves when it does: who has no link in that time is only not drawn. */
export function TimeWindow({ first, last, filter, onFilter }: Props) {
  const styles = useStyles();
  if (first === '' || last === '') return null;
  const [low, high] = [monthOf(first), monthOf(last)];
  const from = filter.from === '' ? low : monthOf(filter.from);
  const until = filter.until === '' ? high : monthOf(filter.until);
  const change = (next: { readonly from: number; readonly until: number }): void =>
    onFilter({
      ...filter,
      from: next.from <= low ? '' : firstOf(next.from),
      until: next.until >= high ? '' : addDays(firstOf(next.until + 1), -1),
    });
  const isAll = filter.from === '' && filter.until === '';
  return (
    <section className={styles.bar} aria-label="Time">
      <Field
        size="small"
        orientation="horizontal"
        label={`From ${monthWords(from)}`}
        className={styles.one}
      >
        <Slider
          size="small"
          min={low}
          max={high}
          value={from}
          aria-label="Links from"
          aria-valuetext={monthWords(from)}
          onChange={(_event, data) => change({ from: Math.min(data.value, until), until })}
        />
      </Field>
      <Field
        size="small"
        orientation="horizontal"
        label={`until ${monthWords(until)}`}
        className={styles.one}
      >
        <Slider
          size="small"
          min={low}
          max={high}
          value={until}
          aria-label="Links until"
          aria-valuetext={monthWords(until)}
          onChange={(_event, data) => change({ from, until: Math.max(data.value, from) })}
        />
      </Field>
      {isAll ? null : (
        <Button appearance="subtle" onClick={() => onFilter({ ...filter, from: '', until: '' })}>
          Every time
        </Button>
      )}
      {isAll ? null : (
        <Text size={200} className={styles.says}>
          Links without a day stay: that nobody recorded when is no reason to leave them out.
        </Text>
      )}
    </section>
  );
}

/** Months since the year 0. */
const monthOf = (day: CivilDate): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function firstOf(month: number): CivilDate {
  const day = createCivilDate(Math.floor(month / 12), (month % 12) + 1, 1);
  if (day === undefined) throw new Error('bug: a month that is none');
  return day;
}

const monthWords = (month: number): string =>
  `${monthName((month % 12) + 1)} ${String(Math.floor(month / 12))}`;
