import { Link } from '@fluentui/react-components';
import { policyKeys } from '../../../shared/domain/policy/keys.ts';
import type { PolicyNotStated } from '../../../shared/domain/policy/resolve.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** Nobody is measured against a test that nobody has stated: what the unit has to decide first. */
export function PolicySilent({ missing }: { readonly missing: readonly PolicyNotStated[] }) {
  return (
    <EmptyState
      title="The policy does not say it, so the unit decides first"
      says={
        <ul>
          {missing.map(({ key, needs }) => (
            <li key={key}>
              {policyKeys[key].title}: {needs}
            </li>
          ))}
        </ul>
      }
      action={<Link href="#/unit">Fill in what the policy does not say</Link>}
    />
  );
}
