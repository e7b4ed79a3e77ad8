import type { GiftRow } from '../../../shared/contract/vault/registers.ts';
import type { GiftStanding } from '../../../shared/domain/gift/standing.ts';
import { giftStandingWords } from '../../../shared/domain/gift/words.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const tones: Readonly<Record<GiftStanding, Tone>> = {
  'declined-at-time': 'success',
  'accepted-pending': 'warning',
  approved: 'info',
  'accepted-in-earlier-register': 'neutral',
  'not-approved': 'danger',
  'not-accepted-cause-unrecorded': 'neutral',
  'struck-out': 'neutral',
};

/** How an offer stands, in words; and that money was offered, wherever the offer shows. */
export function StandingBadge({ row }: { readonly row: Pick<GiftRow, 'standing' | 'cash'> }) {
  return (
    <>
      <Badge tone={tones[row.standing]}>{giftStandingWords[row.standing]}</Badge>
      {row.cash ? <Badge tone="danger">Money</Badge> : null}
    </>
  );
}
