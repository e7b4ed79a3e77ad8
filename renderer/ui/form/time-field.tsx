import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { readTime } from './time-text.ts';
import { asText, useField } from './use-field.ts';

/** A time of day, typed as `9:30`, `0930` or `14.05`; kept as `HH:MM`, or as typed while it is none. */
export function TimeField(props: FieldBasics) {
  const field = useField(props.name);
  const value = asText(field.value);
  const [typed, setTyped] = useState<{ readonly value: string; readonly text: string }>();
  return (
    <FieldFrame
      {...props}
      width="short"
      hint={props.hint ?? '24-hour clock, like 14:05'}
      error={field.error}
    >
      <Input
        id={field.id}
        ref={field.ref}
        value={typed?.value === value ? typed.text : value}
        onChange={(_event, data) => {
          const next = readTime(data.value) ?? data.value;
          setTyped({ value: next, text: data.value });
          field.change(next);
        }}
        onBlur={() => {
          setTyped(undefined);
          field.left();
        }}
        disabled={props.disabled ?? false}
        placeholder="hh:mm"
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  );
}
