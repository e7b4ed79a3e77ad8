import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { useField } from './use-field.ts';

/** A list of short texts, one on each line: aliases, telephone numbers. The value is the list without its empty lines. */
export function LinesField(props: FieldBasics & { readonly rows?: number }) {
  const field = useField(props.name);
  const [typed, setTyped] = useState<string>();
  const lines = Array.isArray(field.value)
    ? field.value.filter((line) => typeof line === 'string')
    : [];
  const isTyped = typed !== undefined && linesOf(typed).join('\n') === lines.join('\n');
  return (
    <FieldFrame {...props} hint={props.hint ?? 'One on each line'} error={field.error}>
      <Textarea
        id={field.id}
        ref={field.ref}
        value={isTyped ? typed : lines.join('\n')}
        onChange={(_event, data) => {
          setTyped(data.value);
          field.change(linesOf(data.value));
        }}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        rows={props.rows ?? 2}
        resize="vertical"
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
