import { Checkbox } from '@fluentui/react-components';
import type { ExtractRow } from '../../../../shared/domain/gift/extract-row.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { PlainTable } from '../../../ui/table/plain-table.tsx';

const heads = ['Date', 'Offered to', 'Offered by', 'What', 'Value', 'Outcome'] as const;

type Props = {
  readonly rows: readonly ExtractRow[];
  /** Where rows can be withheld: which, and what changes it. */
  readonly withheld?: ReadonlySet<string>;
  readonly onWithhold?: (giftId: string, isWithheld: boolean) => void;
};

/** What is published, as it reads. */
export function ExtractTable({ rows, withheld, onWithhold }: Props) {
  return (
    <PlainTable
      label="Rows of the extract"
      heads={[...heads, ...(onWithhold ? ['Withhold'] : [])]}
      rows={rows.map((row) => ({
        key: row.giftId,
        cells: [
          ...[formatPlain(row.offeredOn), row.recipient, row.donor, row.what],
          ...[row.value, row.outcome],
          ...(onWithhold
            ? [
                <Checkbox
                  key="withhold"
                  aria-label={`Withhold ${row.what} of ${formatPlain(row.offeredOn)}`}
                  checked={withheld?.has(row.giftId) === true}
                  onChange={(_event, data) => onWithhold(row.giftId, data.checked === true)}
                />,
              ]
            : []),
        ],
      }))}
    />
  );
}
