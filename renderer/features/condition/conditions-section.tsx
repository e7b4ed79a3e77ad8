import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { checksOf, complianceOf } from '../../../shared/domain/condition/compliance.ts';
import {
  conditionsOf,
  readingOn,
  standingOn,
  unservedVersions,
  type Condition,
} from '../../../shared/domain/condition/conditions.ts';
import { nextCheckSource } from '../../../shared/domain/condition/duties.ts';
import { findingWords } from '../../../shared/domain/condition/sentences.ts';
import { reviewDueOf } from '../../../shared/domain/review/due.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { kindLabel } from '../catalogue.ts';
import { dueRow } from '../due-row.ts';
import { Stack } from '../stack.tsx';
import { findingTones, standingTones, standingWords, versionRows } from './words.ts';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

function ConditionsSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {conditionsOf(view.state).map((condition) => (
        <One key={condition.id} view={view} condition={condition} />
      ))}
    </Stack>
  );
}

function One({ view, condition }: { readonly view: CaseView; readonly condition: Condition }) {
  const styles = useStyles();
  const { state, today } = view;
  const standing = standingOn(condition, state, today);
  const { found } = complianceOf(state, condition.id);
  const waiting = unservedVersions(condition).length > 0 && standing === 'in-force';
  const checks = checksOf(state, condition.id);
  return (
    <div className={styles.one}>
      <Text weight="semibold" className={styles.text}>
        {readingOn(condition, today).text}
      </Text>
      <div className={styles.head}>
        <Badge tone={standingTones[standing]}>{standingWords[standing]}</Badge>
        <Badge tone={findingTone(found, standing === 'ended')}>{findingWords[found]}</Badge>
        {condition.origin === 'agreed' ? <Badge tone="neutral">Agreed</Badge> : null}
        {waiting ? <Badge tone="warning">A new version is not served yet</Badge> : null}
      </div>
      <Rows rows={rowsOf(view, readingOn(condition, today))} />
      {condition.versions.length > 1 ? (
        <details>
          <summary className={styles.summary}>{String(condition.versions.length)} versions</summary>
          <Stack>
            {condition.versions.toReversed().map((version) => (
              <Rows key={version.version} rows={versionRows(version)} />
            ))}
          </Stack>
        </details>
      ) : null}
      {checks.length > 0 ? (
        <details>
          <summary className={styles.summary}>Monitoring log, {String(checks.length)}</summary>
          <Rows
            rows={checks.toReversed().map((check) => ({
              label: formatPlain(check.checkedOn),
              value: [
                `${findingWords[check.finding]}. ${check.checkedBy}: ${check.what}`,
                check.note,
              ]
                .filter(Boolean)
                .join('\n'),
            }))}
          />
        </details>
      ) : null}
    </div>
  );
}

const findingTone = (found: keyof typeof findingTones, isOver: boolean): Tone =>
  isOver && found === 'not-checked' ? 'neutral' : findingTones[found];

const rowsOf = (view: CaseView, condition: Condition): readonly Row[] => {
  const { state, policy } = view;
  // A day that a review has seen to is not owed any longer: the next one is.
  const reviewed = reviewDueOf(condition, state, view);
  return [
    { label: 'Kind', value: kindLabel(policy, condition.kind) },
    { label: 'Applies from', value: formatPlain(condition.effectiveFrom) },
    { label: 'Notice served', value: condition.servedOn ? formatPlain(condition.servedOn) : '' },
    { label: 'How it is watched', value: condition.monitoring ?? '' },
    { label: 'Who watches', value: condition.owner ?? '' },
    ...dueRow(
      'Review by',
      condition.endsOn ? undefined : reviewed?.dueOn,
      reviewed?.source ?? policySource(policy, 'clock.annualReview'),
    ),
    ...dueRow('Next check', complianceOf(state, condition.id).nextCheckOn, nextCheckSource),
    { label: 'Ends', value: condition.endsOn ? formatPlain(condition.endsOn) : '' },
    { label: 'Because', value: condition.endedBecause ?? '' },
  ].filter(({ value }) => value !== '');
};

/** What binds the member, in all its versions, and whether it is kept. */
export const conditionsSection: CaseSection = {
  group: 'Conditions',
  title: 'Conditions and agreed steps',
  has: ({ state }) => conditionsOf(state).length > 0,
  draw: ConditionsSection,
};
