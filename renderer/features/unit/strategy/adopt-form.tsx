import { useState } from 'react';
import { controlStrategyEvents } from '../../../../shared/domain/control-strategy/events.ts';
import type { Worded } from '../../../../shared/domain/policy/values.ts';
import { clause } from '../../../../shared/domain/cite.ts';
import type { ClauseRef } from '../../../../shared/domain/policy/clauses.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Why } from '../../../ui/why.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'control-strategy.adopted/1';
const schema = controlStrategyEvents[type].omit({ type: true, strategyId: true });

/** Records the control strategy that was adopted. */
export function AdoptForm(props: {
  readonly areas: readonly Worded[];
  readonly onDone: () => void;
}) {
  const [strategyId] = useState(freshId);
  const draftKey = `unit/${type}`;
  const record = useAct('unit', draftKey);
  const options = props.areas.map(({ code, wording }) => ({
    value: code,
    label: wording.replace(/,$/, ''),
  }));
  return (
    <Card title="Adopt a control strategy">
      <CaseForm
        schema={schema}
        draft={{ key: draftKey, title: 'Adopt a control strategy' }}
        defaultValues={{
          adoptedBy: { name: '', role: '' },
          threats: '',
          prevention: '',
          safeguarding: '',
          proactive: '',
          areas: [],
        }}
        submitLabel="Record the strategy"
        submit={(values) => record({ type, strategyId, ...values })}
        onSaved={props.onDone}
        onCancel={props.onDone}
      >
        <TextField name="adoptedBy.name" label="Who adopted it" />
        <TextField name="adoptedBy.role" label="In which role" />
        <CivilDateField name="adoptedOn" label="Day it was adopted" />
        <LongText
          name="threats"
          label="National and local threats it rests on"
          limit={textLimits.narrative}
          rows={5}
        />
        <Words name="prevention" label="What is done to prevent corruption" says="PD1" />
        <Words name="safeguarding" label="How officers and staff are safeguarded" says="PD2" />
        <Words name="proactive" label="What is done on intelligence" says="PD3" />
        {options.length > 0 ? (
          <Choices name="areas" label="Areas of risk it is about" options={options} />
        ) : null}
      </CaseForm>
    </Card>
  );
}

function Words(props: { readonly name: string; readonly label: string; readonly says: ClauseRef }) {
  return (
    <LongText
      name={props.name}
      label={props.label}
      hint={<Why source={clause(props.says)} of={props.label} />}
      limit={textLimits.paragraph}
      rows={3}
    />
  );
}
