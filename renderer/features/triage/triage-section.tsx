import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import { noExclusion } from '../../../shared/domain/triage/rules.ts';
import type { Triage } from '../../../shared/domain/triage/slice.ts';
import { limbAnswerWords, triageOutcomeWords } from '../../../shared/domain/triage/words.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { Badge } from '../../ui/badge.tsx';
import { Block } from '../../ui/block.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Rows } from '../../ui/rows.tsx';

/** What triage found, with each limb and its reason. Decisions taken apart stand side by side until a person chooses. */
export function TriageSection({ view }: { readonly view: CaseView }) {
  const { decisions } = view.state.triage;
  if (decisions.length === 0)
    return (
      <EmptyState
        title="Not triaged yet"
        says="Triage says whether the association is notifiable, limb by limb."
      />
    );
  return (
    <>
      {decisions.length > 1 ? (
        <Badge tone="warning">{`${String(decisions.length)} versions`}</Badge>
      ) : null}
      {decisions.map(({ actId, value, by, at }) => (
        <Block key={actId} title={triageOutcomeWords[value.outcome]}>
          <Rows rows={rowsOf(value, view)} />
          <Text size={200}>
            Recorded by {by}, {formatInstant(at)}, under {policyTitle(value, view)}
          </Text>
        </Block>
      ))}
    </>
  );
}

const policyTitle = ({ policy }: Triage, { policy: { profile } }: CaseView): string =>
  profile.id === policy.profileId && profile.version === policy.version
    ? `${profile.title}, version ${profile.version}`
    : `${policy.profileId}, version ${policy.version}`;

function rowsOf(triage: Triage, { policy }: CaseView): readonly { label: string; value: string }[] {
  const exclusion = (policyValue(policy, 'definition.exclusions') ?? []).find(
    ({ code }) => code === triage.exclusion.code,
  );
  const limbs = policyValue(policy, 'definition.limbs') ?? [];
  return [
    {
      label: 'Exclusion',
      value:
        triage.exclusion.code === noExclusion
          ? 'None'
          : `${exclusion?.wording ?? triage.exclusion.code} ${triage.exclusion.reason}`,
    },
    ...triage.limbs.map(({ code, answer, reason }) => ({
      label: limbs.find((limb) => limb.code === code)?.wording ?? code,
      value: `${limbAnswerWords[answer]}: ${reason}`,
    })),
    { label: 'Rests on', value: triage.rationale },
  ];
}
