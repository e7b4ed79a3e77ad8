import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { interestEvents } from '../../../shared/domain/interest/events.ts';
import { weighedMatters, weighedWords } from '../../../shared/domain/interest/weighed.ts';
import {
  appealOutcomeWords,
  assessedWords,
  interestDecisionWords,
  stepWords,
  viewWords,
} from '../../../shared/domain/interest/words.ts';
import { applicationOf } from '../../../shared/domain/interest/standing.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LinesField } from '../../ui/form/lines-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { PersonFields } from '../person-fields.tsx';
import { useRecord } from './use-record.ts';

/** @file Who examined an application, what was decided of it, and how an appeal ended. */

/** What every form of an act on an entry is given. */
export type ActFormProps = {
  readonly view: VaultAnswers['interestView'];
  readonly onDone: () => void;
};

const nobody = { name: '', rankOrGrade: '' };
const notLookedAt = { found: 'not-looked-at' as const, says: '' };
const rows = { limit: textLimits.paragraph, rows: 3 } as const;

const examinedSchema = interestEvents['interest.examined/1'].omit({ type: true });

/** One step of the chain. */
export function ExamineForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.examined/1', view.interest.interestId);
  const next = view.row.waits.find(({ wait }) => Object.hasOwn(stepWords, wait))?.wait;
  const step = interestEvents['interest.examined/1'].shape.step.safeParse(next).data;
  return (
    <CaseForm
      schema={examinedSchema}
      draft={{ key, title: 'Record a view on an application' }}
      defaultValues={{
        ...{ interestId, examinedOn: view.today, by: nobody, reason: '' },
        ...{ attendance: notLookedAt, performance: notLookedAt, conduct: notLookedAt },
        ...(step ? { step } : {}),
      }}
      says="Who examined the application, and what they say of it. Attendance, performance and conduct are each looked at by somebody before the decision."
      submitLabel="Record the view"
      submit={(values) => record({ type: 'interest.examined/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <SelectField name="step" label="Whose step is it?" options={optionsOf(stepWords)} />
      <PersonFields at="by" label="Who examined it?" />
      <Choice name="view" label="What is their view?" options={optionsOf(viewWords)} inline />
      <Section title="Attendance, performance, conduct">
        {weighedMatters.map((matter) => (
          <div key={matter}>
            <Choice
              name={`${matter}.found`}
              label={weighedWords[matter]}
              options={optionsOf(assessedWords)}
              inline
            />
            <When field={`${matter}.found`} is={['no-concern', 'concern']}>
              <TextField
                name={`${matter}.says`}
                label={`What was found: ${weighedWords[matter].toLowerCase()}`}
                optional
              />
            </When>
          </div>
        ))}
      </Section>
      <CivilDateField name="examinedOn" label="Day" />
      <LongText name="reason" label="Why?" {...rows} optional />
    </CaseForm>
  );
}

const decidedSchema = interestEvents['interest.decided/1'].omit({ type: true });

/** The decision, with its conditions. */
export function DecideForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.decided/1', view.interest.interestId);
  const isFamily = applicationOf(view.interest).heldBy.whose === 'family';
  const decider = view.regime.decides.value?.words;
  const options = optionsOf(interestDecisionWords).filter(
    ({ value }) => (value === 'noted') === isFamily,
  );
  return (
    <CaseForm
      schema={decidedSchema}
      draft={{ key, title: 'Record a decision on an application' }}
      defaultValues={{
        ...{ interestId, decidedOn: view.today, decidedBy: nobody, conditions: [], reason: '' },
        ...(isFamily ? { decision: 'noted' as const } : {}),
      }}
      says={`Final approval rests with ${decider ?? 'whom the unit names'}. The letter to the member gives the reasons as you write them here.`}
      submitLabel="Record the decision"
      submit={(values) => record({ type: 'interest.decided/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <Choice name="decision" label="What was decided?" options={options} inline />
      <PersonFields at="decidedBy" label="Who decided?" />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LinesField name="conditions" label="Conditions" optional />
      <LongText name="reason" label="Why?" {...rows} />
    </CaseForm>
  );
}

const appealedSchema = interestEvents['interest.appealed/1'].omit({ type: true });

/** An appeal against a refusal, or against conditions. */
export function AppealForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.appealed/1', view.interest.interestId);
  return (
    <CaseForm
      schema={appealedSchema}
      draft={{ key, title: 'Record an appeal' }}
      defaultValues={{ interestId, appealedOn: view.today, grounds: '' }}
      says={`The appeal goes to ${view.regime.appealTo.value ?? 'whom the unit names'}. Until it is decided, what was decided stands.`}
      submitLabel="Record the appeal"
      submit={(values) => record({ type: 'interest.appealed/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <CivilDateField name="appealedOn" label="Day of the appeal" />
      <LongText name="grounds" label="On what grounds?" {...rows} />
    </CaseForm>
  );
}

const outcomeSchema = interestEvents['interest.appeal-decided/1'].omit({ type: true });

/** How an appeal ended. */
export function AppealOutcomeForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord(
    'interest.appeal-decided/1',
    view.interest.interestId,
  );
  return (
    <CaseForm
      schema={outcomeSchema}
      draft={{ key, title: 'Record the outcome of an appeal' }}
      defaultValues={{
        ...{ interestId, decidedOn: view.today, decidedBy: nobody, conditions: [], reason: '' },
      }}
      says="Whoever made the decision does not hear the appeal against it."
      submitLabel="Record the outcome"
      submit={(values) => record({ type: 'interest.appeal-decided/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <Choice
        name="outcome"
        label="How did it end?"
        options={optionsOf(appealOutcomeWords)}
        inline
      />
      <PersonFields at="decidedBy" label="Who heard it?" />
      <CivilDateField name="decidedOn" label="Day of the outcome" />
      <LinesField name="conditions" label="Conditions" optional />
      <LongText name="reason" label="Why?" {...rows} />
    </CaseForm>
  );
}
