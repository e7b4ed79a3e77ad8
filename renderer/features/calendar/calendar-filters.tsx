import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { CalendarEntry } from '../../../shared/contract/vault/work.ts';
import { waitingWords } from '../duty-words.ts';
import { Group } from '../../ui/group.tsx';
import { kindsIn, type DateFilter } from './date-filter.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalL,
  },
});

type Props = {
  readonly entries: readonly CalendarEntry[];
  readonly filter: DateFilter;
  readonly onFilter: (filter: DateFilter) => void;
};

/** Narrows the calendar: what a date is about, who is waited for, only what is late. */
export function CalendarFilters({ entries, filter, onFilter }: Props) {
  const styles = useStyles();
  const waiting = [...new Set(entries.map(({ duty }) => duty.waitingFor))].sort();
  const kinds = kindsIn(entries);
  return (
    <Group label="Show only" className={styles.bar}>
      <Field label="About">
        <Select
          value={filter.kind}
          onChange={(_event, data) => onFilter({ ...filter, kind: data.value })}
        >
          <option value="">Everything</option>
          {kinds.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Waiting for">
        <Select
          value={filter.waitingFor}
          onChange={(_event, data) => onFilter({ ...filter, waitingFor: data.value })}
        >
          <option value="">Anybody</option>
          {waiting.map((who) => (
            <option key={who} value={who}>
              {waitingWords(who, false)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="Late only"
        checked={filter.late}
        onChange={(_event, data) => onFilter({ ...filter, late: data.checked === true })}
      />
    </Group>
  );
}
