import { Input } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { asText, useField } from './use-field.ts';

/** A whole number, typed. Kept as a number, or as typed while it is none: the schema then says so. */
export function NumberField(props: FieldBasics & { readonly after?: string }) {
  const field = useField(props.name);
  return (
    <FieldFrame {...props} width="short" error={field.error}>
      <Input
        id={field.id}
        ref={field.ref}
        value={asText(field.value)}
        onChange={(_event, data) =>
          field.change(/^\d{1,9}$/.test(data.value) ? Number(data.value) : data.value)
        }
        onBlur={field.left}
        disabled={props.disabled ?? false}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        contentAfter={props.after === undefined ? null : <span>{props.after}</span>}
      />
    </FieldFrame>
  );
}
