import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import {
  importedFields,
  importedFieldWords,
  type ImportMapping,
} from '../../../../shared/domain/gift/import-mapping.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

type Props = {
  readonly preview: VaultAnswers['previewGiftImport'];
  readonly onChange: (mapping: ImportMapping) => void;
};

/** Which column says what, and how its days are written. Remembered for the next file with these columns. */
export function ColumnChoices({ preview: { columns, mapping }, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {importedFields.map((field) => (
        <Field key={field} label={importedFieldWords[field]}>
          <Select
            value={String(mapping.columns[field] ?? '')}
            onChange={(_event, data) =>
              onChange({
                ...mapping,
                columns: {
                  ...mapping.columns,
                  [field]: data.value === '' ? undefined : Number(data.value),
                },
              })
            }
          >
            <option value="">Not in this file</option>
            {columns.map((name, at) => (
              <option key={`${String(at)} ${name}`} value={String(at)}>
                {name === '' ? `Column ${String(at + 1)}` : name}
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
