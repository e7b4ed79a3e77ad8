import { Select } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import type { Option } from './option.ts';
import { asText, useField } from './use-field.ts';

type Props = FieldBasics & {
  readonly options: readonly Option<string>[];
  /** Fields that are one choice of a long list; up to seven answers belong in `Choice`. */
  readonly none?: string;
};

/** One answer of a long list. */
export function SelectField(props: Props) {
  const field = useField(props.name);
  return (
    <FieldFrame {...props} width="medium" error={field.error}>
      <Select
        id={field.id}
        ref={field.ref}
        value={asText(field.value)}
        onChange={(_event, data) => field.change(data.value)}
        onBlur={field.left}
        disabled={props.disabled ?? false}
      >
        <option value="">{props.none ?? 'Choose'}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
