import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { Why } from '../../ui/why.tsx';
import { PersonFields } from '../person-fields.tsx';
import { interviewTypeWords } from './words.ts';

const directed = citing(
  { westMidlands: 'W21' },
  'An interview is held because the Professional Standards Department directed it.',
);

/** Which interview, at whose direction, where and when. */
export function DirectionPart({ view }: { readonly view: CaseView }) {
  const interview = policySource(view.policy, 'decision.interviewBeforeIntervention');
  return (
    <>
      <Section title="Direction">
        <Choice
          name="interviewType"
          label="What kind?"
          options={[
            {
              value: 'formal',
              label: interviewTypeWords.formal,
              hint: 'The member can suggest mitigation and agree to options.',
            },
            {
              value: 'clarification',
              label: interviewTypeWords.clarification,
              hint: 'A contact to make circumstances clear. It does not stand for the formal interview.',
            },
          ]}
          hint={
            <>
              Only a formal one opens the way to anything significant.{' '}
              <Why source={interview} of="which interview is needed" /> Whether a risk brings one:{' '}
              <Why
                source={policySource(view.policy, 'interview.formalOnRisk')}
                of="whether a risk brings a formal interview"
              />
            </>
          }
        />
        <PersonFields at="directedBy" label="At whose direction, of PSD?" />
        <CivilDateField
          name="directedOn"
          label="Day of the direction"
          hint={
            <>
              It comes before the interview.{' '}
              <Why source={directed(view)} of="PSD directs the interview" />
            </>
          }
        />
      </Section>
      <Section title="Where and when">
        <TextField name="venue" label="Where was it held?" />
        <CivilDateField name="startedOn" label="Day it began" />
        <TimeField name="startTime" label="Time it began" />
        <CivilDateField name="endedOn" label="Day it ended" />
        <TimeField name="endTime" label="Time it ended" />
      </Section>
    </>
  );
}
