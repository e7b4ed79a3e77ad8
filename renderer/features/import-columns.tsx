import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import type { ColumnMapping } from '../../shared/domain/register-entry/mapping.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

type Props = {
  readonly preview: VaultAnswers['previewImport'];
  readonly onChange: (mapping: ColumnMapping) => void;
};

/** Which column says what, and how days are written. Remembered for the next file with these columns. */
export function ImportColumns({ preview: { columns, fields, mapping }, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {fields.map(({ name, label, isNeeded }) => (
        <Field key={name} label={label} required={isNeeded}>
          <Select
            value={String(mapping.columns[name] ?? '')}
            onChange={(_event, data) =>
              onChange({
                ...mapping,
                columns: {
                  ...mapping.columns,
                  [name]: data.value === '' ? undefined : Number(data.value),
                },
              })
            }
          >
            <option value="">Not in this file</option>
            {columns.map((column, at) => (
              <option key={`${String(at)} ${column}`} value={String(at)}>
                {column === '' ? `Column ${String(at + 1)}` : column}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Field label="How days are written">
        <Select
          value={mapping.dates}
          onChange={(_event, data) =>
            onChange({
              ...mapping,
              dates: data.value === 'month-first' ? 'month-first' : 'day-first',
            })
          }
        >
          <option value="day-first">Day first: 18/2/2013</option>
          <option value="month-first">Month first: 2/18/2013</option>
        </Select>
      </Field>
    </div>
  );
}

/** What no column says and every row needs, said once for all rows: whose diary it is. */
export function ImportGiven({ preview: { fields, mapping }, onChange }: Props) {
  const styles = useStyles();
  const missing = fields.filter(
    ({ name, isNeeded }) => isNeeded && mapping.columns[name] === undefined,
  );
  if (missing.length === 0) return null;
  return (
    <div className={styles.grid}>
      {missing.map(({ name, label }) => (
        <Field key={name} label={`${label}, for every row`}>
          <Input
            defaultValue={mapping.given?.[name] ?? ''}
            autoComplete="off"
            onBlur={({ target }) =>
              onChange({ ...mapping, given: { ...mapping.given, [name]: target.value } })
            }
          />
        </Field>
      ))}
    </div>
  );
}
