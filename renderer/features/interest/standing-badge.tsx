import type { InterestRow } from '../../../shared/contract/vault/interests.ts';
import type { InterestStanding } from '../../../shared/domain/interest/standing.ts';
import { interestStandingWords } from '../../../shared/domain/interest/words.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const tones: Readonly<Record<InterestStanding, Tone>> = {
  applied: 'warning',
  active: 'success',
  refused: 'danger',
  rescinded: 'danger',
  withdrawn: 'neutral',
  lapsed: 'warning',
  'struck-out': 'neutral',
};

type Props = {
  readonly row: Pick<InterestRow, 'standing'> &
    Partial<Pick<InterestRow, 'startedEarly' | 'family' | 'conditions'>>;
};

/** How an entry stands, in words; and what of it wants to be seen. */
export function StandingBadge({ row }: Props) {
  return (
    <>
      <Badge tone={tones[row.standing]}>{interestStandingWords[row.standing]}</Badge>
      {row.startedEarly ? <Badge tone="danger">Begun without approval</Badge> : null}
      {(row.conditions ?? 0) > 0 && row.standing === 'active' ? (
        <Badge tone="info">Under conditions</Badge>
      ) : null}
      {(row.family ?? '') === '' ? null : <Badge tone="neutral">Family</Badge>}
    </>
  );
}
