import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { nextSupervisorReview } from '../../../shared/domain/supervision/next-due.ts';
import type { SupervisorReview } from '../../../shared/domain/supervision/slice.ts';
import { matterWords } from '../../../shared/domain/supervision/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { Headed } from '../headed.tsx';
import { Stack } from '../stack.tsx';

function SupervisionSection({ view }: { readonly view: CaseView }) {
  const next = nextSupervisorReview(view.state, view.policy);
  return (
    <Stack>
      {next === undefined ? null : (
        <Text>
          Next review by {formatPlain(next)}.{' '}
          <Why
            source={policySource(view.policy, 'clock.supervisorReview')}
            of="the next supervisor’s review"
          />
        </Text>
      )}
      {view.state.supervision.reviews.toReversed().map((review) => (
        <Headed
          key={review.reviewId}
          head={
            <Text weight="semibold">
              {formatPlain(review.reviewedOn)}, {review.reviewer.rankOrGrade} {review.reviewer.name}
            </Text>
          }
          badge={review.view === 'differs' ? <Badge tone="warning">Differing view</Badge> : null}
        >
          <Rows rows={rowsOf(view, review)} />
        </Headed>
      ))}
    </Stack>
  );
}

const rowsOf = ({ policy }: CaseView, review: SupervisorReview): readonly Row[] =>
  [
    {
      label: 'Looked at',
      value: review.matters.map((matter) => matterWords[matter]).join('; '),
    },
    { label: 'Found', value: review.findings },
    { label: 'Differing view', value: review.differingView },
    { label: 'To be done', value: review.directions },
    ...review.answers.map((answer) => ({
      label: 'Answered',
      value: `${formatPlain(answer.answeredOn)}: ${answer.answer}`,
    })),
    ...dueRow('Next review on', review.nextOn, policySource(policy, 'clock.supervisorReview')),
  ].filter((row) => row.value !== '');

/** Who looked at the case, what they saw, and when somebody looks next. */
export const supervisionSection: CaseSection = {
  group: 'Enquiry',
  title: 'Supervision',
  has: ({ state, policy }) =>
    state.supervision.reviews.length > 0 || nextSupervisorReview(state, policy) !== undefined,
  draw: SupervisionSection,
};
