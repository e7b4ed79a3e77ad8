import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { controlStrategyEvents } from '../../../../shared/domain/control-strategy/events.ts';
import { nominationFor } from '../../../../shared/domain/control-strategy/slice.ts';
import { unitFactsOf } from '../../../../shared/domain/officeholder/facts.ts';
import type { Worded } from '../../../../shared/domain/policy/values.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'risk-area.nominated/1';
const schema = controlStrategyEvents[type].omit({ type: true, area: true });

type Props = {
  readonly area: Worded;
  readonly unit: VaultAnswers['unit'];
  readonly onDone: () => void;
};

/** Names who monitors and develops an area of risk. */
export function NominateForm({ area, unit, onDone }: Props) {
  const draftKey = `unit/${type}/${area.code}`;
  const record = useAct('unit', draftKey);
  const title = `Who monitors: ${area.wording.replace(/,$/, '')}`;
  const people = unitFactsOf(unit.state.officeholder).people.filter(
    ({ endedOn }) => endedOn === undefined,
  );
  return (
    <Card title={title}>
      <CaseForm
        schema={schema}
        draft={{ key: draftKey, title }}
        defaultValues={{
          personIds: [...(nominationFor(unit.state.controlStrategy, area.code)?.personIds ?? [])],
          note: '',
        }}
        submitLabel="Nominate"
        submit={(values) => record({ type, area: area.code, ...values })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <Choices
          name="personIds"
          label="People of the unit"
          options={people.map(({ personId, name, rankOrGrade }) => ({
            value: personId,
            label: `${rankOrGrade} ${name}`,
          }))}
        />
        <CivilDateField name="since" label="Since" />
        <LongText name="note" label="Note" limit={textLimits.paragraph} rows={2} optional />
      </CaseForm>
    </Card>
  );
}
