import { useState } from 'react';
import { misconductEvents } from '../../../shared/domain/misconduct/events.ts';
import { severityNames } from '../../../shared/domain/misconduct/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ReferralField } from './referral-field.tsx';

const type = 'misconduct.feedback-received/1';
const schema = misconductEvents[type].omit({ type: true });

/** Records what the misconduct procedures answered. */
export function FeedbackForm(props: ActFormProps) {
  const [feedbackId] = useState(freshId);
  const last = props.view.state.misconduct.referrals.at(-1);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        feedbackId,
        referralId: last?.referralId ?? '',
        receivedOn: props.view.today,
        receivedFrom: '',
        psdCaseRef: last?.psdCaseRef ?? '',
        isFinal: false,
        text: '',
      }}
      says="Keeps what they answered, beside the referral. The severity they give counts from here on."
      submitLabel="Record the answer"
    >
      <ReferralField view={props.view} />
      <TextField name="receivedFrom" label="Who answered?" />
      <TextField name="psdCaseRef" label="Their reference" optional width="medium" />
      <CivilDateField name="receivedOn" label="Day of the answer" />
      <Choice
        name="severityAssessment"
        label="Severity assessment"
        options={optionsOf(severityNames)}
      />
      <LongText
        name="text"
        label="What they answered"
        hint="What came of it, and what the unit learns from it."
        limit={textLimits.narrative}
        rows={5}
      />
      <Tick name="isFinal" label="Are they done with it?" says="They are done with this matter" />
    </ActForm>
  );
}
