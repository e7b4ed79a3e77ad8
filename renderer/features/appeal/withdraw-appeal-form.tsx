import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AppealField } from './appeal-field.tsx';
import { openAppeals } from './words.ts';

const type = 'appeal.withdrawn/1';
const schema = appealEvents[type].omit({ type: true });

/** Records that the member takes the appeal back. */
export function WithdrawAppealForm(props: ActFormProps) {
  const { view } = props;
  const appeals = openAppeals(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: appeals[0]?.appealId ?? '',
        withdrawnOn: view.today,
        by: 'member',
        text: '',
      }}
      says="Records that the member takes the appeal back. The conditions stand as they are. Within the time to appeal another may follow."
      submitLabel="Record the withdrawal"
    >
      <AppealField view={view} appeals={appeals} />
      <CivilDateField name="withdrawnOn" label="Day it was withdrawn" />
      <Choice
        name="by"
        label="Who withdrew it?"
        options={[
          { value: 'member', label: 'The member' },
          { value: 'police-friend', label: 'The police friend, for the member' },
        ]}
        inline
      />
      <LongText
        name="text"
        label="How was it withdrawn?"
        hint="What they wrote or said, and where that is kept."
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
