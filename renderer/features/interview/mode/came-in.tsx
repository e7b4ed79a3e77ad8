import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { capacity } from '../../../../shared/domain/interview/schema.ts';
import { capacityWords } from '../../../../shared/domain/interview/words.ts';
import { textLimits } from '../../../../shared/kit/text.ts';

type Capacity = (typeof capacity.options)[number];
type Props = {
  readonly onCame: (person: { readonly name: string; readonly capacity: Capacity }) => void;
  readonly onCancel: () => void;
};

/** Somebody came into the room. The time is kept without asking. */
export function CameIn({ onCame, onCancel }: Props) {
  const [name, setName] = useState('');
  const [as, setAs] = useState<Capacity>('police-friend');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onCame({ name: name.trim(), capacity: as });
      }}
    >
      <Field label="Who came in?">
        <Input
          value={name}
          maxLength={textLimits.name}
          autoComplete="off"
          onChange={(_event, data) => setName(data.value)}
        />
      </Field>
      <Field label="In which capacity?">
        <Select
          value={as}
          onChange={(_event, data) =>
            setAs(capacity.options.find((each) => each === data.value) ?? 'other')
          }
        >
          {capacity.options.map((each) => (
            <option key={each} value={each}>
              {capacityWords[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div style={{ display: 'flex', gap: '8px', marginTop: '8px' }}>
        <Button size="small" type="submit">
          Note it
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
