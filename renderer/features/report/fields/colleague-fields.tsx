import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';

/** A colleague named in a report: `who` is what they are, as in “Line manager”. */
export function ColleagueFields({ at, who }: { readonly at: string; readonly who: string }) {
  return (
    <>
      <TextField name={`${at}.name`} label={`${who}: name`} width="medium" />
      <MoreFields
        label={`Add rank, number and contact of the ${who.toLowerCase()}`}
        names={[`${at}.rankOrGrade`, `${at}.collarNumber`, `${at}.contact`]}
      >
        <TextField
          name={`${at}.rankOrGrade`}
          label={`${who}: rank or grade`}
          width="short"
          optional
        />
        <TextField
          name={`${at}.collarNumber`}
          label={`${who}: collar number`}
          width="short"
          optional
        />
        <TextField
          name={`${at}.contact`}
          label={`${who}: how to reach them`}
          width="medium"
          optional
        />
      </MoreFields>
    </>
  );
}
