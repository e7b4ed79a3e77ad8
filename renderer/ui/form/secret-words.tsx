import { Textarea } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { asText, useField } from './use-field.ts';

/** Words from paper: never completed, never corrected; the count shows how many are there. */
export function SecretWords(props: FieldBasics & { readonly count: number }) {
  const field = useField(props.name);
  const typed = asText(field.value);
  const typedCount = typed.split(/[^A-Za-z]+/).filter((word) => word !== '').length;
  return (
    <FieldFrame
      {...props}
      error={field.error}
      below={`${String(typedCount)} of ${String(props.count)} words`}
    >
      <Textarea
        id={field.id}
        ref={field.ref}
        value={typed}
        onChange={(_event, data) => field.change(data.value)}
        onBlur={field.left}
        rows={5}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}
