import type { GiftRow } from '../../../../shared/contract/vault/registers.ts';
import type { GiftWait } from '../../../../shared/domain/gift/standing.ts';
import { giftWaitWords } from '../../../../shared/domain/gift/words.ts';
import { formatShort } from '../../../../shared/kit/civil-date.ts';
import type { Column } from '../../../ui/table/columns.ts';
import { DrawnLine, TwoLines } from '../../../ui/table/two-lines.tsx';
import { StandingBadge } from '../standing-badge.tsx';

/** What waits for a decision says so already. */
const saysMore = (row: GiftRow): row is GiftRow & { readonly wait: GiftWait } =>
  row.wait !== undefined && row.wait !== 'decision';

/** How it stands; and under it, what is still to be done. */
function Standing({ row }: { readonly row: GiftRow }) {
  return (
    <DrawnLine below={saysMore(row) ? `Waiting for: ${giftWaitWords[row.wait].toLowerCase()}` : ''}>
      <StandingBadge row={row} />
    </DrawnLine>
  );
}

const inOneLine = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(', ');

/** The columns of the register of gifts. */
export const giftColumns: readonly Column<GiftRow>[] = [
  {
    key: 'offeredOn',
    title: 'Offered',
    width: '98px',
    sortable: true,
    cell: (row) => formatShort(row.offeredOn),
  },
  {
    key: 'recipient',
    title: 'To',
    width: 'minmax(130px, 1.3fr)',
    sortable: true,
    cell: (row) => <TwoLines top={row.recipient} below={inOneLine(row.rank, row.department)} />,
  },
  {
    key: 'donor',
    title: 'By',
    width: 'minmax(140px, 1.5fr)',
    sortable: true,
    cell: (row) => <TwoLines top={row.donor} below="" />,
  },
  {
    key: 'what',
    title: 'What',
    width: 'minmax(130px, 1.5fr)',
    sortable: true,
    cell: (row) => (
      <TwoLines top={row.what} below={row.contested ? 'Corrected twice, apart' : ''} />
    ),
  },
  {
    key: 'value',
    title: 'Worth',
    width: '112px',
    sortable: true,
    cell: (row) => row.value,
  },
  {
    key: 'standing',
    title: 'What became of it',
    width: 'minmax(240px, 1.8fr)',
    sortable: true,
    cell: (row) => <Standing row={row} />,
  },
];
