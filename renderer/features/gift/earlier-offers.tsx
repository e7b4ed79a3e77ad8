import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { GiftRow } from '../../../shared/contract/vault/registers.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { asText } from '../../ui/form/use-field.ts';
import { useValue } from '../../ui/form/when.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { giftPath } from './paths.ts';
import { StandingBadge } from './standing-badge.tsx';

const useStyles = makeStyles({
  box: {
    maxWidth: '640px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS },
});

/** What the same donor offered before, while the name is typed. */
export function EarlierOffers({ but }: { readonly but: string }) {
  const kind = asText(useValue('offer.donor.kind'));
  const typed = asText(useValue('offer.donor.name')).slice(0, textLimits.name);
  const number = asText(useValue('offer.donor.number')).slice(0, 40);
  const name = useDeferredValue(kind === 'unknown' ? '' : typed);
  const found = useQuery('giftsOfDonor', { name, number, but });
  const { total = 0, rows = [] } = found.value ?? {};
  return <div role="status">{total === 0 ? null : <Offers total={total} rows={rows} />}</div>;
}

/** Offers of one donor, the newest first. */
export function Offers({
  total,
  rows,
  isLed = false,
}: {
  readonly total: number;
  readonly rows: readonly GiftRow[];
  /** Each leads to its entry; not from a form that is being filled in. */
  readonly isLed?: boolean;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text weight="semibold">
        {total === 1 ? 'One other offer' : `${String(total)} other offers`} of this donor
        {total > rows.length ? `, the last ${String(rows.length)} shown` : ''}
      </Text>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.giftId} className={styles.item}>
            {formatPlain(row.offeredOn)}:{' '}
            {isLed ? (
              <Link inline href={`#${giftPath(row.giftId)}`}>
                {row.what}
              </Link>
            ) : (
              row.what
            )}{' '}
            ({row.value.toLowerCase()}) to {[row.rank, row.recipient].join(' ').trim()}, by{' '}
            {row.donor} <StandingBadge row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}
