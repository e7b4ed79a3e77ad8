import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { VaultRequest } from '../../shared/contract/vault.ts';

/** What a copy that leaves the vault is for. */
export type Purpose = VaultRequest<'saveCopy'>['purpose'];

const purposes: readonly (readonly [Purpose, string])[] = [
  ['casework', 'Casework'],
  ['supervision', 'Supervision'],
  ['audit', 'Audit'],
  ['disclosure', 'Disclosure'],
];

/** Asks what a copy that leaves the vault is for. */
export function PurposeField(props: {
  readonly purpose: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}) {
  return (
    <Field label="What for?" style={{ marginTop: '12px' }}>
      <RadioGroup
        value={props.purpose}
        onChange={(_event, data) =>
          props.onChange(purposes.find(([key]) => key === data.value)?.[0] ?? 'casework')
        }
      >
        {purposes.map(([key, words]) => (
          <Radio key={key} value={key} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
}
