import {
  powersWords,
  roleSensitivityWords,
  secondedWords,
  systemWords,
} from '../../../../shared/domain/report/subject-words.ts';
import { Choices } from '../../../ui/form/choices.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';

/** Where the subject serves, and what they can reach from there. */
export function PostingFields({ at }: { readonly at: string }) {
  return (
    <>
      <TextField name={`${at}.department`} label="Department" width="medium" optional />
      <TextField name={`${at}.role`} label="Role" width="medium" optional />
      <SelectField
        name={`${at}.roleSensitivity`}
        label="How sensitive is the role?"
        options={optionsOf(roleSensitivityWords)}
      />
      <MoreFields
        label="Add force, team, station, powers, access to systems"
        names={[`${at}.team`, `${at}.station`, `${at}.seconded`, `${at}.powers`, `${at}.systems`]}
      >
        <TextField name={`${at}.force`} label="Force" width="medium" />
        <TextField name={`${at}.team`} label="Team" width="medium" optional />
        <TextField name={`${at}.station`} label="Station" width="medium" optional />
        <SelectField name={`${at}.seconded`} label="Seconded?" options={optionsOf(secondedWords)} />
        <SelectField
          name={`${at}.powers`}
          label="Policing powers"
          options={optionsOf(powersWords)}
        />
        <Choices
          name={`${at}.systems`}
          label="Systems they have access to"
          hint="As known to whoever reports. Nobody looks it up for this."
          options={optionsOf(systemWords)}
        />
      </MoreFields>
    </>
  );
}
