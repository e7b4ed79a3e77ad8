import { firstSittingCounts, lastSittingCounts } from '../../../shared/domain/appeal/clocks.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import { planOf } from '../../../shared/domain/appeal/standing.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AppealField } from './appeal-field.tsx';
import { AttendeesField } from './attendees-field.tsx';
import { onlyADeputysAbsence } from './hearers.ts';
import { DueNote, LateWords } from './plan-form.tsx';
import { openAppeals } from './words.ts';

const type = 'appeal.meeting-adjourned/1';
const schema = appealEvents[type].omit({ type: true });

/** Records a day on which the meeting sat and did not come to its end. */
export function AdjournForm(props: ActFormProps) {
  const { view } = props;
  const appeals = openAppeals(view).filter(({ meeting }) => !meeting);
  const before = appeals[0] && (appeals[0].sittings.at(-1) ?? planOf(appeals[0]));
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: appeals[0]?.appealId ?? '',
        satOn: view.today,
        resumesOn: '',
        reason: '',
        venue: before?.venue ?? '',
        attendees: before ? [...before.attendees] : [],
        minutes: '',
        lateReason: '',
        ...(before ? { chair: before.chair } : {}),
        ...(before?.inAbsence ? { inAbsence: before.inAbsence } : {}),
      }}
      says="Records a day on which the meeting sat and was adjourned to another. When it comes to its end, record it as held, on its last day."
      submitLabel="Record the adjournment"
      toEvent={onlyADeputysAbsence('appeal.hearing', view, 'chair')}
    >
      <AppealField view={view} appeals={appeals} />
      <DueNote view={view} appeals={appeals} />
      <Heed tone="info">
        The last day for the meeting is one for its first sitting.{' '}
        <Why source={firstSittingCounts(view)} of="the time runs to the first sitting" /> The member
        is told within the time that follows its last.{' '}
        <Why source={lastSittingCounts(view)} of="the time to tell follows the last sitting" />
      </Heed>
      <CivilDateField name="satOn" label="Day it sat" />
      <LateWords view={view} appeals={appeals} field="satOn" />
      <CivilDateField name="resumesOn" label="Day it goes on" />
      <LongText name="reason" label="Why was it adjourned?" limit={textLimits.paragraph} rows={2} />
      <TextField name="venue" label="Where?" optional />
      <AttendeesField view={view} />
      <LongText name="minutes" label="Minutes of this day" limit={textLimits.narrative} rows={6} />
    </ActForm>
  );
}
