import {
  vettingLevelWords,
  vettingStatusWords,
} from '../../../../shared/domain/report/subject-words.ts';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { ThingList } from '../../../ui/form/thing-list.tsx';
import { OptionalColleague } from './optional-colleague.tsx';

/** Who manages the subject. */
export function ManagersOfSubject({ at }: { readonly at: string }) {
  return (
    <>
      <OptionalColleague at={`${at}.lineManager`} who="Line manager" />
      <OptionalColleague at={`${at}.headOfDepartment`} who="Head of department" />
    </>
  );
}

/** Which clearances the subject holds. An empty list says that nobody has said. */
export function VettingHeldFields({ at }: { readonly at: string }) {
  return (
    <>
      <ThingList
        name={`${at}.vettingHeld`}
        label="Vetting held"
        thing="Vetting level"
        addLabel="Add a vetting level"
        whenEmpty="Not known yet. Obtaining it will be shown as owed once a risk is identified."
        most={20}
        fresh={() => ({ level: '', status: 'current' })}
      >
        {(path) => (
          <>
            <SelectField
              name={`${path}.level`}
              label="Level"
              options={optionsOf(vettingLevelWords)}
            />
            <SelectField
              name={`${path}.status`}
              label="Status"
              options={optionsOf(vettingStatusWords)}
            />
            <MoreFields label="Add dates" names={[`${path}.grantedOn`, `${path}.expiresOn`]}>
              <CivilDateField name={`${path}.grantedOn`} label="Granted on" optional />
              <CivilDateField name={`${path}.expiresOn`} label="Expires on" optional />
            </MoreFields>
          </>
        )}
      </ThingList>
      <MoreFields label="Add the level the post requires" names={[`${at}.vettingRequiredForPost`]}>
        <SelectField
          name={`${at}.vettingRequiredForPost`}
          label="Vetting the post requires"
          none="Not known"
          options={optionsOf(vettingLevelWords)}
        />
      </MoreFields>
    </>
  );
}
