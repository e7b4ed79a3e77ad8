import { useState } from 'react';
import { citing } from '../../../shared/domain/cite.ts';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { decisionOptions } from './decision-options.ts';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.recommended/1';
const schema = reviewEvents[type].omit({ type: true });

const following = citing(
  { westMidlands: 'W47' },
  'The authority says what it recommends, and on what grounds, before anything is decided.',
);

/** Records what the authority recommends after the member was heard and consulted. */
export function RecommendForm(props: ActFormProps) {
  const { view } = props;
  const [recommendationId] = useState(freshId);
  const reviews = openReviews(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOne(reviews),
        recommendationId,
        recommendedOn: view.today,
        riskNow: '',
        reasons: '',
      }}
      says={
        <>
          Records the recommendation of the authority. It changes nothing by itself: the decision
          follows. <Why source={following(view)} of="a recommendation comes first" />
        </>
      }
      submitLabel="Record the recommendation"
    >
      <ReviewField reviews={reviews} />
      <DeciderField
        view={view}
        name="recommendedBy"
        label="Who recommends?"
        authority="decision.authority"
      />
      <CivilDateField name="recommendedOn" label="Day of the recommendation" />
      <LongText
        name="riskNow"
        label="How does the risk stand now?"
        hint="Against the last assessment: what is better, worse, or the same."
        limit={textLimits.narrative}
        rows={4}
      />
      <Choice
        name="recommendation"
        label="What is recommended?"
        options={decisionOptions('recommended')}
      />
      <LongText name="reasons" label="Reasons" limit={textLimits.narrative} rows={4} />
    </ActForm>
  );
}
