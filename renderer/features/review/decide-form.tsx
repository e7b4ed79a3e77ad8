import type { z } from 'zod';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { noChanges, type ConditionChanges } from '../../../shared/domain/condition/changes.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { reviewEvents, type ReviewDecision } from '../../../shared/domain/review/events.ts';
import { openReviews, stepOf } from '../../../shared/domain/review/where.ts';
import { speakerWords } from '../../../shared/domain/representation/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { YesNo } from '../../ui/form/yes-no-unknown.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ConditionChangesFields } from '../condition-changes-fields.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { decisionOptions } from './decision-options.ts';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.decided/1';
const schema = reviewEvents[type].omit({ type: true });
type Values = z.output<typeof schema>;

const considered = citing(
  { westMidlands: 'W46' },
  'To invite representations is to consider them.',
);

/** Records what the authority decided at a review, with every change in the words the member will read. */
export function DecideForm(props: ActFormProps) {
  const { view } = props;
  const reviews = openReviews(view.state).filter((review) => stepOf(review) === 'decide');
  const said = reviews.flatMap((review) => review.representations);
  const [review] = reviews;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOne(reviews),
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        changes: { ended: [], varied: [], added: [] },
        reasons: '',
        consideredRepresentationIds: [],
        memberDisputes: review?.consulted.at(-1)?.answer === 'disagrees',
      }}
      says="Records the decision of the authority. Once saved it does not change. What is varied or added binds once its notice is served; until then the earlier words stand."
      submitLabel="Record the decision"
      toEvent={onlyWhatWasDecided}
    >
      <ReviewField reviews={reviews} />
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="decision.authority"
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <EvidenceFields at="evidence" />
      {said.length === 0 ? null : (
        <Choices
          name="consideredRepresentationIds"
          label="Which representations did the authority consider?"
          options={said.map((each) => ({
            value: each.representationId,
            label: `${speakerWords[each.by]}, received ${formatPlain(each.receivedOn)}`,
            hint: each.text.length > 160 ? `${each.text.slice(0, 157)}…` : each.text,
          }))}
          hint={
            <>
              All that were made.{' '}
              <Why source={considered(view)} of="representations are considered" />
            </>
          }
        />
      )}
      <Choice name="decision" label="What was decided?" options={decisionOptions('decided')} />
      <Changes view={view} />
      <LongText
        name="reasons"
        label="Reasons, as the member will read them"
        limit={textLimits.narrative}
        rows={5}
      />
      <When field="decision" is={['vary', 'add', 'remove', 'several']}>
        <YesNo name="memberDisputes" label="Does the member dispute it?" />
      </When>
    </ActForm>
  );
}

/** The changes that this decision is, and what follows from them. */
function Changes({ view }: { readonly view: CaseView }) {
  const parts = partsOf(useValue('decision'));
  const isAppealable = parts.includes('varied') || parts.includes('added');
  if (parts.length === 0) return null;
  return (
    <Section title="What changes">
      <ConditionChangesFields view={view} at="changes" parts={parts} />
      {isAppealable ? (
        <Heed
          tone="info"
          source={policySource(view.policy, 'appeal.afterReviewChange')}
          of="whether the change can be appealed"
        >
          What is varied or added is served by a notice of its own, with its own time to appeal
          where the policy gives one. What is removed carries none.
        </Heed>
      ) : null}
    </Section>
  );
}

type Part = keyof ConditionChanges;
const partsByDecision: Readonly<Record<ReviewDecision, readonly Part[]>> = {
  'no-change': [],
  vary: ['varied'],
  add: ['added'],
  remove: ['ended'],
  several: ['varied', 'added', 'ended'],
};

const partsOf = (decision: unknown): readonly Part[] =>
  typeof decision === 'string' && decision in partsByDecision
    ? partsByDecision[decision as ReviewDecision]
    : [];

/** What was typed under another decision stays on the form and is not saved. */
function onlyWhatWasDecided(values: Values): Values {
  const parts = partsByDecision[values.decision];
  const { ended, varied, added } = values.changes;
  return {
    ...values,
    changes: {
      ...noChanges,
      ...(parts.includes('ended') ? { ended } : {}),
      ...(parts.includes('varied') ? { varied } : {}),
      ...(parts.includes('added') ? { added } : {}),
    },
  };
}
