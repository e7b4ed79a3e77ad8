import { Field, Select } from '@fluentui/react-components';
import type { Option } from './form/option.ts';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
};

/** Narrows a list to one of a few words. */
export function NarrowSelect<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChoose } = props;
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_event, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Narrows a list to one year, or to none. */
export function NarrowYear(props: {
  readonly year: string;
  readonly years: readonly string[];
  readonly onChoose: (year: string) => void;
}) {
  return (
    <NarrowSelect
      label="Year"
      value={props.year}
      options={[
        { value: '', label: 'Every year' },
        ...props.years.map((year) => ({ value: year, label: year })),
      ]}
      onChoose={props.onChoose}
    />
  );
}
