import { useState } from 'react';
import { provisional } from '../../../shared/domain/register.ts';
import { reporterSupportEvents } from '../../../shared/domain/reporter-support/events.ts';
import { detrimentWords } from '../../../shared/domain/reporter-support/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';

const type = 'reporter-support.contacted/1';
const schema = reporterSupportEvents[type].omit({ type: true });

/** Records how who reported is, and whether they have met with anything for it. */
export function ContactForm(props: ActFormProps) {
  const [contactId] = useState(freshId);
  const plan = provisional(props.view.state.reporterSupport.plan);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        contactId,
        contactedOn: props.view.today,
        ...(plan ? { contactedBy: { ...plan.keptBy } } : {}),
        welfare: '',
        detrimentDetail: '',
        action: '',
      }}
      says="Kept apart, under the reporter’s own key. Name the day of the next contact, or leave it empty when none is wished."
      submitLabel="Record the contact"
    >
      <PersonFields at="contactedBy" label="Who was in touch?" />
      <CivilDateField name="contactedOn" label="Day of the contact" />
      <LongText name="welfare" label="How are they?" limit={textLimits.narrative} rows={3} />
      <Choice
        name="detriment"
        label="Any detriment for having reported?"
        options={[
          { value: 'none', label: detrimentWords.none },
          { value: 'feared', label: detrimentWords.feared, then: <Detriment /> },
          { value: 'met', label: detrimentWords.met, then: <Detriment /> },
        ]}
      />
      <CivilDateField name="nextContactOn" label="Next welfare contact by" optional />
    </ActForm>
  );
}

const Detriment = () => (
  <>
    <LongText
      name="detrimentDetail"
      label="What do they fear, or have they met?"
      limit={textLimits.narrative}
      rows={3}
    />
    <LongText name="action" label="What is done about it?" limit={textLimits.narrative} rows={2} />
  </>
);
