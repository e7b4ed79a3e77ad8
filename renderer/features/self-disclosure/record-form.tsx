import { useState } from 'react';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { systemWords } from '../../../shared/domain/report/subject-words.ts';
import {
  policeSystem,
  selfDisclosureEvents,
} from '../../../shared/domain/self-disclosure/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { YesNo, YesNoUnknown } from '../../ui/form/yes-no-unknown.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';

const type = 'self-disclosure.recorded/1';
const schema = selfDisclosureEvents[type].omit({ type: true });

/** Records what a member says of their own past use of police systems. */
export function RecordForm(props: ActFormProps) {
  const { me } = useSession();
  const [disclosureId] = useState(freshId);
  const { policy, today } = props.view;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        disclosureId,
        disclosedOn: today,
        madeTo: { name: me.name, rankOrGrade: me.rankOrGrade },
        systems: [],
        passedOnDetail: '',
      }}
      says={
        <>
          Records what the member said of themselves, in their words. An Appropriate Authority
          answers it; management action is one answer.{' '}
          <Why source={policySource(policy, 'intake.systemsChecks')} of="systems checks matter" />
        </>
      }
      submitLabel="Record the self-disclosure"
    >
      <CivilDateField name="disclosedOn" label="Day they said it" />
      <PersonFields at="madeTo" label="To whom?" />
      <Choices
        name="systems"
        label="Which systems?"
        options={policeSystem.options.map((value) => ({ value, label: systemWords[value] }))}
      />
      <TextField name="period" label="When was it?" hint="As nearly as they know." />
      <LongText name="what" label="What was looked at?" limit={textLimits.narrative} rows={4} />
      <LongText name="why" label="Why?" limit={textLimits.narrative} rows={3} />
      <YesNoUnknown
        name="passedOn"
        label="Was anything passed on?"
        unknown="not-known"
        ifYes={
          <LongText
            name="passedOnDetail"
            label="What, and to whom?"
            limit={textLimits.narrative}
            rows={3}
          />
        }
      />
      <YesNo name="unprompted" label="Before anybody asked or found it?" />
    </ActForm>
  );
}
