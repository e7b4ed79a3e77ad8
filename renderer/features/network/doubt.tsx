import type { LinkReason } from '../../../shared/contract/vault/network.ts';
import { Badge } from '../../ui/badge.tsx';

/** What whoever graded it suspects to be false stands out beside it. */
export const Doubt = ({ reason }: { readonly reason: Pick<LinkReason, 'gradings'> }) =>
  reason.gradings.includes('E') ? <Badge tone="danger">E: suspected to be false</Badge> : null;
