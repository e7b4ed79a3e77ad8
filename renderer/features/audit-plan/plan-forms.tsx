import { useState } from 'react';
import { z } from 'zod';
import type { AuditItemRow } from '../../../shared/contract/vault/oversight.ts';
import {
  auditItemFields,
  auditPlanEvents,
  type AuditItemFields,
} from '../../../shared/domain/audit-plan/events.ts';
import { auditedWords } from '../../../shared/domain/audit-plan/words.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';

const agreed = 'audit-plan.agreed/1';

/** Records that a plan was agreed. */
export function AgreeForm(props: { readonly today: CivilDate; readonly onDone: () => void }) {
  const [planId] = useState(freshId);
  const draftKey = `oversight/${agreed}`;
  const record = useAct('oversight', draftKey);
  return (
    <Card title="Record a joint audit plan">
      <CaseForm
        schema={auditPlanEvents[agreed].omit({ type: true })}
        draft={{ key: draftKey, title: 'Record a joint audit plan' }}
        defaultValues={{
          ...{ planId, year: Number(props.today.slice(0, 4)) },
          agreedWith: 'Police and Crime Commissioner',
        }}
        says="What is audited is added to it item by item."
        submitLabel="Record the plan"
        submit={(values) => record({ type: agreed, ...values })}
        onSaved={props.onDone}
        onCancel={props.onDone}
      >
        <NumberField name="year" label="Year" hint="The year in which it begins" />
        <CivilDateField name="agreedOn" label="Agreed on" />
        <TextField name="agreedWith" label="Agreed with" />
      </CaseForm>
    </Card>
  );
}

const plannedSchema = z.strictObject({ item: auditItemFields });
const changedSchema = z.strictObject({
  item: auditItemFields,
  reason: requiredText(textLimits.paragraph, 'Say why.'),
});

type ItemProps = {
  readonly planId: string;
  readonly item: AuditItemRow | undefined;
  readonly onDone: () => void;
};

/** Adds an item to a plan, or changes one. */
export const ItemForm = (props: ItemProps) =>
  props.item ? (
    <ChangeForm item={props.item} onDone={props.onDone} />
  ) : (
    <PlanForm planId={props.planId} onDone={props.onDone} />
  );

function PlanForm({ planId, onDone }: { readonly planId: string; readonly onDone: () => void }) {
  const [auditItemId] = useState(freshId);
  const type = 'audit-item.planned/1';
  const draftKey = `oversight/${type}`;
  const record = useAct('oversight', draftKey);
  const blank: Partial<AuditItemFields> = { what: '', who: '' };
  return (
    <Card title="Add an item">
      <CaseForm
        schema={plannedSchema}
        draft={{ key: draftKey, title: 'Add to the joint audit plan' }}
        defaultValues={{ item: blank }}
        submitLabel="Add the item"
        submit={(values) => record({ type, ...values, planId: itemId.parse(planId), auditItemId })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <ItemFields />
      </CaseForm>
    </Card>
  );
}

function ChangeForm({
  item,
  onDone,
}: {
  readonly item: AuditItemRow;
  readonly onDone: () => void;
}) {
  const type = 'audit-item.changed/1';
  const draftKey = `oversight/${type}/${item.auditItemId}`;
  const record = useAct('oversight', draftKey);
  return (
    <Card title={`Change: ${item.now.what}`}>
      <CaseForm
        schema={changedSchema}
        draft={{ key: draftKey, title: 'Change an item of the joint audit plan' }}
        defaultValues={{ item: item.now, reason: '' }}
        says="The item reads as you leave it here. What it said before stays in its record, with your reason."
        submitLabel="Change the item"
        submit={(values) => record({ type, ...values, auditItemId: item.auditItemId })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <ItemFields />
        <LongText name="reason" label="Why is it changed?" limit={textLimits.paragraph} rows={2} />
      </CaseForm>
    </Card>
  );
}

const registers = optionsOf(auditedWords).filter(
  ({ value }) => value !== 'people' && value !== 'oversight',
);

function ItemFields() {
  return (
    <>
      <TextField name="item.what" label="What is audited?" />
      <SelectField name="item.register" label="Register" options={registers} />
      <CivilDateField name="item.dueOn" label="By when?" />
      <TextField name="item.who" label="Who does it?" />
    </>
  );
}
