import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { interestEvents } from '../../../shared/domain/interest/events.ts';
import type { InterestRegime, Ruled } from '../../../shared/domain/interest/regime.ts';
import { isRegimeOpen } from '../../../shared/domain/interest/regime.ts';
import { stepWords } from '../../../shared/domain/interest/words.ts';
import { isContested } from '../../../shared/domain/register.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { PersonFields } from '../person-fields.tsx';

const renewals = {
  april: 'All in April',
  yearly: 'Each a year after it was given',
  never: 'Never',
};

type Head = Pick<VaultAnswers['interestList'], 'regime' | 'regimeSet' | 'today'>;

/** Who examines an application, who decides, who hears an appeal, when approvals are renewed: with the source of each, and what is not stated. */
export function HandlingPanel({ regime, regimeSet, today }: Head) {
  const [setting, setSetting] = useState(false);
  const canSet = regimeSet.length > 0 || isRegimeOpen(regime);
  return (
    <Card
      title="How applications are handled"
      actions={
        canSet && !setting ? (
          <Button onClick={() => setSetting(true)}>Set what is not stated</Button>
        ) : null
      }
    >
      {isRegimeOpen(regime) ? (
        <Heed tone="warning">
          The policy does not state all of this. Nothing is decided until the unit has set it.
        </Heed>
      ) : (
        <Text>Each line says where it comes from.</Text>
      )}
      {isContested(regimeSet) ? (
        <Heed tone="warning">This was set twice, apart. Set it once more over both.</Heed>
      ) : null}
      <Rows rows={rowsOf(regime)} />
      {setting ? <SetForm regime={regime} today={today} onDone={() => setSetting(false)} /> : null}
    </Card>
  );
}

function rowsOf({ steps, decides, appealTo, renewal }: InterestRegime) {
  const line = <Value,>(label: string, ruled: Ruled<Value>, words: (value: Value) => string) => ({
    label,
    value: ruled.value === undefined ? 'Not stated' : words(ruled.value),
    why: ruled.source,
  });
  return [
    line('Who examines it', steps, (value) =>
      value.length === 0
        ? 'Nobody before the decision'
        : value.map((step) => stepWords[step]).join(', then '),
    ),
    line('Who decides', decides, ({ words }) => capital(words)),
    line('Who hears an appeal', appealTo, (value) =>
      value === '' ? 'There is no appeal' : capital(value),
    ),
    line('When it is renewed', renewal, (value) => renewals[value]),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const type = 'interest-regime.set/1';
const schema = interestEvents[type].omit({ type: true });

function SetForm(props: {
  readonly regime: InterestRegime;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const draftKey = `interests/${type}`;
  const record = useAct('interests', draftKey);
  const { steps, decides, appealTo, renewal } = props.regime;
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Set how applications are handled' }}
      defaultValues={{
        fill: {
          steps: [...(steps.value ?? [])],
          decides: decides.value?.words ?? '',
          appealTo: appealTo.value ?? '',
          ...(renewal.value ? { renewal: renewal.value } : {}),
        },
        decidedOn: props.today,
        decidedBy: { name: '', rankOrGrade: '' },
        reason: '',
      }}
      says="What the policy states is not changed by this: it fills in what the policy leaves open."
      submitLabel="Record what was decided"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <Choices
        name="fill.steps"
        label="Who examines an application?"
        options={optionsOf(stepWords)}
      />
      <TextField name="fill.decides" label="Who decides?" width="medium" />
      <TextField
        name="fill.appealTo"
        label="Who hears an appeal?"
        hint="Leave it empty where there is none."
        width="medium"
        optional
      />
      <Choice
        name="fill.renewal"
        label="When are approvals renewed?"
        options={optionsOf(renewals)}
      />
      <PersonFields at="decidedBy" label="Who decided this?" />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={2} />
    </CaseForm>
  );
}
