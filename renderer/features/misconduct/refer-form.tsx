import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { misconductEvents } from '../../../shared/domain/misconduct/events.ts';
import { severityNames, standardNames } from '../../../shared/domain/misconduct/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { OfficePersonField } from '../office-person-field.tsx';
import { breachesToRefer } from './breaches.ts';
import { IopcPart } from './iopc-part.tsx';
import { likelyTrigger, silenceToRefer, stopsToRefer } from './matters.ts';
import { TriggerPart } from './trigger-part.tsx';

const type = 'misconduct.referred/1';
const schema = misconductEvents[type].omit({ type: true });

const apart = house(
  'An association is no allegation. What is referred is a matter of conduct, and what is found of it is found by the misconduct procedures.',
);

/** Hands a matter to the misconduct procedures. */
export function ReferForm(props: ActFormProps) {
  const { view } = props;
  const [referralId] = useState(freshId);
  const trigger = likelyTrigger(view);
  const stop = stopsToRefer(view)[0]?.value;
  const breach = breachesToRefer(view)[0]?.value;
  const silence = silenceToRefer(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        referralId,
        ...(trigger ? { trigger } : {}),
        ...(trigger === 'interview-stopped' && stop !== undefined ? { interviewId: stop } : {}),
        ...(breach !== undefined && trigger !== 'interview-stopped' ? { breachId: breach } : {}),
        ...(trigger === 'failure-to-report' && silence !== undefined
          ? { escalationId: silence }
          : {}),
        matter: '',
        standards: [],
        severityAssessment: 'not-assessed',
        ifSubstantiated: [],
        iopcRationale: '',
        referredOn: view.today,
        referredTo: '',
        psdCaseRef: '',
      }}
      says={
        <>
          Hands the matter over, and keeps what was handed over. A supervisor then checks it. This
          record never becomes the misconduct record.{' '}
          <Why source={apart} of="the two records stay apart" />
        </>
      }
      submitLabel="Refer the matter"
    >
      <Section title="The matter">
        <TriggerPart view={view} />
        <LongText
          name="matter"
          label="What is referred"
          hint="What is said to have happened, without judging it. Never who reported."
          limit={textLimits.narrative}
          rows={6}
        />
        <Choices
          name="standards"
          label="Which Standards of Professional Behaviour may be breached?"
          options={optionsOf(standardNames)}
        />
        <Choice
          name="severityAssessment"
          label="Severity assessment"
          hint="As far as the appropriate authority for conduct matters has made it."
          options={optionsOf(severityNames)}
        />
      </Section>
      <IopcPart />
      <Section title="The referral">
        <OfficePersonField
          name="decidedBy"
          label="Who decided to refer it?"
          hint="Anybody in the unit may. The member may not."
        />
        <TextField
          name="referredTo"
          label="Who is it referred to?"
          hint="Such as PSD complaints and misconduct."
        />
        <TextField name="psdCaseRef" label="Their reference" optional width="medium" />
        <CivilDateField name="referredOn" label="Day of the referral" />
      </Section>
    </ActForm>
  );
}
