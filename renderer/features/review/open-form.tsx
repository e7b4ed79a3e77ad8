import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { changeKindNames } from '../../../shared/domain/change-report/sentences.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { conditionsOf, standingOn } from '../../../shared/domain/condition/conditions.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { mayBeginOn, reviewDueOf, reviewsDue } from '../../../shared/domain/review/due.ts';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import type { Option } from '../../ui/form/option.ts';
import { When } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';

const type = 'review.opened/1';
const schema = reviewEvents[type].omit({ type: true });

/** Begins a review: the annual one, or one on a change the authority believes in. */
export function OpenForm(props: ActFormProps) {
  const { view } = props;
  const [reviewId] = useState(freshId);
  const due = reviewsDue(view.state, view).filter(
    ({ dueOn }) => mayBeginOn(dueOn, view.policy) <= view.today,
  );
  const undecided = changesToReview(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        reviewId,
        openedOn: view.today,
        conditionIds: due.map(({ conditionId }) => conditionId),
        ...(due.length > 0 ? { kind: 'annual' } : {}),
        ...(undecided.length > 0
          ? {
              kind: 'at-any-time',
              conditionIds: standing(view).map(({ value }) => value),
              because: { changeIds: [...undecided], change: '', believedOn: view.today },
            }
          : {}),
      }}
      says="Begins a review of conditions. The member is then invited to make representations and may have a police friend; nothing changes before they were heard and consulted, and the authority has decided."
      submitLabel="Begin the review"
    >
      <Choice
        name="kind"
        label="Which review?"
        options={[
          { value: 'annual', label: 'Annual review', hint: annualHint(view) },
          {
            value: 'at-any-time',
            label: 'Review on a change of circumstances',
            hint: 'Where the Appropriate Authority believes that there has been a significant change.',
          },
        ]}
        hint={
          <>
            How often, and from when.{' '}
            <Why
              source={policySource(view.policy, 'clock.annualReview')}
              of="how often conditions are reviewed"
            />
          </>
        }
      />
      <Choices
        name="conditionIds"
        label="Which conditions are reviewed?"
        options={standing(view)}
      />
      <CivilDateField name="openedOn" label="Day the review begins" />
      <When field="kind" is={['at-any-time']}>
        <Belief view={view} />
      </When>
    </ActForm>
  );
}

/** What the authority believes has changed, and what shows that it does (W49). */
function Belief({ view }: { readonly view: CaseView }) {
  const source = citing(
    { westMidlands: 'W49' },
    'Between the yearly reviews somebody with the authority has to believe that something significant has changed.',
  )(view);
  const reported = view.state.changeReport.received;
  return (
    <>
      <LongText
        name="because.change"
        label="What has changed, and why is it significant?"
        hint={
          <>
            As the authority sees it. <Why source={source} of="a change is named" />
          </>
        }
        limit={textLimits.narrative}
        rows={4}
      />
      {reported.length === 0 ? null : (
        <Choices
          name="because.changeIds"
          label="Which reported changes is it about?"
          options={reported.map((report) => ({
            value: report.changeId,
            label: `${formatPlain(report.receivedOn)}: ${report.kinds.map((kind) => changeKindNames[kind].toLowerCase()).join(', ')}`,
          }))}
        />
      )}
      <DeciderField
        view={view}
        name="because.believedBy"
        label="Who believes so?"
        authority="decision.authority"
      />
      <CivilDateField name="because.believedOn" label="Since which day?" />
      <EvidenceFields at="because.evidence" />
    </>
  );
}

function standing(view: CaseView): readonly Option<string>[] {
  const { state, today, policy } = view;
  const under = new Set<string>(openReviews(state).flatMap((review) => review.conditionIds));
  return conditionsOf(state)
    .filter((condition) => standingOn(condition, state, today) !== 'ended')
    .filter((condition) => !under.has(condition.id))
    .map((condition) => {
      const due = reviewDueOf(condition, state, { policy });
      return {
        value: condition.id,
        label: condition.text,
        hint: due ? `Due by ${formatPlain(due.dueOn)}. ${due.counted}` : 'No day is stated.',
      };
    });
}

function annualHint(view: CaseView): string {
  const [next] = reviewsDue(view.state, view);
  if (!next) return 'No condition has a day for it.';
  const from = mayBeginOn(next.dueOn, view.policy);
  return `Next due by ${formatPlain(next.dueOn)}; it may begin from ${formatPlain(from)}.`;
}

const changesToReview = ({ state }: CaseView): readonly string[] =>
  state.changeReport.received
    .filter(
      ({ changeId, decided }) =>
        decided?.decision === 'review' &&
        !state.review.reviews.some((review) => review.because?.changeIds.includes(changeId)),
    )
    .map(({ changeId }) => changeId);
