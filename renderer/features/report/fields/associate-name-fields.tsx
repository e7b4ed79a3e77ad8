import { textLimits } from '../../../../shared/kit/text.ts';
import type { Associate } from '../../../../shared/domain/report/associates.ts';
import { groupTypeWords } from '../../../../shared/domain/report/association-words.ts';
import { LongText } from '../../../ui/form/long-text.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';

/** What an associate is known by, by its kind. */
export function AssociateNameFields(props: {
  readonly at: string;
  readonly kind: Associate['kind'];
}) {
  const { at } = props;
  switch (props.kind) {
    case 'person':
      return (
        <>
          <TextField
            name={`${at}.surname`}
            label="Surname"
            width="medium"
            hint="A name, an alias or an account is enough"
          />
          <TextField name={`${at}.forenames`} label="Forenames" width="medium" />
        </>
      );
    case 'group':
      return (
        <>
          <TextField name={`${at}.name`} label="Name of the group or organisation" />
          <SelectField
            name={`${at}.groupType`}
            label="What kind of group is it?"
            options={optionsOf(groupTypeWords)}
          />
        </>
      );
    case 'business':
      return (
        <>
          <TextField name={`${at}.name`} label="Name of the business" />
          <TextField name={`${at}.activity`} label="What does it do?" />
        </>
      );
    case 'online-group':
      return (
        <>
          <TextField name={`${at}.name`} label="Name of the online group" />
          <TextField name={`${at}.platform`} label="Which service is it on?" width="medium" />
        </>
      );
    case 'unidentified':
      return (
        <LongText
          name={`${at}.description`}
          label="Describe the person or group as far as anybody can"
          limit={textLimits.paragraph}
        />
      );
  }
}
