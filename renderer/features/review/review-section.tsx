import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { conditionsOf } from '../../../shared/domain/condition/conditions.ts';
import { changeWords, reviewDecisionNames } from '../../../shared/domain/review/sentences.ts';
import { reviewsDue } from '../../../shared/domain/review/due.ts';
import type { DecidedReview, Review } from '../../../shared/domain/review/slice.ts';
import { formWords, speakerWords } from '../../../shared/domain/representation/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { reviewName } from './review-field.tsx';
import { answerWords, consultationWords } from './words.ts';

function ReviewSection({ view }: { readonly view: CaseView }) {
  const [next] = reviewsDue(view.state, view);
  return (
    <Stack>
      {next ? (
        <Text>
          Next annual review due by {formatPlain(next.dueOn)}. {next.counted}{' '}
          <Why source={next.source} of="when conditions are reviewed" />
        </Text>
      ) : null}
      {view.state.review.reviews.toReversed().map((review) => (
        <Rows key={review.reviewId} rows={rowsOf(review, view)} />
      ))}
    </Stack>
  );
}

const rowsOf = (review: Review, { state }: CaseView): readonly Row[] =>
  [
    { label: 'Review', value: reviewName(review) },
    {
      label: 'Conditions',
      value: review.conditionIds
        .map((id) => conditionsOf(state).find((condition) => condition.id === id)?.text ?? '')
        .join('\n'),
    },
    {
      label: 'What has changed',
      value: review.because
        ? `${review.because.change}\nBelieved by ${review.because.believedBy.rankOrGrade} ${review.because.believedBy.name}, ${formatPlain(review.because.believedOn)}`
        : '',
    },
    ...review.invited.map((each) => ({
      label: 'Invited',
      value: `${formatPlain(each.invitedOn)}, by ${each.invitedBy}: ${each.about}`,
    })),
    ...review.representations.map((each) => ({
      label: 'Representations',
      value: `${formatPlain(each.receivedOn)}, ${[speakerWords[each.by], each.policeFriendName].filter(Boolean).join(': ')}, ${formWords[each.form].toLowerCase()}\n${each.text}`,
    })),
    {
      label: 'None made',
      value: review.notMade ? `${formatPlain(review.notMade.on)}: ${review.notMade.reason}` : '',
    },
    ...review.consulted.map((each) => ({
      label: 'Consulted',
      value: [
        `${formatPlain(each.consultedOn)}, ${consultationWords[each.how].toLowerCase()}, ${each.about.map((change) => changeWords[change]).join(', ')}${each.policeFriendPresent ? ', with a police friend' : ''}`,
        each.proposal,
        [answerWords[each.answer], each.said].filter(Boolean).join(': '),
      ].join('\n'),
    })),
    ...review.recommended.map((each) => ({
      label: 'Recommended',
      value: `${reviewDecisionNames[each.recommendation]}, by ${each.recommendedBy.rankOrGrade} ${each.recommendedBy.name}, ${formatPlain(each.recommendedOn)}\n${each.riskNow}\n${each.reasons}`,
    })),
    ...decidedRows('Decided', review.decided),
    ...review.decidedApart.flatMap((each) => decidedRows('Also recorded apart', each)),
    {
      label: 'Not carried through',
      value: review.ended ? `${formatPlain(review.ended.endedOn)}: ${review.ended.reason}` : '',
    },
  ].filter((row) => row.value !== '');

const decidedRows = (label: string, decided: DecidedReview | undefined): readonly Row[] =>
  decided
    ? [
        {
          label,
          value: `${reviewDecisionNames[decided.decision]}, by ${decided.decidedBy.rankOrGrade} ${decided.decidedBy.name}, ${formatPlain(decided.decidedOn)}\n${decided.reasons}`,
        },
        ...decided.changes.varied.map((each) => ({ label: 'Varied', value: each.text })),
        ...decided.changes.added.map((each) => ({ label: 'Added', value: each.text })),
        ...decided.changes.ended.map((each) => ({
          label: 'Ends',
          value: `From ${formatPlain(each.endsOn)}: ${each.reason}`,
        })),
      ]
    : [];

/** Each review, from its opening to its decision. */
export const reviewSection: CaseSection = {
  group: 'Appeal and review',
  title: 'Reviews',
  has: (view) => view.state.review.reviews.length > 0 || reviewsDue(view.state, view).length > 0,
  draw: ReviewSection,
};
