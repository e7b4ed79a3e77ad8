import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { itemId } from '../../../../shared/kit/ids.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { DialogFrame } from '../../../ui/dialog-frame.tsx';
import type { Interviewing } from './use-interview.ts';

const schema = interviewEvents['interview.stopped/1'].omit({
  type: true,
  interviewId: true,
  stoppedAt: true,
});

type Props = { readonly interviewing: Interviewing; readonly onClose: () => void };

/** Stops the interview for good: what emerged is for other procedures. */
export function StopDialog({ interviewing, onClose }: Props) {
  const vault = useVault();
  const { view, keeper, record } = interviewing;
  return (
    <DialogFrame title="Stop this interview?" onClose={onClose}>
      <CaseForm
        schema={schema}
        defaultValues={{ reason: '' }}
        says="Ask nothing more about it. This record closes as it stands and is sealed as PDF, neither read back nor signed; referring the matter becomes a duty of the case. It cannot be taken back."
        submitLabel="Stop the interview"
        submit={async (values) => {
          // What was said last goes to the disk before the record closes.
          await keeper.tryAgain();
          return vault.ask('stopInterview', {
            ...values,
            caseId: view.caseId,
            interviewId: itemId.parse(record.interviewId),
            stoppedAt: momentNow(),
          });
        }}
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
    </DialogFrame>
  );
}
