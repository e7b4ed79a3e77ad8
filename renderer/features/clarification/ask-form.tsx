import { useState } from 'react';
import { citing, house } from '../../../shared/domain/cite.ts';
import { clarificationEvents } from '../../../shared/domain/clarification/events.ts';
import { memberKnowsOfTheReport } from '../../../shared/domain/clarification/rules.ts';
import {
  askedAsWords,
  methodWords,
  topicWords,
} from '../../../shared/domain/clarification/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';

const type = 'clarification.asked/1';
const schema = clarificationEvents[type].omit({ type: true });

const mayAsk = citing(
  { westMidlands: 'W19' },
  'Line managers, local managers and the unit may ask for what is not clear.',
);
const noTime = house('No policy gives a time; whoever asks may name a day.');

const freshQuestion = () => ({ questionId: freshId(), question: '', answer: '' });

/** Asks the member what is not clear: questions, and the answers given at once. */
export function AskForm(props: ActFormProps) {
  const { policy, state, today } = props.view;
  const { me } = useSession();
  const [contactId] = useState(freshId);
  const [firstQuestion] = useState(freshQuestion);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        contactId,
        askedBy: { name: me.name, rankOrGrade: me.rankOrGrade },
        capacity: 'unit',
        askedOn: today,
        harmTestNote: '',
        questions: [firstQuestion],
      }}
      says={
        <>
          Records what the member was asked, and what they said. It is not an interview, and nothing
          is alleged. <Why source={mayAsk({ policy })} of="clarification may be sought" />
        </>
      }
      submitLabel="Record the clarification"
    >
      <PersonFields at="askedBy" label="Who asked?" />
      <Choice name="capacity" label="As what?" options={optionsOf(askedAsWords)} inline />
      <CivilDateField name="askedOn" label="Day it was asked" />
      <Choice name="method" label="How?" options={optionsOf(methodWords)} inline />
      <LongText name="why" label="What is not clear?" limit={textLimits.paragraph} rows={2} />
      {memberKnowsOfTheReport(state) ? null : <HarmTest policy={policy} />}
      <Section title="Questions and answers">
        <ThingList
          name="questions"
          label="Questions"
          thing="Question"
          addLabel="Add a question"
          fresh={freshQuestion}
          most={30}
        >
          {(path) => (
            <>
              <SelectField name={`${path}.topic`} label="About" options={optionsOf(topicWords)} />
              <LongText
                name={`${path}.question`}
                label="Question, as it was asked"
                limit={textLimits.paragraph}
                rows={2}
              />
              <LongText
                name={`${path}.answer`}
                label="Answer, as it was given"
                hint="Leave it empty while the answer is awaited."
                optional
                limit={textLimits.narrative}
                rows={3}
              />
            </>
          )}
        </ThingList>
      </Section>
      <CivilDateField
        name="respondBy"
        label="Asked to answer by the end of"
        optional
        hint={
          <>
            Where an answer is awaited. <Why source={noTime} of="the day to answer by" />
          </>
        }
      />
    </ActForm>
  );
}

const tells = citing(
  { westMidlands: 'W2' },
  'A question tells the member of the report. Where they may not know, whoever asks says why it does no harm.',
);

function HarmTest({ policy }: Pick<ActFormProps['view'], 'policy'>) {
  return (
    <LongText
      name="harmTestNote"
      label="Why does asking do no harm?"
      hint={
        <>
          The member may not know of the report, and a question tells them. Never in a letter.{' '}
          <Why source={tells({ policy })} of="asking is thought over" />
        </>
      }
      limit={textLimits.paragraph}
      rows={2}
    />
  );
}
