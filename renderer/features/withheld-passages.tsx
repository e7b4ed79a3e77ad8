import type { ReactNode } from 'react';
import { harmNames } from '../../shared/domain/disclosure-copy/sentences.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { LongText } from '../ui/form/long-text.tsx';
import { optionsOf } from '../ui/form/option.ts';
import { SelectField } from '../ui/form/select-field.tsx';
import { ThingList } from '../ui/form/thing-list.tsx';

type Props = {
  readonly whenEmpty: string;
  /** Where the words are looked for: a record, what goes. */
  readonly label: string;
  readonly hint: ReactNode;
  /** In what the reason never stands: the copy, the bundle. */
  readonly thing: string;
};

/** Passages that are left out of every record before anything is drawn of it, each with the harm it would do and why. */
export const WithheldPassages = ({ whenEmpty, label, hint, thing }: Props) => (
  <ThingList
    name="withheld"
    label="Passages that are withheld"
    addLabel="Withhold a passage"
    thing="Passage"
    whenEmpty={whenEmpty}
    most={60}
    fresh={() => ({ passage: '', why: '' })}
  >
    {(path) => (
      <>
        <LongText
          name={`${path}.passage`}
          label={label}
          hint={hint}
          limit={textLimits.paragraph}
          rows={2}
        />
        <SelectField
          name={`${path}.harm`}
          label="What would be harmed?"
          options={optionsOf(harmNames)}
        />
        <LongText
          name={`${path}.why`}
          label="What harm would it do?"
          hint={`For the record. It never stands in the ${thing}.`}
          limit={textLimits.paragraph}
          rows={2}
        />
      </>
    )}
  </ThingList>
);
