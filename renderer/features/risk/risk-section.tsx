import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import type { RiskAssessment } from '../../../shared/domain/risk/slice.ts';
import { harmWords, manageabilityWords } from '../../../shared/domain/risk/words.ts';
import { isNotifiable } from '../../../shared/domain/triage/facts.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Block } from '../../ui/block.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';

const tones: Readonly<Record<'Low' | 'Medium' | 'High', Tone>> = {
  Low: 'success',
  Medium: 'warning',
  High: 'danger',
};

/** The assessment that stands, and how many came before it. Made apart, assessments stand side by side until a person chooses. */
export function RiskSection({ view }: { readonly view: CaseView }) {
  const { standing, history } = view.state.risk;
  if (standing.length === 0)
    return (
      <EmptyState
        title="Not assessed yet"
        says={
          isNotifiable(view.state.triage)
            ? 'Notifiable is not the same as a risk: the assessment says how great it is and whether the unit can manage it.'
            : 'Only a notifiable association is assessed. Triage comes first.'
        }
      />
    );
  const earlier = history.length - standing.length;
  return (
    <>
      {standing.length > 1 ? (
        <Badge tone="warning">{`${String(standing.length)} versions`}</Badge>
      ) : null}
      {standing.map(({ actId, value, by, at }) => (
        <Block key={actId} title={value.confirmedGrade ? 'Confirmed grade' : 'No grade yet'}>
          {value.confirmedGrade ? (
            <div>
              <Badge tone={tones[value.confirmedGrade]}>{value.confirmedGrade}</Badge>
            </div>
          ) : null}
          <Rows rows={rowsOf(value, policyValue(view.policy, 'risk.pack'))} />
          <Text size={200}>
            Recorded by {by}, {formatInstant(at)}, rule pack {value.rulePack.id} version{' '}
            {value.rulePack.version}
          </Text>
        </Block>
      ))}
      {earlier > 0 ? (
        <Text>
          {earlier === 1 ? 'One earlier assessment' : `${String(earlier)} earlier assessments`}: see
          the timeline.
        </Text>
      ) : null}
    </>
  );
}

/** The rule pack in force names what codes mean; one that was replaced since leaves the code to read. */
function rowsOf(risk: RiskAssessment, pack: RiskPack | undefined): readonly Row[] {
  const labelOf = (
    things: readonly { readonly code: string; readonly label: string }[] | undefined,
    code: string,
  ) => things?.find((thing) => thing.code === code)?.label ?? code;
  const rows: readonly Row[] = [
    {
      label: 'Facts missing',
      value: risk.missing.map((code) => labelOf(pack?.sufficiency, code)).join('; '),
    },
    { label: 'More on what is missing', value: risk.missingDetail },
    { label: 'Suggested', value: risk.suggestedGrade ?? '' },
    { label: 'Why another grade', value: risk.overrideReason },
    {
      label: `Impact ${String(risk.impact.score)}`,
      value: `${pack?.impact[risk.impact.score - 1] ?? ''}: ${risk.impact.rationale}`,
    },
    {
      label: `Likelihood ${String(risk.likelihood.score)}`,
      value: `${pack?.likelihood[risk.likelihood.score - 1] ?? ''}: ${risk.likelihood.rationale}`,
    },
    ...risk.factors.map(({ code, score, rationale }) => ({
      label: `${labelOf(pack?.factors, code)}: ${String(score)} of 4`,
      value: rationale,
    })),
    ...risk.furtherFactors.map(({ code, note }) => ({
      label: labelOf(pack?.furtherFactors, code),
      value: note === '' ? 'Applies' : note,
    })),
    { label: 'Harms', value: risk.harms.map((harm) => harmWords[harm]).join('; ') },
    { label: 'Manageable?', value: manageabilityWords[risk.manageability] },
    {
      label: 'Calls for escalation',
      value: risk.escalation.map((code) => labelOf(pack?.escalation, code)).join('; '),
    },
    { label: 'More on managing it', value: risk.manageabilityReason },
    { label: 'Left after mitigation', value: risk.residualGrade ?? '' },
  ];
  return rows.filter(({ value }) => value !== '');
}
