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

/** A row of the list has no room for why. */
const inList: Readonly<Partial<Record<HitStanding, string>>> = {
  changed: 'Open again',
  apart: 'Decided apart',
};

/** How a hit stands. */
export function HitStandingBadge({
  standing,
  short = false,
}: {
  readonly standing: HitStanding;
  readonly short?: boolean;
}) {
  const words = hitStandingWords[standing];
  return <Badge tone={tones[standing]}>{short ? (inList[standing] ?? words) : words}</Badge>;
}

/** How strong a hit is. */
export function StrengthBadge({ strength }: { readonly strength: HitRow['strength'] }) {
  return strength === 'strong' ? (
    <Badge tone="warning">Strong</Badge>
  ) : (
    <Badge tone="neutral">Possible</Badge>
  );
}
