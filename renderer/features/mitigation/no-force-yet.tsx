import { policySource, type ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import { Heed } from '../../ui/heed.tsx';

/** Says what agreement is not: force comes with the authority's approval only. */
export function NoForceYet({ policy }: { readonly policy: ResolvedPolicy }) {
  return (
    <Heed tone="info" source={policySource(policy, 'decision.agreedMitigationNeedsApproval')}>
      Agreed mitigation has no force until the Appropriate Authority approves it.
    </Heed>
  );
}
