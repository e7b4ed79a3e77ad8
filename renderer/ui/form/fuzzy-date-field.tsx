import { Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fuzzyDate, fuzzySentence } from '../../../shared/kit/fuzzy-date.ts';
import { isCivilDate } from '../../../shared/kit/civil-date.ts';
import { readDate, readMonth, writeDate, writeMonth } from './date-text.ts';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { FieldGroup } from './field-group.tsx';
import { useField } from './use-field.ts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  inWords: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

const precisions = [
  ['exact', 'On the day', 'dd/mm/yyyy'],
  ['month', 'In the month', 'mm/yyyy'],
  ['year', 'In the year', 'yyyy'],
  ['circa', 'About the year', 'yyyy'],
  ['unknown', 'Not known', ''],
] as const;
type Precision = (typeof precisions)[number][0];

/** A date as well as it is remembered: a day, a month, a year, about a year, or not known. Kept as a FuzzyDate. */
export function FuzzyDateField(props: FieldBasics) {
  const styles = useStyles();
  const field = useField(props.name);
  const kept = fuzzyDate.safeParse(field.value);
  const { precision, value } = partsOf(field.value);
  const [typed, setTyped] = useState<{ readonly value: string; readonly text: string }>();
  const shown = typed?.value === value ? typed.text : write(precision, value);

  const change = (nextPrecision: Precision | '', text: string): void => {
    const read = nextPrecision === '' ? text : readAs(nextPrecision, text);
    setTyped({ value: read, text });
    if (nextPrecision === '') field.change(undefined);
    else if (nextPrecision === 'unknown') field.change({ precision: 'unknown' });
    else field.change({ precision: nextPrecision, value: read });
  };

  const placeholder = precisions.find(([key]) => key === precision)?.[2] ?? '';
  return (
    <FieldFrame
      {...props}
      error={field.error}
      below={
        kept.success ? <span className={styles.inWords}>{fuzzySentence(kept.data)}</span> : null
      }
    >
      <FieldGroup id={field.id} className={styles.row}>
        <Select
          aria-label={`${props.label}: how exactly is it known?`}
          value={precision}
          onChange={(_event, data) => change(asPrecision(data.value), shown)}
          onBlur={field.left}
        >
          <option value="">How exactly is it known?</option>
          {precisions.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </Select>
        {precision === '' || precision === 'unknown' ? null : (
          <Input
            aria-label={`${props.label}: ${placeholder}`}
            value={shown}
            placeholder={placeholder}
            onChange={(_event, data) => change(precision, data.value)}
            onBlur={field.left}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </FieldGroup>
    </FieldFrame>
  );
}

const asPrecision = (value: unknown): Precision | '' =>
  precisions.find(([key]) => key === value)?.[0] ?? '';

function partsOf(value: unknown): { readonly precision: Precision | ''; readonly value: string } {
  if (typeof value !== 'object' || value === null || !('precision' in value))
    return { precision: '', value: '' };
  const text =
    'value' in value && (typeof value.value === 'string' || typeof value.value === 'number')
      ? String(value.value)
      : '';
  return { precision: asPrecision(value.precision), value: text };
}

function readAs(precision: Precision, text: string): string {
  if (precision === 'exact') return readDate(text) ?? text;
  if (precision === 'month' || precision === 'circa') return readMonth(text) ?? text.trim();
  return text.trim();
}

function write(precision: Precision | '', value: string): string {
  if (precision === 'exact' && isCivilDate(value)) return writeDate(value);
  return writeMonth(value);
}
