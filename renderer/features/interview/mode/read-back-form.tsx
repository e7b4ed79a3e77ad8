import { Text } from '@fluentui/react-components';
import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { useInterviewAct, type Interviewing } from './use-interview.ts';

const type = 'interview.read-back/1';
const schema = interviewEvents[type].omit({ type: true, interviewId: true, at: true });

/** That the record was read back as it stands, and what they said to it. */
export function ReadBackForm({ interviewing }: { readonly interviewing: Interviewing }) {
  const save = useInterviewAct(interviewing);
  const { record } = interviewing;
  const { readBack } = record;
  if (readBack)
    return (
      <Text>
        ✓ {readWords[readBack.how]} at {formatTimeOfDay(readBack.at).slice(0, 5)},{' '}
        {readBack.accepted ? 'accepted as right' : 'not accepted'}
        {readBack.note === '' ? '' : `: ${readBack.note}`}. Whatever is added or corrected now is
        read back again.
      </Text>
    );
  return (
    <CaseForm
      key={`${String(record.version)} ${String(record.lines.length)}`}
      schema={schema}
      defaultValues={{ note: '' }}
      submitLabel="Record the reading"
      submit={(values) =>
        save({ ...values, type, interviewId: record.interviewId, at: momentNow() })
      }
      onSaved={() => undefined}
    >
      <Choice
        name="how"
        label="How was it read back?"
        options={[
          { value: 'read-aloud', label: 'Read out to the member' },
          { value: 'read-by-the-member', label: 'Read by the member' },
          { value: 'not-read', label: 'Not read back' },
        ]}
      />
      <YesNo name="accepted" label="Is it accepted as right?" />
      <LongText
        name="note"
        label="What they said to it"
        hint="Needed where it was not accepted or not read."
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </CaseForm>
  );
}

const readWords = {
  'read-aloud': 'Read out',
  'read-by-the-member': 'Read by the member',
  'not-read': 'Not read back',
} as const;
