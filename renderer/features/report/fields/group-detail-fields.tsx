import { textLimits } from '../../../../shared/kit/text.ts';
import { FuzzyDateField } from '../../../ui/form/fuzzy-date-field.tsx';
import { LinesField } from '../../../ui/form/lines-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';

type Props = { readonly at: string; readonly kind: 'group' | 'business' | 'online-group' };

/** What is known of a group, a business or an online group, and of the subject's part in it. */
export function GroupDetailFields({ at, kind }: Props) {
  const names = ['aliases', 'purpose', 'area', 'companyNumber', 'address', 'website', 'size'];
  return (
    <>
      <MoreFields
        label="Add other names, purpose, place"
        names={names.map((name) => `${at}.${name}`)}
      >
        <LinesField name={`${at}.aliases`} label="Other names" optional />
        {kind === 'business' ? (
          <>
            <TextField name={`${at}.companyNumber`} label="Company number" width="short" optional />
            <TextField name={`${at}.address`} label="Address" optional />
            <TextField name={`${at}.website`} label="Website" width="medium" optional />
          </>
        ) : (
          <LongText
            name={`${at}.purpose`}
            label="What is it for?"
            limit={textLimits.paragraph}
            rows={3}
            optional
          />
        )}
        {kind === 'group' ? (
          <TextField name={`${at}.area`} label="Where is it active?" optional />
        ) : null}
        {kind === 'online-group' ? (
          <>
            <TextField name={`${at}.address`} label="Address online" optional />
            <TextField name={`${at}.size`} label="How large is it?" width="short" optional />
          </>
        ) : null}
      </MoreFields>
      <MoreFields
        label="Add the subject’s part in it, past or present"
        names={[`${at}.subjectsRole`, `${at}.memberSince`, `${at}.memberUntil`]}
      >
        <TextField name={`${at}.subjectsRole`} label="The subject’s role" width="medium" optional />
        <FuzzyDateField name={`${at}.memberSince`} label="Since when?" optional />
        <FuzzyDateField name={`${at}.memberUntil`} label="Until when?" optional />
      </MoreFields>
    </>
  );
}
