import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { PersonFields } from '../person-fields.tsx';
import { RightsFields } from './rights-fields.tsx';
import { capacityWords } from '../../../shared/domain/interview/words.ts';

/** Who was in the room, and what the member was told before it began. */
export function RoomPart({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Section title="Who was there">
        <PersonFields at="interviewer" label="Who held the interview?" />
        <Choice
          name="interviewer.isLocalManager"
          label="In which capacity?"
          options={[
            { value: false, label: 'As one of the unit' },
            { value: true, label: 'As a local manager, at the direction of PSD' },
          ]}
        />
        <ThingList
          name="present"
          label="Everybody who was in the room"
          thing="Person"
          addLabel="Add a person"
          most={50}
          fresh={() => ({ name: '', capacity: '' })}
        >
          {(path) => (
            <>
              <TextField name={`${path}.name`} label="Name" width="medium" />
              <SelectField
                name={`${path}.capacity`}
                label="In which capacity?"
                options={optionsOf(capacityWords)}
              />
            </>
          )}
        </ThingList>
      </Section>
      <RightsFields view={view} />
    </>
  );
}
