import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import { FieldFrame } from '../../ui/form/field-frame.tsx';
import { leaveSuggestion } from '../../ui/form/leave-suggestion.ts';
import { useField } from '../../ui/form/use-field.ts';
import { useQuery } from '../../vault-client/use-query.ts';

const mostOffered = 30;

/** An open case of those in sight, found by its reference or by whom it is about. */
export function WhichCase({ name, label }: { readonly name: string; readonly label: string }) {
  const { value, change, left, error, id, ref } = useField(name);
  const [typed, setTyped] = useState('');
  const [isTyping, setTyping] = useState(false);
  const found = useQuery('caseList', {
    ...everyOpenCase,
    ...{ text: isTyping ? typed : '', from: 0, count: mostOffered },
  });
  const rows = found.value?.rows ?? [];
  return (
    <FieldFrame
      name={name}
      label={label}
      hint="Type its reference, or whom it is about."
      error={error}
    >
      <Combobox
        id={id}
        ref={ref}
        value={typed}
        selectedOptions={typeof value === 'string' ? [value] : []}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setTyping(true);
          change(undefined);
        }}
        onOptionSelect={(_event, data) => {
          change(data.optionValue);
          setTyped(data.optionText ?? '');
          setTyping(false);
        }}
        onBlur={(event) => {
          leaveSuggestion(event);
          left();
        }}
        placeholder="Choose a case"
        autoComplete="off"
        spellCheck={false}
      >
        {rows.map(({ caseId, reference, subject }) => (
          <Option key={caseId} value={caseId} text={`${reference}, ${subject}`}>
            {`${reference}, ${subject}`}
          </Option>
        ))}
      </Combobox>
    </FieldFrame>
  );
}
