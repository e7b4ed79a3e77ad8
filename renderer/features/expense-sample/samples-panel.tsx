import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { findingWords } from '../../../shared/domain/expense-sample/words.ts';
import { expenseSampleEvents } from '../../../shared/domain/expense-sample/events.ts';
import {
  addMonths,
  civilDate,
  formatPlain,
  type CivilDate,
} from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { text, textLimits } from '../../../shared/kit/text.ts';
import { Awaiting } from '../../ui/awaiting.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { PlanItemField, useOpenItems, withPlanItem } from './plan-item-field.tsx';
import { SampleTable } from './sample-table.tsx';

/** Samples of payments: drawn so that anybody can draw them again, and looked at one by one. */
export function SamplesPanel() {
  const asked = useQuery('expenseSamples', {});
  const [doing, setDoing] = useState<'drawing' | Looking>();
  const done = (): void => setDoing(undefined);
  if (!asked.value) return <Awaiting asked={asked} says="Reading the samples" />;
  const { samples, today } = asked.value;
  if (doing === 'drawing') return <DrawForm today={today} onDone={done} />;
  if (doing) return <LookForm looking={doing} onDone={done} />;
  return (
    <>
      <div>
        <Button appearance="primary" onClick={() => setDoing('drawing')}>
          Draw a sample
        </Button>
      </div>
      {samples.length === 0 ? (
        <EmptyState
          title="No sample was drawn yet"
          says="A sample is drawn by chance from the payments of some time. Everybody can draw it again and find the same payments."
        />
      ) : null}
      {samples.map((sample) => (
        <Card
          key={sample.sampleId}
          title={`${String(sample.payments.length)} of ${String(sample.outOf)} payments, ${formatPlain(sample.from)} to ${formatPlain(sample.until)}`}
        >
          <Text size={200}>
            {`Drawn by ${sample.by} with the seed ${sample.seed}. ${progressOf(sample)}${sample.plan === '' ? '' : ` Audit plan: ${sample.plan}.`}`}
          </Text>
          <SampleTable
            sample={sample}
            onLook={(payment) => setDoing({ sampleId: sample.sampleId, payment })}
          />
        </Card>
      ))}
    </>
  );
}

type Sample = VaultAnswers['expenseSamples']['samples'][number];
type Looking = { readonly sampleId: string; readonly payment: Sample['payments'][number] };

const progressOf = ({ payments }: Sample): string => {
  const left = payments.filter(({ looked }) => looked === undefined).length;
  return left === 0 ? 'All were looked at.' : `${String(left)} still to be looked at.`;
};

const ofWords = {
  ...{ all: 'All payments', card: 'Cards of the force', claim: 'Claimed back' },
} as const;

const drawSchema = z.strictObject({
  from: civilDate,
  until: civilDate,
  of: z.enum(['all', 'card', 'claim'], 'Say what it is drawn from.'),
  count: z
    .number('Give a number.')
    .int()
    .min(1, 'Draw at least one.')
    .max(200, 'Draw at most 200.'),
  plan: text(textLimits.line),
});

function DrawForm({ today, onDone }: { readonly today: CivilDate; readonly onDone: () => void }) {
  const vault = useVault();
  const items = useOpenItems();
  return (
    <Card title="Draw a sample">
      <CaseForm
        schema={drawSchema}
        defaultValues={{ from: addMonths(today, -3), until: today, of: 'all', count: 20, plan: '' }}
        says="The vault chooses the seed of the draw, so that nobody chooses who is looked at."
        submitLabel="Draw"
        submit={(values) => vault.ask('drawSample', withPlanItem(values, items))}
        onSaved={onDone}
        onCancel={onDone}
      >
        <CivilDateField name="from" label="Payments from" />
        <CivilDateField name="until" label="Until" />
        <Choice name="of" label="Which?" options={optionsOf(ofWords)} inline />
        <NumberField name="count" label="How many?" />
        <PlanItemField items={items} />
      </CaseForm>
    </Card>
  );
}

const looked = 'expense-sample.looked-at/1';
const lookSchema = expenseSampleEvents[looked].omit({ type: true });

function LookForm({
  looking: { sampleId, payment },
  onDone,
}: {
  readonly looking: Looking;
  readonly onDone: () => void;
}) {
  const draftKey = `expenses/${looked}/${payment.entryId}`;
  const record = useAct('expenses', draftKey);
  return (
    <Card title={payment.cells.filter((cell) => cell !== '').join(', ')}>
      <CaseForm
        schema={lookSchema}
        draft={{ key: draftKey, title: 'Look at a payment' }}
        defaultValues={{
          ...{ sampleId: itemId.parse(sampleId), entryId: itemId.parse(payment.entryId), note: '' },
        }}
        says="What was found stays in the register with your name. Looked at again, the later finding stands and the earlier one stays to be read."
        submitLabel="Record what was found"
        submit={(values) => record({ type: looked, ...values })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <Choice name="finding" label="What was found?" options={optionsOf(findingWords)} inline />
        <LongText name="note" label="Note" limit={textLimits.paragraph} rows={3} optional />
      </CaseForm>
    </Card>
  );
}
