import { useState } from 'react';
import { z } from 'zod';
import type {
  DescribedField,
  PlainFields,
} from '../../../shared/domain/register-entry/described.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';
import type { Shape } from './shapes.ts';

const reason = requiredText(textLimits.paragraph, 'Say why.');

/** Records an entry by hand. */
export function RecordForm(props: {
  readonly shape: Shape;
  readonly onSaved: (entryId: string) => void;
  readonly onCancel: () => void;
}) {
  const { shape } = props;
  const [entryId] = useState(freshId);
  const type = `${shape.noun}.recorded/1`;
  const draftKey = `${shape.register}/${type}`;
  const record = useAct(shape.register, draftKey);
  return (
    <CaseForm
      schema={z.strictObject({ entryId: itemId, fields: shape.schema })}
      draft={{ key: draftKey, title: `Record a ${shape.one}` }}
      defaultValues={{ entryId, fields: blank(shape.fields) }}
      says="Leave empty what is not known."
      submitLabel={`Record the ${shape.one}`}
      submit={(values) => record({ type, ...values })}
      onSaved={() => props.onSaved(entryId)}
      onCancel={props.onCancel}
    >
      <EntryFields fields={shape.fields} />
    </CaseForm>
  );
}

/** Puts an entry right: what it said before stays to be read. */
export function CorrectForm(props: {
  readonly shape: Shape;
  readonly entryId: string;
  readonly values: PlainFields;
  readonly onDone: () => void;
}) {
  const { shape, entryId } = props;
  const type = `${shape.noun}.corrected/1`;
  const draftKey = `${shape.register}/${type}/${entryId}`;
  const record = useAct(shape.register, draftKey);
  return (
    <CaseForm
      schema={z.strictObject({ entryId: itemId, fields: shape.schema, reason })}
      draft={{ key: draftKey, title: `Correct a ${shape.one}` }}
      defaultValues={{
        ...{ entryId: itemId.parse(entryId), reason: '' },
        fields: { ...blank(shape.fields), ...props.values },
      }}
      says="The entry reads as you leave it here. What it said before stays in its record, with your reason."
      submitLabel="Correct the entry"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <EntryFields fields={shape.fields} />
      <LongText name="reason" label="Why is it corrected?" limit={textLimits.paragraph} rows={2} />
    </CaseForm>
  );
}

/** Strikes an entry out that was recorded in error. */
export function StrikeOutForm(props: {
  readonly shape: Shape;
  readonly entryId: string;
  readonly onDone: () => void;
}) {
  const { shape, entryId } = props;
  const type = `${shape.noun}.struck-out/1`;
  const draftKey = `${shape.register}/${type}/${entryId}`;
  const record = useAct(shape.register, draftKey);
  return (
    <CaseForm
      schema={z.strictObject({ entryId: itemId, reason })}
      draft={{ key: draftKey, title: `Strike out a ${shape.one}` }}
      defaultValues={{ entryId: itemId.parse(entryId), reason: '' }}
      says="For what was recorded in error. It stays to be read, and is not counted or compared any more."
      submitLabel="Strike it out"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </CaseForm>
  );
}

const blank = (fields: readonly DescribedField[]): PlainFields =>
  Object.fromEntries(
    fields.map(({ name, kind, choices }) => [
      name,
      kind === 'choice' ? (choices?.at(-1)?.value ?? '') : kind === 'money' ? undefined : '',
    ]),
  );

function EntryFields({ fields }: { readonly fields: readonly DescribedField[] }) {
  // As a person tells it: what is needed first, notes last.
  const order = (field: DescribedField): number =>
    field.kind === 'long' ? 2 : field.isNeeded ? 0 : 1;
  return fields
    .toSorted((a, b) => order(a) - order(b))
    .map((field) => <EntryField key={field.name} field={field} />);
}

function EntryField({
  field: { name, label, kind, isNeeded, hint, choices },
}: {
  readonly field: DescribedField;
}) {
  const basics = {
    ...{ name: `fields.${name}`, label, optional: isNeeded !== true },
    ...(hint === undefined ? {} : { hint }),
  };
  switch (kind) {
    case 'day':
    case 'past':
      return <CivilDateField {...basics} />;
    case 'time':
      return <TimeField {...basics} />;
    case 'money':
      return <MoneyField {...basics} />;
    case 'long':
      return <LongText {...basics} limit={textLimits.paragraph} rows={3} />;
    case 'choice':
      return (
        <SelectField
          {...basics}
          optional={false}
          options={(choices ?? []).map(({ value, words }) => ({ value, label: words }))}
        />
      );
    case 'line':
    case 'names':
      return <TextField {...basics} />;
  }
}
