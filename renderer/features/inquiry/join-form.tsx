import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { inquiryEvents } from '../../../shared/domain/inquiry/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'inquiry.joined/1';
const schema = inquiryEvents[type].omit({ type: true });

const ownRegime = house(
  'The regime belongs to each subject: officers of two forces in one inquiry are under differing policies, and each keeps the version that governed them.',
);

/** Begins an inquiry: this subject's file is its first. */
export function JoinForm(props: ActFormProps) {
  const [inquiryId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ inquiryId, joinedOn: props.view.today, name: '', reason: '' }}
      says={
        <>
          Begins an inquiry of several subjects. Each subject has a file of their own, under their
          own force’s policy, with its own access; the files are shown together to whoever may open
          them. Then add the other subjects.{' '}
          <Why source={ownRegime} of="each subject has their own policy" />
        </>
      }
      submitLabel="Begin the inquiry"
    >
      <TextField
        name="name"
        label="What is the inquiry called?"
        hint="A working name; it stands in each file and in no letter."
        width="medium"
      />
      <LongText
        name="reason"
        label="What ties the subjects together?"
        limit={textLimits.paragraph}
        rows={3}
      />
      <CivilDateField name="joinedOn" label="Since which day?" />
    </ActForm>
  );
}
