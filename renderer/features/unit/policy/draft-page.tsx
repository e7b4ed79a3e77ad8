import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { differencesBetween } from '../../../../shared/domain/policy/differences.ts';
import { isPolicyKey, policyKeys, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import type { Changes, DraftVersion } from '../../../../shared/domain/policy/slice.ts';
import {
  baseOfDraft,
  profileOfDraft,
  standingOfDraft,
} from '../../../../shared/domain/policy/versions.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ChangeForm } from './change-form.tsx';
import { DifferencesView } from './differences-view.tsx';
import { DraftHistory } from './draft-history.tsx';
import { DraftValues } from './draft-values.tsx';
import { ApproveForm, BackForm, ProposeForm } from './sign-forms.tsx';
import { valueWords } from './value-words.ts';
import { standingWords } from './versions-card.tsx';
import { Badge } from '../../../ui/badge.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Doing = 'propose' | 'approve' | 'return' | 'discard' | { readonly change: PolicyKey };

type Props = {
  readonly unit: VaultAnswers['unit'];
  readonly draft: DraftVersion;
  readonly onBack: () => void;
};

/** One version of the unit's own: what it changes, its values, its history, and the signatures it takes. */
export function DraftPage({ unit, draft, onBack }: Props) {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing>();
  const slice = unit.state.policy;
  const profile = profileOfDraft(slice, draft);
  const base = baseOfDraft(slice, draft);
  const done = (): void => setDoing(undefined);
  if (!profile || !base)
    return (
      <EmptyState
        title="What this version is a copy of is not in this build"
        says="A newer version of Probity knows it. Nothing is lost."
        action={<Button onClick={onBack}>Back to the policy</Button>}
      />
    );
  if (typeof doing === 'object')
    return <ChangeForm draft={draft} profile={profile} policyKey={doing.change} onDone={done} />;
  if (doing === 'propose') return <ProposeForm draft={draft} onDone={done} />;
  if (doing === 'approve') return <ApproveForm draft={draft} onDone={done} />;
  if (doing === 'return') return <BackForm draft={draft} type="policy.returned/1" onDone={done} />;
  if (doing === 'discard')
    return <BackForm draft={draft} type="policy.discarded/1" onDone={done} />;
  const isOpen = standingOfDraft(draft) === 'open';
  return (
    <div className={styles.column}>
      <Heading unit={unit} draft={draft} onBack={onBack} onDo={setDoing} />
      {draft.approved && draft.beside && Object.keys(draft.beside).length > 0 ? (
        <ChangedBeside beside={draft.beside} />
      ) : null}
      <Card title="What it changes">
        <DifferencesView
          differences={differencesBetween(base, profile)}
          before={original(base, draft)}
          after={profile}
        />
      </Card>
      <DraftValues
        profile={profile}
        draft={draft}
        onChange={isOpen ? (key) => setDoing({ change: key }) : undefined}
      />
      <DraftHistory draft={draft} />
    </div>
  );
}

/** Values that a colleague changed who had not seen the approval: for a next version. */
function ChangedBeside({ beside }: { readonly beside: Changes }) {
  return (
    <Card title="Changed beside the approval" attention>
      <Text>
        This was recorded by somebody who had not seen that the version was approved, and whoever
        approved it had not seen this. It is no part of the version. If it should hold, begin a new
        version with it.
      </Text>
      <ul>
        {Object.entries(beside).flatMap(([key, versions]) =>
          versions.map(({ actId, value, by }) => (
            <li key={actId}>
              {isPolicyKey(key) ? policyKeys[key].title : key}:{' '}
              {value.value === undefined
                ? 'as in the version before'
                : valueWords(value.value).join(', ')}
              . Recorded by {by}: {value.reason}
            </li>
          )),
        )}
      </ul>
    </Card>
  );
}

/** The version it is a copy of keeps its own number beside the new one. */
const original = <Of extends { readonly version: string }>(base: Of, draft: DraftVersion): Of => ({
  ...base,
  version: draft.basedOn?.version ?? 'blank',
});

function Heading(props: Props & { readonly onDo: (doing: Doing) => void }) {
  const styles = useStyles();
  const { draft, unit, onDo } = props;
  const standing = standingOfDraft(draft);
  const isGoverning =
    unit.governing.profileId === draft.profileId && unit.governing.version === draft.version;
  const words = standingWords(draft, isGoverning, unit.today);
  return (
    <Card
      title={`${draft.title}, version ${draft.version}`}
      actions={<Badge tone={words.tone}>{words.says}</Badge>}
    >
      <Text>
        {draft.force}. Effective from {formatPlain(draft.effectiveFrom)}.{' '}
        {draft.governs
          ? 'From that day new cases of this unit are opened under it; cases that are open keep theirs.'
          : 'It does not govern this unit’s new cases.'}
      </Text>
      <Text>{draft.basis}</Text>
      {draft.returned && standing === 'open' ? (
        <Text>
          Returned by {draft.returned.by}: {draft.returned.reason}
        </Text>
      ) : null}
      {unit.custodians < 2 && standing !== 'approved' && standing !== 'discarded' ? (
        <SoleCustodian />
      ) : null}
      <div className={styles.actions}>
        <Button onClick={props.onBack}>Back to the policy</Button>
        {standing === 'open' ? (
          <Button appearance="primary" onClick={() => onDo('propose')}>
            Put it forward
          </Button>
        ) : null}
        {standing === 'proposed' ? (
          <>
            <Button appearance="primary" onClick={() => onDo('approve')}>
              Approve and sign
            </Button>
            <Button onClick={() => onDo('return')}>Return it</Button>
          </>
        ) : null}
        {standing === 'open' || standing === 'proposed' ? (
          <Button onClick={() => onDo('discard')}>Discard it</Button>
        ) : null}
      </div>
    </Card>
  );
}

function SoleCustodian() {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>One custodian signs alone.</MessageBarTitle> The unit’s charter names one
        custodian, who may approve what they put forward themselves. With a second custodian two
        people sign. Nobody can overrule or replace a single one.
      </MessageBarBody>
    </MessageBar>
  );
}
