import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { planned } from '../../../shared/domain/investigation-plan/duties.ts';
import {
  isEnquiryOpen,
  isLineOpen,
  lackingInPlan,
  nextPlanReview,
  standingOfLine,
} from '../../../shared/domain/investigation-plan/facts.ts';
import type {
  InvestigationPlan,
  LineOfEnquiry,
} from '../../../shared/domain/investigation-plan/slice.ts';
import { gapWords, lineStandingWords } from '../../../shared/domain/investigation-plan/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Block } from '../../ui/block.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { dueWords } from '../duty-words.ts';
import { Headed } from '../headed.tsx';
import { Stack } from '../stack.tsx';

function PlanSection({ view }: { readonly view: CaseView }) {
  const slice = view.state.investigationPlan;
  const gaps = lackingInPlan(slice);
  const nextReview = nextPlanReview(slice);
  return (
    <>
      <div>
        {isEnquiryOpen(slice) ? (
          <Badge tone="info">Enquiry runs</Badge>
        ) : gaps.length > 0 ? (
          <Badge tone="warning">Not complete</Badge>
        ) : (
          <Badge tone="neutral">{slice.enquiry.length > 0 ? 'Enquiry ended' : 'Ready'}</Badge>
        )}
      </div>
      {gaps.length === 0 ? null : <Text>{gaps.map((gap) => gapWords[gap]).join(' ')}</Text>}
      {slice.plan.length > 1 ? (
        <div>
          <Badge tone="danger">{`${String(slice.plan.length)} versions stand`}</Badge>
        </div>
      ) : null}
      {slice.plan.map(({ actId, value }) => (
        <Rows key={actId} rows={planRows(value)} />
      ))}
      {slice.lines.length === 0 ? null : (
        <Block title="Lines of enquiry">
          <Stack>
            {slice.lines.map((line) => (
              <Line key={line.lineId} view={view} line={line} />
            ))}
          </Stack>
        </Block>
      )}
      <Rows rows={afterRows(slice, nextReview)} />
    </>
  );
}

function Line({ view, line }: { readonly view: CaseView; readonly line: LineOfEnquiry }) {
  const standing = standingOfLine(line);
  const due = dueWords(line.dueOn, view.today);
  return (
    <Headed
      head={<Text weight="semibold">{line.text}</Text>}
      badge={
        <>
          <Badge tone={standing === 'done' ? 'success' : 'neutral'}>
            {lineStandingWords[standing]}
          </Badge>
          {isLineOpen(line) ? <Badge tone={due.tone}>{due.says}</Badge> : null}
        </>
      }
    >
      <Rows rows={lineRows(line)} />
    </Headed>
  );
}

const planRows = (plan: InvestigationPlan): readonly Row[] =>
  [
    { label: 'Hypotheses', value: plan.hypotheses.join('\n') },
    { label: 'Disclosure', value: plan.disclosure },
    { label: 'Resources', value: plan.resources },
    {
      label: 'Days of review',
      value: plan.reviewDates.map(({ on }) => formatPlain(on)).join('; '),
      why: planned,
    },
  ].filter((row) => row.value !== '');

const lineRows = (line: LineOfEnquiry): readonly Row[] =>
  [
    { label: 'Whose', value: personWords(line.owner) },
    ...dueRow('By', line.dueOn, planned),
    { label: 'Disclosure', value: line.disclosure },
    ...line.changes.map((change) => ({
      label: 'Changed',
      value: `to ${personWords(change.owner)}, by ${formatPlain(change.dueOn)}: ${change.reason}`,
    })),
    ...line.progress.map((step) => ({
      label: lineStandingWords[step.status],
      value: `${formatPlain(step.on)}: ${step.result}`,
    })),
  ].filter((row) => row.value !== '');

const afterRows = (
  slice: CaseView['state']['investigationPlan'],
  nextReview: Parameters<typeof formatPlain>[0] | undefined,
): readonly Row[] =>
  [
    ...slice.reviews.map((review) => ({
      label: 'Plan reviewed',
      value: `${formatPlain(review.reviewedOn)}, ${personWords(review.reviewedBy)}: ${review.findings}`,
    })),
    ...dueRow('Next plan review', nextReview, planned),
    ...slice.enquiry.map((step) => ({
      label: step.kind === 'begun' ? 'Enquiry begun' : 'Enquiry ended',
      value: formatPlain(step.on) + (step.kind === 'ended' ? `: ${step.summary}` : ''),
    })),
  ].filter((row) => row.value !== '');

/** The plan, its lines of enquiry, and how far they are. */
export const investigationPlanSection: CaseSection = {
  group: 'Enquiry',
  title: 'Investigation plan',
  has: ({ state }) =>
    state.investigationPlan.plan.length > 0 || state.investigationPlan.lines.length > 0,
  draw: PlanSection,
};
