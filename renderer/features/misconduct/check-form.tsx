import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { misconductEvents } from '../../../shared/domain/misconduct/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { OfficePersonField } from '../office-person-field.tsx';
import { ReferralField } from './referral-field.tsx';

const type = 'misconduct.checked/1';
const schema = misconductEvents[type].omit({ type: true });

const second = house(
  'HMIC found a file that was not referred although it should have been. A second person looks at every referral and its answer to the IOPC question.',
);

/** Records the second pair of eyes on a referral. */
export function CheckForm(props: ActFormProps) {
  const { state, today } = props.view;
  const [checkId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        checkId,
        referralId: unchecked(state.misconduct),
        checkedOn: today,
        note: '',
      }}
      says={
        <>
          Records that somebody other than the person who made the referral looked at it, and at its
          answer to the IOPC question. <Why source={second} of="a second person checks" />
        </>
      }
      submitLabel="Record the check"
    >
      <ReferralField view={props.view} />
      <OfficePersonField
        name="checkedBy"
        label="Who checked it?"
        offices={['supervisor', 'appropriate-authority', 'head-of-psd', 'deputy-head-of-psd']}
      />
      <CivilDateField name="checkedOn" label="Day of the check" />
      <Choice
        name="result"
        label="What did they find?"
        options={[
          { value: 'agreed', label: 'It is all there, and the IOPC question is rightly answered' },
          { value: 'to-be-put-right', label: 'Something is to be put right' },
        ]}
      />
      <LongText
        name="note"
        label="What they say"
        hint="Needed where something is to be put right."
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}

const unchecked = ({ referrals, checks }: ActFormProps['view']['state']['misconduct']): string =>
  referrals.find(
    ({ referralId }) =>
      !checks.some((check) => check.referralId === referralId && check.result === 'agreed'),
  )?.referralId ?? '';
