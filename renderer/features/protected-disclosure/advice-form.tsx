import { useState } from 'react';
import { disclosureEvents } from '../../../shared/domain/protected-disclosure/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { adviceOutcomeWords } from './advice-words.ts';

const type = 'disclosure.advice-recorded/1';
const schema = disclosureEvents[type].omit({ type: true, over: true });

/** Records what a lawyer said on a stopped case: it stays stopped, or goes on as an association. */
export function AdviceForm({ view, done, cancel }: ActFormProps) {
  const draft = { key: `${view.caseId}/${type}`, title: 'Legal advice' };
  const record = useAct(view.caseId, draft.key);
  // The advice is on the stops its author could see.
  const [over] = useState(() => view.state.protectedDisclosure.stops.map(({ actId }) => actId));
  const [defaultValues] = useState(() => ({ adviser: '', advisedOn: view.today, advice: '' }));
  return (
    <CaseForm
      schema={schema}
      draft={draft}
      defaultValues={defaultValues}
      says="Records the legal advice on this stop. Advice to continue lifts it; otherwise the case stays stopped and can be closed as a protected disclosure."
      submitLabel="Record the advice"
      submit={(values) => record({ type, ...values, over })}
      onSaved={done}
      onCancel={cancel}
    >
      <TextField name="adviser" label="Who advised?" width="medium" />
      <CivilDateField name="advisedOn" label="When?" />
      <LongText name="advice" label="What is the advice?" limit={textLimits.narrative} rows={5} />
      <Choice
        name="outcome"
        label="What follows?"
        options={[
          { value: 'remain-stopped', label: adviceOutcomeWords['remain-stopped'] },
          {
            value: 'continue-as-association',
            label: adviceOutcomeWords['continue-as-association'],
            hint: 'Triage is next.',
          },
        ]}
      />
    </CaseForm>
  );
}
