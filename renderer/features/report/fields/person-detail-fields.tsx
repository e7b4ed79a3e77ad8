import { policeSystemWords, sexWords } from '../../../../shared/domain/report/association-words.ts';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LinesField } from '../../../ui/form/lines-field.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { ThingList } from '../../../ui/form/thing-list.tsx';

/** What tells an associated person apart. Nobody looks any of it up for a report. */
export function PersonDetailFields({ at }: { readonly at: string }) {
  const named = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `${at}.${name}`);
  return (
    <>
      <MoreFields
        label="Add aliases, date of birth, address, telephone"
        names={named(
          'aliases',
          'dateOfBirth',
          'approximateAge',
          'sex',
          'address',
          'phones',
          'emails',
        )}
      >
        <LinesField name={`${at}.aliases`} label="Aliases" optional />
        <CivilDateField name={`${at}.dateOfBirth`} label="Date of birth" optional />
        <TextField name={`${at}.approximateAge`} label="Approximate age" width="short" optional />
        <SelectField name={`${at}.sex`} label="Sex" options={optionsOf(sexWords)} />
        <TextField name={`${at}.address`} label="Address or area" optional />
        <LinesField name={`${at}.phones`} label="Telephone numbers" optional />
        <LinesField name={`${at}.emails`} label="Email addresses" optional />
      </MoreFields>
      <MoreFields
        label="Add work, vehicles, police references"
        names={named('occupation', 'employer', 'vehicles', 'policeReferences')}
      >
        <TextField name={`${at}.occupation`} label="Occupation" width="medium" optional />
        <TextField name={`${at}.employer`} label="Employer" width="medium" optional />
        <LinesField name={`${at}.vehicles`} label="Vehicles" optional />
        <ThingList
          name={`${at}.policeReferences`}
          label="Police references"
          thing="Reference"
          addLabel="Add a police reference"
          whenEmpty="Only from material the unit holds already. Nobody looks one up for this report."
          most={20}
          fresh={() => ({ system: '', reference: '' })}
        >
          {(path) => (
            <>
              <SelectField
                name={`${path}.system`}
                label="System"
                options={optionsOf(policeSystemWords)}
              />
              <TextField name={`${path}.reference`} label="Reference" width="short" />
            </>
          )}
        </ThingList>
      </MoreFields>
    </>
  );
}
