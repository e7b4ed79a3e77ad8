import { citing } from '../../shared/domain/cite.ts';
import type { ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import {
  characteristicWords,
  characteristicsFromWords,
  ethnicGroupWords,
} from '../../shared/domain/characteristics/words.ts';
import { Choice } from '../ui/form/choice.tsx';
import { optionsOf } from '../ui/form/option.ts';
import { SelectField } from '../ui/form/select-field.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { When } from '../ui/form/when.tsx';
import { Heed } from '../ui/heed.tsx';

const whyKept = citing(
  { westMidlands: 'W45' },
  'Whether a procedure treats people equally shows only where somebody keeps count.',
);

/** Protected characteristics of the subject, each optional. `at` ends with a dot, or is empty. */
export function CharacteristicsFields(props: {
  readonly at: string;
  readonly policy: ResolvedPolicy;
}) {
  const { at } = props;
  return (
    <>
      <Heed tone="info" source={whyKept(props)} of="protected characteristics">
        Sealed apart, under a key of its own, and used only to see whether the procedure treats
        people equally. Each answer is optional; leave out what was not said.
      </Heed>
      {Object.entries(characteristicWords).map(([name, { title, answers }]) => (
        <SelectField
          key={name}
          name={`${at}${name}`}
          label={title}
          none="Not recorded"
          options={optionsOf<string>(answers)}
        />
      ))}
      <SelectField
        name={`${at}race.group`}
        label="Race"
        none="Not recorded"
        options={optionsOf(ethnicGroupWords)}
      />
      <When
        field={`${at}race.group`}
        is={(group) => typeof group === 'string' && group.includes('other')}
      >
        <TextField name={`${at}race.detail`} label="In their own words" width="medium" optional />
      </When>
      <Choice
        name={`${at}from`}
        label="Where do these answers come from?"
        hint="Needed once anything is recorded here."
        options={optionsOf(characteristicsFromWords)}
        inline
      />
    </>
  );
}
