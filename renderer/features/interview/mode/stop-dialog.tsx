import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { FormDialog } from './form-dialog.tsx';
import { useInterviewAct, type Interviewing } from './use-interview.ts';

const type = 'interview.stopped/1';
const schema = interviewEvents[type].omit({ type: true, interviewId: true, stoppedAt: true });

type Props = { readonly interviewing: Interviewing; readonly onClose: () => void };

/** Stops the interview for good: what emerged is for other procedures. */
export function StopDialog({ interviewing, onClose }: Props) {
  const record = useInterviewAct(interviewing);
  const { interviewId } = interviewing.record;
  return (
    <FormDialog title="Stop this interview?" onClose={onClose}>
      <CaseForm
        schema={schema}
        defaultValues={{ reason: '' }}
        says="Ask nothing more about it. This record closes as it stands and is kept; referring the matter becomes a duty of the case. It cannot be taken back."
        submitLabel="Stop the interview"
        submit={(values) => record({ ...values, type, interviewId, stoppedAt: momentNow() })}
        onSaved={onClose}
        onCancel={onClose}
      >
        <Choice
          name="because"
          label="What has emerged?"
          options={[
            { value: 'misconduct', label: 'What may be misconduct' },
            { value: 'crime', label: 'What may be a crime' },
          ]}
        />
        <LongText
          name="reason"
          label="What was said, in their words"
          limit={textLimits.paragraph}
          rows={3}
        />
      </CaseForm>
    </FormDialog>
  );
}
