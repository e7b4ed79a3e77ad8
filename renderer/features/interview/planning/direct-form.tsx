import { useState } from 'react';
import { citing } from '../../../../shared/domain/cite.ts';
import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { Why } from '../../../ui/why.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';
import { PersonFields } from '../../person-fields.tsx';

const type = 'interview.directed/1';
const schema = interviewEvents[type].omit({ type: true });
const directed = citing(
  { westMidlands: 'W21' },
  'An interview is held because the Professional Standards Department directed it.',
);

/** PSD's direction to hold an interview. */
export function DirectForm(props: ActFormProps) {
  const [directionId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        directionId,
        directedBy: { name: '', rankOrGrade: '' },
        directedOn: props.view.today,
        scope: '',
        evidence: '',
      }}
      says="Records that PSD directed an interview: who, what it is to cover, and whether a local manager may hold it. Planning it comes next."
      submitLabel="Record the direction"
    >
      <PersonFields at="directedBy" label="At whose direction, of PSD?" />
      <CivilDateField
        name="directedOn"
        label="Day of the direction"
        hint={<Why source={directed(props.view)} of="PSD directs the interview" />}
      />
      <LongText
        name="scope"
        label="What is it to cover?"
        limit={textLimits.paragraph}
        rows={4}
        hint="In a sentence or two: the member hears it as the purpose."
      />
      <YesNo name="localManagerAllowed" label="May a local manager hold it?" />
      <LongText
        name="evidence"
        label="What shows the direction?"
        hint="An e-mail and its date, a note, a file number."
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}
