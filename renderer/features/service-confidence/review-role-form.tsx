import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { serviceConfidenceEvents } from '../../../shared/domain/service-confidence/events.ts';
import { confidenceReviewWords } from '../../../shared/domain/service-confidence/sentences.ts';
import { isEnded } from '../../../shared/domain/service-confidence/slice.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';

const type = 'service-confidence.reviewed/1';
const schema = serviceConfidenceEvents[type].omit({ type: true });

/** Records the review of a change of role. */
export function ReviewRoleForm(props: ActFormProps) {
  const { view } = props;
  const [reviewId] = useState(freshId);
  const standing = view.state.serviceConfidence.invocations.find(
    (invocation) => !isEnded(invocation),
  );
  if (!standing) return <Text>No change of role stands.</Text>;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        invocationId: standing.invocationId,
        reviewId,
        reviewedOn: view.today,
        evidence: { description: '', reference: '' },
        newRole: '',
        reasons: '',
      }}
      says="Records whether the change of role is still needed."
      submitLabel="Record the review"
    >
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="serviceConfidence.authority"
      />
      <CivilDateField name="reviewedOn" label="Day of the review" />
      <EvidenceFields at="evidence" />
      <Choice name="result" label="What follows?" options={optionsOf(confidenceReviewWords)} />
      <When field="result" is={['other-role']}>
        <TextField name="newRole" label="The role from now on" />
      </When>
      <LongText name="reasons" label="Reasons" limit={textLimits.paragraph} rows={3} />
      <When field="result" is={['continue', 'other-role']}>
        <CivilDateField name="nextReviewOn" label="Next review by" optional />
      </When>
    </ActForm>
  );
}
