import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { policyKeyNames, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import {
  contestedKeys,
  fillsFor,
  resolve,
  type ResolvedPolicy,
} from '../../../../shared/domain/policy/resolve.ts';
import {
  findVersion,
  reviewPassedOn,
  reviewPassedWords,
} from '../../../../shared/domain/policy/versions.ts';
import type { CivilDate } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Why } from '../../../ui/why.tsx';
import { BeginForm } from './begin-form.tsx';
import { DraftPage } from './draft-page.tsx';
import { FillForm } from './fill-form.tsx';
import { HolidaysCard } from './holidays-card.tsx';
import { PolicyList } from './policy-list.tsx';
import { VersionsCard } from './versions-card.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
});

type Place =
  | { readonly at: 'draft'; readonly draftId: string }
  | { readonly at: 'begin'; readonly how: 'version' | 'force' };

/** What governs the unit's cases: each value with its source, and what the policy leaves to the unit. */
export function PolicyPanel(props: { readonly unit: VaultAnswers['unit'] }) {
  const styles = useStyles();
  const [filling, setFilling] = useState<PolicyKey>();
  const [place, setPlace] = useState<Place>();
  const { governing, state } = props.unit;
  const profile = findVersion(state.policy, governing.profileId, governing.version);
  if (!profile)
    return (
      <EmptyState
        title="This policy is not in this build"
        says="The unit works under a policy that a newer version of Probity knows."
      />
    );
  const policy: ResolvedPolicy = { profile, fills: fillsFor(state.policy, profile) };
  const draft = place?.at === 'draft' ? state.policy.drafts[place.draftId] : undefined;
  if (draft)
    return <DraftPage unit={props.unit} draft={draft} onBack={() => setPlace(undefined)} />;
  if (place?.at === 'begin')
    return (
      <BeginForm
        slice={state.policy}
        original={place.how === 'version' ? profile : undefined}
        onDone={(draftId) => setPlace(draftId === undefined ? undefined : { at: 'draft', draftId })}
      />
    );
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
      <ReviewPassed policy={policy} today={props.unit.today} />
      <Card title={profile.title}>
        <Text>{profile.basis}</Text>
        <Text>
          Version {profile.version}. Nothing is invented where a policy is silent: the unit decides,
          says who decided, and only then can an act rest on it.
        </Text>
      </Card>
      <VersionsCard
        slice={state.policy}
        governing={governing}
        today={props.unit.today}
        onOpen={(draftId) => setPlace({ at: 'draft', draftId })}
        onBegin={(how) => setPlace({ at: 'begin', how })}
      />
      <HolidaysCard slice={state.policy} />
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

/** The policy's own review date, once it has passed. */
function ReviewPassed(props: { readonly policy: ResolvedPolicy; readonly today: CivilDate }) {
  const { profile } = props.policy;
  const day = reviewPassedOn(profile, props.today);
  if (!day) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The policy’s own review date has passed.</MessageBarTitle>{' '}
        {reviewPassedWords(profile, day)}{' '}
        <Why source={profile.values['policy.reviewDate'].source} of="the review of the policy" />
      </MessageBarBody>
    </MessageBar>
  );
}
