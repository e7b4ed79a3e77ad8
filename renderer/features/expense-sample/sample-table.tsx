import { Button } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { describedExpense } from '../../../shared/domain/expense/described.ts';
import { findingWords } from '../../../shared/domain/expense-sample/words.ts';
import { PlainTable } from '../../ui/table/plain-table.tsx';

type Sample = VaultAnswers['expenseSamples']['samples'][number];
type Payment = Sample['payments'][number];

/** The payments of a sample, and what was found of each. */
export function SampleTable({
  sample,
  onLook,
}: {
  readonly sample: Sample;
  readonly onLook: (payment: Payment) => void;
}) {
  const heads = describedExpense.fields.flatMap(({ label, width }) =>
    width === undefined ? [] : [label],
  );
  // A column in which nothing stands takes the room of those that say something.
  const shown = heads.flatMap((_head, at) =>
    sample.payments.some(({ cells }) => cells[at] !== '') ? [at] : [],
  );
  return (
    <PlainTable
      label="Payments of the sample"
      heads={[...shown.map((at) => heads[at] ?? ''), 'Found']}
      rows={sample.payments.map((payment) => ({
        key: payment.entryId,
        cells: [
          ...shown.map((at) => payment.cells[at]),
          <Found key="found" payment={payment} onLook={onLook} />,
        ],
      }))}
    />
  );
}

function Found({
  payment,
  onLook,
}: {
  readonly payment: Payment;
  readonly onLook: (payment: Payment) => void;
}) {
  const { looked, cells } = payment;
  return (
    <>
      {looked ? (
        <div>{`${findingWords[looked.finding]}${looked.note === '' ? '' : `: ${looked.note}`} (${looked.by})`}</div>
      ) : null}
      <div>
        <Button
          size="small"
          aria-label={`Look at ${cells.filter((cell) => cell !== '').join(', ')}`}
          onClick={() => onLook(payment)}
        >
          {looked ? 'Look again' : 'Look at it'}
        </Button>
      </div>
    </>
  );
}
