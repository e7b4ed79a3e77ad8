import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { roleReviewSource } from '../../../shared/domain/service-confidence/duties.ts';
import { confidenceReviewWords } from '../../../shared/domain/service-confidence/sentences.ts';
import {
  isEnded,
  nextReviewOn,
  roleNow,
  type Invocation,
} from '../../../shared/domain/service-confidence/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { Stack } from '../stack.tsx';

function ConfidenceSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.serviceConfidence.invocations.toReversed().map((invocation) => (
        <Rows key={invocation.invocationId} rows={rowsOf(invocation)} />
      ))}
    </Stack>
  );
}

function rowsOf(invocation: Invocation): readonly Row[] {
  const { decidedBy, decidedOn, presentRole, newRole, changesOn } = invocation;
  return [
    {
      label: 'Decided by',
      value: `${decidedBy.rankOrGrade} ${decidedBy.name}, on ${formatPlain(decidedOn)}`,
    },
    {
      label: 'Change of role',
      value: `${presentRole} to ${newRole}, on ${formatPlain(changesOn)}`,
    },
    { label: 'Now', value: isEnded(invocation) ? 'Ended' : roleNow(invocation) },
    { label: 'Why significant', value: invocation.significantBecause },
    { label: 'Necessary', value: invocation.necessity },
    { label: 'Nothing lighter', value: invocation.proportionality },
    ...invocation.reviews.map((review) => ({
      label: `Reviewed ${formatPlain(review.reviewedOn)}`,
      value: `${confidenceReviewWords[review.result]}. ${review.reasons}`,
    })),
    ...dueRow('Review by', nextReviewOn(invocation), roleReviewSource),
  ];
}

/** Changes of role required under service confidence, newest first. */
export const confidenceSection: CaseSection = {
  group: 'Conditions',
  title: 'Service confidence',
  has: ({ state }) => state.serviceConfidence.invocations.length > 0,
  draw: ConfidenceSection,
};
