import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import {
  agreementOn,
  isMitigationInForce,
  type Agreement,
} from '../../../shared/domain/mitigation/agreement.ts';
import type { Mitigation } from '../../../shared/domain/mitigation/slice.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { kindLabel } from '../catalogue.ts';
import { dueRow } from '../due-row.ts';
import { Stack } from '../stack.tsx';
import { agreementWords, proposerWords } from './words.ts';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const tones: Readonly<Record<Agreement, Tone>> = {
  unanswered: 'info',
  agreed: 'warning',
  'not-agreed': 'danger',
  withdrawn: 'neutral',
};

function MitigationSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.mitigation.steps.map((step) => (
        <Step key={step.mitigationId} view={view} step={step} />
      ))}
    </Stack>
  );
}

function Step({ view, step }: { readonly view: CaseView; readonly step: Mitigation }) {
  const styles = useStyles();
  const { state, policy } = view;
  const agreement = agreementOn(step);
  const isInForce = isMitigationInForce(state, step.mitigationId);
  return (
    <div className={styles.step}>
      <div className={styles.head}>
        <Text weight="semibold">{step.text}</Text>
        {isInForce ? (
          <Badge tone="success">Approved, in force</Badge>
        ) : (
          <Badge tone={tones[agreement]}>{agreementWords[agreement]}</Badge>
        )}
      </div>
      {agreement === 'agreed' && !isInForce ? (
        <Text>
          No force yet: the Appropriate Authority has not approved it.{' '}
          <Why
            source={policySource(policy, 'decision.agreedMitigationNeedsApproval')}
            of="agreed mitigation needs approval"
          />
        </Text>
      ) : null}
      <Rows rows={rowsOf(view, step)} />
    </div>
  );
}

const rowsOf = ({ policy }: CaseView, step: Mitigation): readonly Row[] =>
  [
    {
      label: 'Kind',
      value: `${kindLabel(policy, step.kind)}, ${step.simple ? 'simple' : 'a significant intervention'}`,
    },
    {
      label: 'Proposed',
      value: `${formatPlain(step.proposedOn)}, by ${proposerWords[step.proposedBy].toLowerCase()}`,
    },
    { label: 'Why necessary', value: step.necessity },
    { label: 'Why nothing lighter', value: step.proportionality },
    { label: 'Watched', value: [step.owner, step.monitorMethod].filter(Boolean).join(': ') },
    ...dueRow('Review', step.reviewOn, policySource(policy, 'clock.annualReview')),
    ...step.answers.map((answer) => ({
      label: answer.answer === 'agreed' ? 'Agreed' : 'Not agreed',
      value: [formatPlain(answer.answeredOn), answer.note].filter(Boolean).join(': '),
    })),
    { label: 'Withdrawn', value: step.withdrawn?.reason ?? '' },
  ].filter((row) => row.value !== '');

/** The steps put to the member, and where each stands. */
export const mitigationSection: CaseSection = {
  group: 'Decision',
  title: 'Mitigation',
  has: ({ state }) => state.mitigation.steps.length > 0,
  draw: MitigationSection,
};
