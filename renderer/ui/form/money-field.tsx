import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { useField } from './use-field.ts';

/** An amount of money, typed in pounds. Kept as whole pence, or as typed while it is no amount: the schema then says so. */
export function MoneyField(props: FieldBasics) {
  const field = useField(props.name);
  const [typed, setTyped] = useState<{ readonly value: unknown; readonly text: string }>();
  // What was typed stands as long as it means the form's value; a restored draft or a reset shows itself.
  const shown = typed?.value === field.value ? (typed?.text ?? '') : writtenPounds(field.value);
  return (
    <FieldFrame {...props} width="short" error={field.error}>
      <Input
        id={field.id}
        ref={field.ref}
        value={shown}
        onChange={(_event, data) => {
          const value = readPounds(data.value) ?? data.value;
          setTyped({ value, text: data.value });
          field.change(value);
        }}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        contentBefore="£"
      />
    </FieldFrame>
  );
}

/** Whole pence of an amount as people type it: `45`, `£1,250.50`. */
export function readPounds(text: string): number | undefined {
  const plain = text.trim().replace(/^£\s*/u, '').replaceAll(',', '');
  const [, pounds, pence = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/u.exec(plain) ?? [];
  return pounds === undefined ? undefined : Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
}

const writtenPounds = (value: unknown): string =>
  typeof value === 'number'
    ? `${String(Math.floor(value / 100))}.${String(value % 100).padStart(2, '0')}`
    : typeof value === 'string'
      ? value
      : '';
