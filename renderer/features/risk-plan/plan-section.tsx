import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { planReview } from '../../../shared/domain/risk-plan/duties.ts';
import {
  awaitsAuthority,
  isPlanOwed,
  newestVersion,
  planStanding,
  reviewDueOn,
  versionInForce,
  type PlanStanding,
} from '../../../shared/domain/risk-plan/plans.ts';
import {
  actionWords,
  planEndWords,
  planReviewWords,
} from '../../../shared/domain/risk-plan/sentences.ts';
import type { RiskPlan } from '../../../shared/domain/risk-plan/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { Stack } from '../stack.tsx';
import { planRows } from './plan-rows.ts';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

const standings: Readonly<Record<PlanStanding, readonly [string, Tone]>> = {
  draft: ['Draft: not in force', 'warning'],
  live: ['In force', 'success'],
  ended: ['Ended', 'neutral'],
  'set-aside': ['Set aside', 'neutral'],
};

function PlanSection({ view }: { readonly view: CaseView }) {
  const { state, policy } = view;
  return (
    <Stack>
      {isPlanOwed(state, policy) ? (
        <Heed tone="warning" source={policySource(policy, 'plan.onHighRisk')}>
          The risk is high: it results in a risk management plan.
        </Heed>
      ) : null}
      {state.riskPlan.plans.toReversed().map((plan) => (
        <One key={plan.planId} view={view} plan={plan} />
      ))}
    </Stack>
  );
}

function One({ view, plan }: { readonly view: CaseView; readonly plan: RiskPlan }) {
  const styles = useStyles();
  const [words, tone] = standings[planStanding(plan)];
  const shown = versionInForce(plan)?.version ?? newestVersion(plan);
  const others = plan.versions.filter((version) => version !== shown).toReversed();
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <Text weight="semibold">Version {shown?.version ?? 0}</Text>
        <Badge tone={tone}>{words}</Badge>
        {awaitsAuthority(plan) ? <Badge tone="warning">Waits for authority</Badge> : null}
      </div>
      {shown ? <Rows rows={planRows(view, shown)} /> : null}
      <Rows rows={courseRows(view, plan)} />
      {others.length > 0 ? (
        <details>
          <summary className={styles.summary}>Other versions, {String(others.length)}</summary>
          <Stack>
            {others.map((version) => (
              <div key={version.version}>
                <Text weight="semibold">Version {version.version}</Text>
                <Rows rows={planRows(view, version)} />
              </div>
            ))}
          </Stack>
        </details>
      ) : null}
    </div>
  );
}

const courseRows = (view: CaseView, plan: RiskPlan): readonly Row[] => {
  const dueOn = reviewDueOn(plan);
  const action = (id: string): string =>
    plan.versions.flatMap(({ actions }) => actions).find(({ actionId }) => actionId === id)?.text ??
    '';
  return [
    ...plan.authorities.map(({ version, authorisedBy, authorisedOn }) => ({
      label: `Authorised, version ${String(version)}`,
      value: `${authorisedBy.rankOrGrade} ${authorisedBy.name}, on ${formatPlain(authorisedOn)}`,
    })),
    ...plan.actions.map(({ actionId, result, by, on, note }) => ({
      label: formatPlain(on),
      value: [`${actionWords[result]}, ${by}: ${action(actionId)}`, note]
        .filter(Boolean)
        .join('\n'),
    })),
    ...plan.reviews.map(({ reviewedOn, reviewedBy, result, threatsNow }) => ({
      label: `Reviewed ${formatPlain(reviewedOn)}`,
      value: `${reviewedBy}: ${planReviewWords[result].toLowerCase()}\n${threatsNow}`,
    })),
    ...(dueOn ? dueRow('Review by', dueOn, planReview(dueOn, view).source) : []),
    ...(plan.setAside
      ? [
          {
            label: `Set aside ${formatPlain(plan.setAside.on)}`,
            value: `Another plan was chosen. ${plan.setAside.reason}`,
          },
        ]
      : []),
    ...(plan.ended
      ? [
          {
            label: `Ended ${formatPlain(plan.ended.endedOn)}`,
            value: `${planEndWords[plan.ended.because]}. ${plan.ended.reason}`,
          },
          {
            label: 'To be disposed of',
            value: `${formatPlain(plan.ended.disposeOn)}: ${plan.ended.disposalBasis}`,
          },
        ]
      : []),
  ];
};

/** The risk management plans of the case, newest first. */
export const planSection: CaseSection = {
  group: 'Conditions',
  title: 'Risk management plan',
  has: ({ state, policy }) => state.riskPlan.plans.length > 0 || isPlanOwed(state, policy),
  draw: PlanSection,
};
