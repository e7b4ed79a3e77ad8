import { Checkbox } from '@fluentui/react-components';
import { FieldFrame, type FieldBasics } from './field-frame.tsx';
import { useField } from './use-field.ts';

/** One thing that is so or not so: true or false. `says` is the sentence beside the box, and its name for a screen reader. */
export function Tick(props: FieldBasics & { readonly says: string }) {
  const field = useField(props.name);
  const saysId = `${field.id}-says`;
  return (
    <FieldFrame {...props} error={field.error}>
      <Checkbox
        id={field.id}
        checked={field.value === true}
        onChange={(_event, data) => field.change(data.checked === true)}
        onBlur={field.left}
        disabled={props.disabled ?? false}
        label={{ id: saysId, children: props.says }}
        aria-labelledby={saysId}
      />
    </FieldFrame>
  );
}
