import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { citing } from '../../../../shared/domain/cite.ts';
import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { unplannedDirections } from '../../../../shared/domain/interview/planning/plan.ts';
import { chosenTopics, topicWords } from '../../../../shared/domain/interview/words.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LinesField } from '../../../ui/form/lines-field.tsx';
import { Section } from '../../../ui/form/section.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { TimeField } from '../../../ui/form/time-field.tsx';
import { Why } from '../../../ui/why.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useSession } from '../../../vault-client/session.tsx';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';
import { PersonFields } from '../../person-fields.tsx';
import { interviewTypeWords } from '../words.ts';
import { plannedOptions } from './which-interview.tsx';

const type = 'interview.planned/1';
const schema = interviewEvents[type].omit({ type: true });
const directed = citing(
  { westMidlands: 'W21' },
  'An interview is at the direction of PSD; a local manager holds it only where the direction allows.',
);

/** Where and when an interview is held, by whom and about what. */
export function PlanForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [fresh] = useState(freshId);
  const waiting = unplannedDirections(view.state).at(-1) ?? view.state.interview.directions.at(-1);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        interviewId: fresh,
        ...(waiting ? { directionId: waiting.directionId } : {}),
        interviewType: 'formal',
        venue: '',
        interviewer: {
          personId: me.personId,
          isLocalManager: false,
          name: me.name,
          rankOrGrade: me.rankOrGrade,
        },
        topics: [...chosenTopics()],
        ownTopics: [],
      }}
      says="Plans an interview that PSD directed. The member is invited next. On the day, Interview mode keeps the record, without a network."
      submitLabel="Plan the interview"
    >
      <Section title="Which">
        <Again view={view} fresh={fresh} />
        <Choice name="directionId" label="At which direction?" options={directionOptions(view)} />
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
        />
      </Section>
      <Section title="Where and when">
        <TextField name="venue" label="Where is it held?" />
        <CivilDateField name="on" label="Day" />
        <TimeField name="at" label="Time" />
      </Section>
      <Section title="Who holds it">
        <PersonFields at="interviewer" label="Who holds the interview?" />
        <Choice
          name="interviewer.isLocalManager"
          label="In which capacity?"
          hint={<Why source={directed(view)} of="who may hold the interview" />}
          options={[
            { value: false, label: 'As one of PSD' },
            { value: true, label: 'As a local manager, at the direction of PSD' },
          ]}
        />
        <TextField
          name="accreditation"
          label="Accreditation"
          hint="How the interviewer is trained, such as PIP level 2."
          optional
          width="medium"
        />
      </Section>
      <Section
        title="Topics"
        hint="Rights and purpose come first in every interview, the member’s own proposals and the reading back last."
      >
        <Choices
          name="topics"
          label="What it goes through"
          options={chosenTopics().map((each) => ({ value: each, label: topicWords[each].name }))}
        />
        <LinesField
          name="ownTopics"
          label="Topics of this case"
          hint="One to a line, in your own words."
          optional
        />
      </Section>
    </ActForm>
  );
}

/** A plan that is made again keeps its interview. */
function Again({ view, fresh }: { readonly view: CaseView; readonly fresh: string }) {
  const planned = plannedOptions(view);
  if (planned.length === 0) return null;
  return (
    <Choice
      name="interviewId"
      label="Is it planned already?"
      options={[
        { value: fresh, label: 'No, this is another interview' },
        ...planned.map(({ value, label }) => ({ value, label: `Plan again: ${label}` })),
      ]}
    />
  );
}

const directionOptions = (view: CaseView) =>
  view.state.interview.directions.map((direction) => ({
    value: direction.directionId,
    label: `${direction.directedBy.name}, ${formatPlain(direction.directedOn)}`,
    hint: `${direction.scope} ${direction.localManagerAllowed ? 'A local manager may hold it.' : 'Not by a local manager.'}`,
  }));
