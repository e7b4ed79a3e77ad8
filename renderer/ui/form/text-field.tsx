import { Input } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { asText, useField } from './use-field.ts';

type Props = FieldBasics & {
  readonly width?: 'short' | 'medium' | 'full';
  /** Fewer characters than the schema's limit are never refused here: the schema speaks. */
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
};

/** One line of text. */
export function TextField(props: Props) {
  const field = useField(props.name);
  return (
    <FieldFrame {...props} error={field.error}>
      <Input
        id={field.id}
        ref={field.ref}
        value={asText(field.value)}
        onChange={(_event, data) => field.change(data.value)}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        inputMode={props.inputMode ?? 'text'}
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}
