import type { HitRow } from '../../../shared/contract/vault/checks.ts';
import { hitStandingWords, type HitStanding } from '../../../shared/domain/check-hit/standing.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const tones: Readonly<Record<HitStanding, Tone>> = {
  open: 'info',
  changed: 'warning',
  apart: 'warning',
  confirmed: 'danger',
  dismissed: 'neutral',
  watched: 'info',
};

/** How a hit stands. */
export function HitStandingBadge({ standing }: { readonly standing: HitStanding }) {
  return <Badge tone={tones[standing]}>{hitStandingWords[standing]}</Badge>;
}

/** How strong a hit is. */
export function StrengthBadge({ strength }: { readonly strength: HitRow['strength'] }) {
  return strength === 'strong' ? (
    <Badge tone="warning">Strong</Badge>
  ) : (
    <Badge tone="neutral">Possible</Badge>
  );
}
