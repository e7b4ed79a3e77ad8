import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { rightsOwed } from '../../../../shared/domain/interview/live/record.ts';
import { rightWords } from '../../../../shared/domain/interview/words.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { TimeField } from '../../../ui/form/time-field.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { DialogFrame } from '../../../ui/dialog-frame.tsx';
import { useInterviewAct, type Interviewing } from './use-interview.ts';

const type = 'interview.ended/1';
const schema = interviewEvents[type].omit({ type: true, interviewId: true, at: true });

type Props = { readonly interviewing: Interviewing; readonly onClose: () => void };

/** Ends the questions. The record is read back next. */
export function EndDialog({ interviewing, onClose }: Props) {
  const save = useInterviewAct(interviewing);
  const { record, view } = interviewing;
  const owed = rightsOwed(record);
  return (
    <DialogFrame title="End the questions and read back" onClose={onClose}>
      <CaseForm
        schema={schema}
        defaultValues={{
          endedOn: view.today,
          endTime: formatTimeOfDay(momentNow()).slice(0, 5),
          clockNote: '',
        }}
        says="Ends the questions. The whole record is shown to be read back and signed; lines can still be put right and added."
        submitLabel="End and read back"
        submit={(values) =>
          save({ ...values, type, interviewId: record.interviewId, at: momentNow() })
        }
        onSaved={onClose}
        onCancel={onClose}
      >
        {owed.length > 0 ? (
          <Heed tone="warning">
            {`Not given yet: ${owed.map((each) => rightWords[each]).join('; ')}. Without it the record cannot be sealed.`}
          </Heed>
        ) : null}
        <CivilDateField name="endedOn" label="Day it ended" />
        <TimeField name="endTime" label="Time it ended" />
        <LongText
          name="clockNote"
          label="If the clock of the workstation went back: what happened?"
          hint={
            record.clockWentBack > 0
              ? 'It went back during this interview. The lines keep their order; say why it did.'
              : 'It did not, as far as the record shows.'
          }
          optional={record.clockWentBack === 0}
          limit={textLimits.paragraph}
          rows={2}
        />
      </CaseForm>
    </DialogFrame>
  );
}
