import { capacityWords } from '../../../shared/domain/interview/words.ts';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';

/** Who is in the room of an interview, each with the capacity they are there in. */
export function PresentList({ label }: { readonly label: string }) {
  return (
    <ThingList
      name="present"
      label={label}
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
  );
}
