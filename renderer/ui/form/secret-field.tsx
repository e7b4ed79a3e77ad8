import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { asText, useField } from './use-field.ts';

/** A passphrase: hidden unless asked, never completed, never corrected, never kept in a draft. */
export function SecretField(props: FieldBasics) {
  const field = useField(props.name);
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame {...props} error={field.error}>
      <Input
        id={field.id}
        ref={field.ref}
        type={isShown ? 'text' : 'password'}
        value={asText(field.value)}
        onChange={(_event, data) => field.change(data.value)}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        contentAfter={
          <Button
            size="small"
            appearance="transparent"
            aria-label={`${isShown ? 'Hide' : 'Show'} the ${props.label.toLowerCase()}`}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Hide' : 'Show'}
          </Button>
        }
      />
    </FieldFrame>
  );
}
