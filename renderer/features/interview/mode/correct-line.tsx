import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import type { Line } from '../../../../shared/domain/interview/live/record.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { DialogFrame } from '../../../ui/dialog-frame.tsx';
import { useInterviewAct, type Interviewing } from './use-interview.ts';

const type = 'interview.line-corrected/1';
const schema = interviewEvents[type].omit({
  type: true,
  interviewId: true,
  lineId: true,
  at: true,
});

type Props = {
  readonly interviewing: Interviewing;
  readonly line: Line;
  readonly onClose: () => void;
};

/** Puts one line right. What it read before stays beside it; after the signature it makes a new version. */
export function CorrectLine({ interviewing, line, onClose }: Props) {
  const save = useInterviewAct(interviewing);
  const { record } = interviewing;
  const isSigned = record.signed.length > 0;
  return (
    <DialogFrame title={`Correct line ${String(line.number)}`} onClose={onClose}>
      <CaseForm
        schema={schema}
        defaultValues={{ text: line.text, reason: '' }}
        says={
          isSigned
            ? 'The signed version stays as it is, with its signatures. The correction makes a new version, which is read back and signed again.'
            : 'What the line reads now stays beside it.'
        }
        submitLabel="Correct the line"
        submit={(values) =>
          save({
            ...values,
            type,
            interviewId: record.interviewId,
            lineId: line.id,
            at: momentNow(),
          })
        }
        onSaved={onClose}
        onCancel={onClose}
      >
        <LongText name="text" label="As it should read" limit={textLimits.narrative} rows={4} />
        <LongText
          name="reason"
          label="Why?"
          optional={!isSigned}
          limit={textLimits.paragraph}
          rows={2}
        />
      </CaseForm>
    </DialogFrame>
  );
}
