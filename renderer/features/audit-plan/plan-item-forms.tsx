import { z } from 'zod';
import type { AuditItemRow } from '../../../shared/contract/vault/oversight.ts';
import type { AuditDone } from '../../../shared/domain/audit-plan/slice.ts';
import { civilDate, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { shortMoment } from '../../ui/time.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { useQuery } from '../../vault-client/use-query.ts';

const doneSchema = z.strictObject({
  doneOn: civilDate,
  /** The number of the sample or run. */
  shownBy: text(textLimits.line),
  found: requiredText(textLimits.paragraph, 'Say what was found.'),
});

type Shown = NonNullable<AuditDone['with']>;

/** Records that an item of the plan was done, with the sample or the run that did it. */
export function DoneForm(props: {
  readonly item: AuditItemRow;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const { item, today, onDone } = props;
  const type = 'audit-item.done/1';
  const draftKey = `oversight/${type}/${item.auditItemId}`;
  const record = useAct('oversight', draftKey);
  const shown = useWhatShowsIt(item);
  return (
    <Card title={`Done: ${item.now.what}`}>
      <CaseForm
        schema={doneSchema}
        draft={{ key: draftKey, title: 'Record an audit' }}
        defaultValues={{ doneOn: today, shownBy: '', found: '' }}
        submitLabel="Record it"
        submit={({ shownBy, ...values }) => {
          const by = shown.find(({ id }) => id === shownBy);
          const event = { type, ...values, auditItemId: item.auditItemId };
          return record(by ? { ...event, with: by } : event);
        }}
        onSaved={onDone}
        onCancel={onDone}
      >
        <CivilDateField name="doneOn" label="Done on" />
        {shown.length === 0 ? null : (
          <SelectField
            name="shownBy"
            label="With which sample or run?"
            none="Neither"
            options={shown.map(({ id, says }) => ({ value: id, label: capital(says) }))}
            optional
          />
        )}
        <LongText name="found" label="What was found?" limit={textLimits.paragraph} rows={4} />
      </CaseForm>
    </Card>
  );
}

/** Samples of payments for what is audited in the expenses, runs of the cross-checks for everything else. */
function useWhatShowsIt({ now }: AuditItemRow): readonly Shown[] {
  const samples = useQuery('expenseSamples', {}).value?.samples ?? [];
  const runs = useQuery('checks', {}).value?.runs ?? [];
  const drawn = samples.map(
    ({ sampleId, payments, from, until }): Shown => ({
      ...{ kind: 'sample', id: sampleId },
      says: `sample of ${String(payments.length)} payments, ${formatPlain(from)} to ${formatPlain(until)}`,
    }),
  );
  const ran = runs
    .filter(({ completed }) => completed)
    .map(
      ({ runId, at, by }): Shown => ({
        ...{
          kind: 'run',
          id: runId,
          says: `run of the cross-checks of ${shortMoment(at)} by ${by}`,
        },
      }),
    );
  return now.register === 'expenses' ? [...drawn, ...ran] : [...ran, ...drawn];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const dropSchema = z.strictObject({ reason: requiredText(textLimits.paragraph, 'Say why.') });

/** Takes an item out of the plan: it stays to be read, with the reason. */
export function DropForm({
  item,
  onDone,
}: {
  readonly item: AuditItemRow;
  readonly onDone: () => void;
}) {
  const type = 'audit-item.dropped/1';
  const draftKey = `oversight/${type}/${item.auditItemId}`;
  const record = useAct('oversight', draftKey);
  return (
    <Card title={`Drop: ${item.now.what}`}>
      <CaseForm
        schema={dropSchema}
        draft={{ key: draftKey, title: 'Drop an item of the joint audit plan' }}
        defaultValues={{ reason: '' }}
        says="It stays in the plan to be read, with your reason, and is not owed any more."
        submitLabel="Drop the item"
        submit={(values) => record({ type, ...values, auditItemId: item.auditItemId })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
      </CaseForm>
    </Card>
  );
}
