import {
  dutyStatusWords,
  rankHeldWords,
  staffAssociationWords,
} from '../../../../shared/domain/report/subject-words.ts';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LinesField } from '../../../ui/form/lines-field.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';

/** What tells the subject apart and helps to find them again; none of it is needed to begin. */
export function SubjectDetailFields({ at }: { readonly at: string }) {
  const names = [
    'knownAs',
    'formerNames',
    'warrantNumber',
    'payrollNumber',
    'dateOfBirth',
    'rankHeld',
    'dutyStatus',
    'staffAssociation',
  ].map((name) => `${at}.${name}`);
  return (
    <MoreFields label="Add other names, numbers, duty status, staff association" names={names}>
      <TextField name={`${at}.knownAs`} label="Known as" width="medium" optional />
      <LinesField name={`${at}.formerNames`} label="Former names" optional />
      <TextField name={`${at}.warrantNumber`} label="Warrant number" width="short" optional />
      <TextField name={`${at}.payrollNumber`} label="Payroll number" width="short" optional />
      <CivilDateField name={`${at}.dateOfBirth`} label="Date of birth" optional />
      <SelectField
        name={`${at}.rankHeld`}
        label="How is the rank held?"
        options={optionsOf(rankHeldWords)}
      />
      <SelectField
        name={`${at}.dutyStatus`}
        label="Duty status"
        options={optionsOf(dutyStatusWords)}
      />
      <SelectField
        name={`${at}.staffAssociation`}
        label="Staff association or network"
        hint="Where a police friend may come from"
        options={optionsOf(staffAssociationWords)}
      />
    </MoreFields>
  );
}
