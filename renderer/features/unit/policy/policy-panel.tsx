import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { policyKeyNames, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import { findProfile } from '../../../../shared/domain/policy/profiles.ts';
import {
  contestedKeys,
  fillsFor,
  resolve,
  type ResolvedPolicy,
} from '../../../../shared/domain/policy/resolve.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FillForm } from './fill-form.tsx';
import { PolicyList } from './policy-list.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
});

/** What governs the unit's cases: each value with its source, and what the policy leaves to the unit. */
export function PolicyPanel(props: { readonly unit: VaultAnswers['unit'] }) {
  const styles = useStyles();
  const [filling, setFilling] = useState<PolicyKey>();
  const { governing, state } = props.unit;
  const profile = findProfile(governing.profileId, governing.version);
  if (!profile)
    return (
      <EmptyState
        title="This policy is not in this build"
        says="The unit works under a policy that a newer version of Probity knows."
      />
    );
  const policy: ResolvedPolicy = { profile, fills: fillsFor(state.policy, profile) };
  if (filling !== undefined)
    return (
      <FillForm
        policy={policy}
        slice={state.policy}
        policyKey={filling}
        onDone={() => setFilling(undefined)}
      />
    );
  const isSettled = (key: PolicyKey): boolean => resolve(profile, policy.fills, key).ok;
  const open = policyKeyNames.filter((key) => !isSettled(key));
  const contested = contestedKeys(state.policy, profile);
  return (
    <div className={styles.column}>
      <Card title={profile.title}>
        <Text>{profile.basis}</Text>
        <Text>
          Version {profile.version}. Nothing is invented where a policy is silent: the unit decides,
          says who decided, and only then can an act rest on it.
        </Text>
      </Card>
      {open.length > 0 ? (
        <Card title={`To be decided by the unit (${String(open.length)})`} attention>
          <PolicyList policy={policy} keys={open} contested={contested} onFill={setFilling} />
        </Card>
      ) : null}
      <Card title="What the policy says">
        <PolicyList
          policy={policy}
          keys={policyKeyNames.filter(isSettled)}
          contested={contested}
          onFill={setFilling}
        />
      </Card>
    </div>
  );
}
